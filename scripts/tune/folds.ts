/** Learning with one board left out at a time, so that each posting is read by weights that never saw its board. */
import {ROLES} from '../../lib/understand/role-cues';
import type {Judged} from './measure';
import type {TuningPosting} from './postings';
import {type Example, learnWeights, oddsOf, type Weights} from './regression';

/** Pulls to the guess. Strong, since titles are noisy labels, and few boards hold each role: a looser pull learns the boards' habits (docs/roles.md has the figures). */
const PULL = {weights: 90, base: 10_000};

/** Each role counts alike, however many postings name it. */
export function asExamples(postings: readonly TuningPosting[]): Example[] {
	const labelled = postings.flatMap(({features, target}) => (target ? [{features, target}] : []));
	const chief = (target: readonly number[]): number => target.indexOf(Math.max(...target));
	const counts = ROLES.map((_, role) => labelled.filter(({target}) => chief(target) === role).length);
	const examples = labelled.map(one => ({...one, weight: 1 / (counts[chief(one.target)] || 1)}));
	const total = examples.reduce((sum, {weight}) => sum + weight, 0);
	return examples.map(one => ({...one, weight: (one.weight * examples.length) / total}));
}

export const learn = (postings: readonly TuningPosting[], guess: Weights): Weights => learnWeights(asExamples(postings), guess, PULL, ROLES.length);

export const read = ({features}: TuningPosting, weights: Weights): number[] => [...oddsOf(features, weights, ROLES.length)];

export type OutOfFold = {readonly posting: TuningPosting; readonly odds: readonly number[]};

export function leaveOneBoardOut(postings: readonly TuningPosting[], guess: Weights, say: (line: string) => void): readonly OutOfFold[] {
	const boards = [...new Set(postings.map(({board}) => board))];
	return boards.flatMap(board => {
		const weights = learn(
			postings.filter(one => one.board !== board),
			guess,
		);
		const own = postings.filter(one => one.board === board);
		say(`read ${own.length} postings of ${board} with weights of the other boards`);
		return own.map(posting => ({posting, odds: read(posting, weights)}));
	});
}

/** Those whose title names one role. */
export const judged = (all: readonly OutOfFold[]): Judged[] => all.flatMap(({posting: {named}, odds}) => (named === null ? [] : [{odds, named}]));
