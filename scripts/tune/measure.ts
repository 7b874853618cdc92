/** How good readings are: machine-learning engineer against data scientist, all roles, and whether a score of 0.7 is right seven times in ten. */
import {softmax} from '../../lib/understand/role';
import {ROLES} from '../../lib/understand/role-cues';

/** Log-odds of a posting's roles, and the role that a title or a reader names. */
export type Judged = {readonly odds: readonly number[]; readonly named: number};

const MLE = ROLES.indexOf('machine-learning-engineer');
const DS = ROLES.indexOf('data-scientist');

export const bestOf = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));

export type TwoRoles = {readonly n: number; readonly engineers: number; readonly auc: number; readonly balanced: number};
/** Area under the curve, and the mean of the two shares found, of machine-learning engineers against data scientists. */
export function judgeTwo(all: readonly Judged[]): TwoRoles {
	const two = all
		.filter(({named}) => named === MLE || named === DS)
		.map(({odds, named}) => ({lead: (odds[MLE] ?? 0) - (odds[DS] ?? 0), engineer: named === MLE}))
		.sort((a, b) => a.lead - b.lead);
	const engineers = two.filter(one => one.engineer);
	const scientists = two.filter(one => !one.engineer);
	let ranks = 0;
	for (let i = 0; i < two.length; ) {
		let k = i;
		while (k < two.length && two[k]?.lead === two[i]?.lead) k++;
		for (let q = i; q < k; q++) if (two[q]?.engineer) ranks += (i + k + 1) / 2;
		i = k;
	}
	const share = (part: number, of: number): number => part / (of || 1);
	return {
		n: two.length,
		engineers: engineers.length,
		auc: share(ranks - (engineers.length * (engineers.length + 1)) / 2, engineers.length * scientists.length),
		balanced:
			(share(engineers.filter(one => one.lead > 0).length, engineers.length) + share(scientists.filter(one => one.lead <= 0).length, scientists.length)) / 2,
	};
}

/** Share read as named, and the mean over the roles of that share. */
export function judgeAll(all: readonly Judged[]): {readonly n: number; readonly right: number; readonly byRole: number; readonly found: readonly number[]} {
	const found = ROLES.map((_, role) => {
		const own = all.filter(({named}) => named === role);
		return own.length ? own.filter(({odds}) => bestOf(odds) === role).length / own.length : Number.NaN;
	});
	const known = found.filter(share => !Number.isNaN(share));
	return {
		n: all.length,
		right: all.filter(({odds, named}) => bestOf(odds) === named).length / (all.length || 1),
		byRole: known.reduce((sum, share) => sum + share, 0) / (known.length || 1),
		found,
	};
}

export type Bin = {readonly from: number; readonly n: number; readonly says: number; readonly is: number};
/** Ten bins of the winning score: what it says and how often it is right. */
export function reliability(all: readonly Judged[]): readonly Bin[] {
	const scored = all.map(({odds, named}) => {
		const best = bestOf(odds);
		return {score: softmax(odds)[best] ?? 0, right: best === named};
	});
	return Array.from({length: 10}, (_, bin) => {
		const own = scored.filter(({score}) => Math.min(9, Math.floor(score * 10)) === bin);
		const mean = (sum: number): number => sum / (own.length || 1);
		return {from: bin / 10, n: own.length, says: mean(own.reduce((sum, {score}) => sum + score, 0)), is: mean(own.filter(({right}) => right).length)};
	}).filter(({n}) => n > 0);
}

/** The divisor of all log-odds under which the named roles are likeliest, to one hundredth: above 1 where the readings are too sure of themselves. */
export function temperatureOf(all: readonly Judged[]): number {
	const loss = (temperature: number): number =>
		all.reduce((sum, {odds, named}) => sum - Math.log(Math.max(1e-9, softmax(odds.map(one => one / temperature))[named] ?? 0)), 0);
	let best = 1;
	let least = Number.POSITIVE_INFINITY;
	for (let hundredths = 40; hundredths <= 300; hundredths++) {
		const here = loss(hundredths / 100);
		if (here < least) [best, least] = [hundredths / 100, here];
	}
	return best;
}
