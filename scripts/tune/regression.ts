/**
 * Multinomial logistic regression whose weights are pulled towards given ones (a normal prior around the guess), by L-BFGS. Deterministic.
 */
import type {Sparse} from './postings';

export type Example = {readonly features: Sparse; readonly target: readonly number[]; readonly weight: number};
/** Weights of the cues, role by role within a cue, and after them the bases. */
export type Weights = Float64Array;
export type Pull = {readonly weights: number; readonly base: number};

const MEMORY = 8;
const MOST_STEPS = 150;
const SETTLED = 1e-8;

/** Log-odds of the roles for one posting. */
export function oddsOf({cues, amounts}: Sparse, weights: Weights, roles: number): Float64Array {
	const odds = weights.slice(weights.length - roles);
	for (const [j, cue] of cues.entries()) {
		const amount = amounts[j] ?? 0;
		for (let k = 0; k < roles; k++) odds[k] = (odds[k] ?? 0) + amount * (weights[cue * roles + k] ?? 0);
	}
	return odds;
}

/** Mean loss at `weights` with the pull towards `start`; its gradient goes into `gradient`. */
function lossAt(examples: readonly Example[], weights: Weights, start: Weights, pull: Pull, roles: number, gradient: Float64Array): number {
	gradient.fill(0);
	const total = examples.reduce((sum, {weight}) => sum + weight, 0);
	const bases = weights.length - roles;
	let loss = 0;
	for (const {features, target, weight} of examples) {
		const odds = oddsOf(features, weights, roles);
		const top = Math.max(...odds);
		const log = top + Math.log(odds.reduce((sum, one) => sum + Math.exp(one - top), 0));
		const share = weight / total;
		const slope = odds.map((one, k) => share * (Math.exp(one - log) - (target[k] ?? 0)));
		for (let k = 0; k < roles; k++) {
			loss += share * (target[k] ?? 0) * (log - (odds[k] ?? 0));
			gradient[bases + k] = (gradient[bases + k] ?? 0) + (slope[k] ?? 0);
		}
		for (const [j, cue] of features.cues.entries()) {
			const amount = features.amounts[j] ?? 0;
			for (let k = 0; k < roles; k++) gradient[cue * roles + k] = (gradient[cue * roles + k] ?? 0) + amount * (slope[k] ?? 0);
		}
	}
	for (let i = 0; i < weights.length; i++) {
		const strength = (i < bases ? pull.weights : pull.base) / total;
		const away = (weights[i] ?? 0) - (start[i] ?? 0);
		loss += 0.5 * strength * away * away;
		gradient[i] = (gradient[i] ?? 0) + strength * away;
	}
	return loss;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

/** @param start where the weights begin and what they are pulled towards */
export function learnWeights(examples: readonly Example[], start: Weights, pull: Pull, roles: number): Weights {
	let at = Float64Array.from(start);
	let slope = new Float64Array(at.length);
	let loss = lossAt(examples, at, start, pull, roles, slope);
	const steps: {readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number}[] = [];
	for (let round = 0; round < MOST_STEPS; round++) {
		const way = Float64Array.from(slope);
		const shares: number[] = [];
		for (const [i, {moved, turned, scale}] of [...steps.entries()].reverse()) {
			const share = (shares[i] = scale * dot(moved, way));
			for (let k = 0; k < way.length; k++) way[k] = (way[k] ?? 0) - share * (turned[k] ?? 0);
		}
		const last = steps.at(-1);
		const size = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1 / (Math.sqrt(dot(slope, slope)) || 1);
		for (let k = 0; k < way.length; k++) way[k] = (way[k] ?? 0) * size;
		for (const [i, {moved, turned, scale}] of steps.entries()) {
			const share = (shares[i] ?? 0) - scale * dot(turned, way);
			for (let k = 0; k < way.length; k++) way[k] = (way[k] ?? 0) + share * (moved[k] ?? 0);
		}
		const fall = dot(way, slope);
		if (fall <= 0) break;
		let next = at;
		let nextSlope = slope;
		let nextLoss = Number.POSITIVE_INFINITY;
		for (let step = 1; step > 1e-6 && nextLoss > loss - 1e-4 * step * fall; step /= 2) {
			next = at.map((one, k) => one - step * (way[k] ?? 0));
			nextSlope = new Float64Array(at.length);
			nextLoss = lossAt(examples, next, start, pull, roles, nextSlope);
		}
		if (nextLoss >= loss) break;
		const moved = next.map((one, k) => one - (at[k] ?? 0));
		const turned = nextSlope.map((one, k) => one - (slope[k] ?? 0));
		const bend = dot(moved, turned);
		if (bend > 1e-14) steps.push({moved, turned, scale: 1 / bend});
		if (steps.length > MEMORY) steps.shift();
		const gained = loss - nextLoss;
		[at, slope, loss] = [next, nextSlope, nextLoss];
		if (gained < SETTLED) break;
	}
	return at;
}
