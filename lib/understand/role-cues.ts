/** What is known of the roles: the cues, and how much each speaks for and against every role. */
import type {RoleId} from '../model';
import {CueMatcher, type CueRow} from './role-matcher';

export const ROLES: readonly RoleId[] = [
	'machine-learning-engineer',
	'data-scientist',
	'ai-engineer',
	'data-engineer',
	'data-analyst',
	'software-engineer',
	'research-scientist',
	'other',
];

/** `data/role-weights.json`: by cue, and under `base`, a number for each of `ROLES` in their order, in hundredths of log-odds. */
export type RoleWeights = Readonly<Record<string, readonly number[]>>;
export type RoleCues = {
	readonly matcher: CueMatcher;
	readonly rows: readonly CueRow[];
	readonly base: readonly number[];
	/** By cue, in the order of `rows`. */
	readonly weights: readonly (readonly number[])[];
};

/** Throws where a cue has no weights, or a phrase stands in two cues. */
export function buildRoleCues(rows: readonly CueRow[], learnt: RoleWeights): RoleCues {
	const of = (id: string): readonly number[] => {
		const numbers = learnt[id];
		if (numbers?.length !== ROLES.length) throw new Error(`data/role-weights.json has not ${ROLES.length} numbers for “${id}”; npm run tune writes them.`);
		// Rounding leaves a little over: about their mean, log-odds sum to nought for every cue.
		const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
		return numbers.map(number => (number - mean) / 100);
	};
	return {matcher: new CueMatcher(rows), rows, base: of('base'), weights: rows.map(row => of(row.id))};
}
