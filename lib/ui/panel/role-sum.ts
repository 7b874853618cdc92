/** The sum behind a role's share, from the numbers of an analysis alone. Law: nothing is computed that the analysis does not state; where its base is missing there is no sum. */
import type {RoleEvidence, RoleId, RoleReading} from '../../model';

export type RoleSum = {
	/** Log-odds before any phrase. */
	readonly base: number;
	readonly speaksFor: number;
	readonly speaksAgainst: number;
	readonly together: number;
	/** Every role's sum, counted from the mean of all eight. */
	readonly all: readonly {readonly role: RoleId; readonly sum: number; readonly odds: number; readonly share: number}[];
};

export const speakingFor = (evidence: readonly RoleEvidence[]): readonly RoleEvidence[] => evidence.filter(({weight}) => weight > 0);
/** The strongest first. */
export const speakingAgainst = (evidence: readonly RoleEvidence[]): readonly RoleEvidence[] =>
	evidence.filter(({weight}) => weight < 0).sort((a, b) => a.weight - b.weight);
const total = (evidence: readonly RoleEvidence[]): number => evidence.reduce((sum, {weight}) => sum + weight, 0);

/** Null where the reading states no base, or a score is none that a logarithm can be taken of. `order`: in which roles are listed. */
export function roleSum({base, evidence, scores}: RoleReading, order: readonly RoleId[]): RoleSum | null {
	const logs = order.map(role => Math.log(scores[role]));
	if (base === undefined || !logs.every(Number.isFinite)) return null;
	const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
	const speaksFor = total(speakingFor(evidence));
	const speaksAgainst = total(speakingAgainst(evidence));
	return {
		base,
		speaksFor,
		speaksAgainst,
		together: base + speaksFor + speaksAgainst,
		all: order.map((role, at) => {
			const sum = (logs[at] ?? 0) - mean;
			return {role, sum, odds: Math.exp(sum), share: scores[role]};
		}),
	};
}

/** `+0.82`, `−0.40`, with a true minus sign. */
export function shownWeight(weight: number): string {
	const fixed = Math.abs(weight).toFixed(2);
	return weight < 0 && fixed !== '0.00' ? `−${fixed}` : `+${fixed}`;
}
