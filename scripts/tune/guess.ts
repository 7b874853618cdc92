/**
 * The hand-written rule: what a reader of the documents and of many postings would say each cue speaks for. It is the baseline of the tuning and the point from
 * which it starts.
 */
import type {RoleId} from '../../lib/model';
import {ROLES} from '../../lib/understand/role-cues';

export type Guess = {
	/** Whom the cue speaks for. */
	readonly role: RoleId;
	/** How loud; 1 where nothing is said. */
	readonly weight?: number;
	/** What it says of single roles where that is not what a cue of `role` says of them by default. */
	readonly also?: Readonly<Partial<Record<RoleId, number>>>;
};
export type GuessedRow = {readonly id: string; readonly phrases: readonly string[]; readonly guess: Guess};

/**
 * What a cue of one role says of the others, in the order of `ROLES`: an engineering cue speaks for machine-learning engineers against data scientists,
 * statistics the other way round (both documents draw the line there).
 */
const SAYS_OF: Readonly<Record<RoleId, readonly number[]>> = {
	'machine-learning-engineer': [1, 0.1, 0.4, 0, -0.3, 0.1, 0.4, -0.4],
	'data-scientist': [-0.1, 1, -0.3, -0.1, 0.35, -0.5, 0.25, 0],
	'ai-engineer': [0.3, -0.2, 1, -0.1, -0.2, 0.35, 0.1, -0.2],
	'data-engineer': [0.15, -0.1, 0, 1, 0, 0.2, -0.4, -0.3],
	'data-analyst': [-0.6, 0.15, -0.4, 0.1, 1, -0.4, -0.5, 0.25],
	'software-engineer': [0.5, -0.4, 0.4, 0.3, -0.4, 1, -0.2, -0.2],
	'research-scientist': [0.2, 0.15, 0, -0.4, -0.3, -0.3, 1, 0.1],
	other: [-0.4, -0.2, -0.2, -0.4, 0.1, -0.3, -0.1, 1],
};
/** From the guess's own unit to log-odds. */
const LOUDNESS = 1.3;

/** Log-odds of a guess for all roles, sum 0. */
export function guessedWeights(guess: Guess): number[] {
	const said = SAYS_OF[guess.role].map((says, i) => guess.also?.[ROLES[i] ?? 'other'] ?? says * (guess.weight ?? 1));
	const mean = said.reduce((sum, one) => sum + one, 0) / said.length;
	return said.map(one => LOUDNESS * (one - mean));
}

/** Log-odds before any cue: posts for research are rare, and a text in which nothing speaks for one of ours describes another occupation. */
export const GUESSED_BASE: Readonly<Partial<Record<RoleId, number>>> = {'research-scientist': -0.3, other: 0.1};
