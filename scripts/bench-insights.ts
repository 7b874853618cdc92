/**
 * How long the insights over many saved postings take, from the rows of the list to the last figure: by the very code that the workspace runs in its worker.
 * The postings are the project's own written ones, each with half of its skills exchanged for others, so that they ask for thousands of different lists.
 */
import {type CountTold, countShelf} from '../entrypoints/workspace/shelf-count';
import type {SkillTerm} from '../lib/model';
import {sampleProfile} from './sample-profile';
import {shelfRows} from './seed-shelf';

export type InsightsTiming = {
	readonly postings: number;
	/** Milliseconds until everything but the learning list stands, and until that stands too. */
	readonly first: number;
	readonly all: number;
	/** The longest that one step took: how late a progress or a cancel can be. */
	readonly step: number;
	readonly steps: number;
	readonly skills: number;
};

/** Numbers from 0 to 1, the same in each run. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

export function benchInsights(postings = 10_000): InsightsTiming {
	const {summaries, skills} = shelfRows(1000, 0);
	const terms: readonly SkillTerm[] = skills;
	const next = chance(1);
	const other = (): string => terms[Math.floor(next() * next() * terms.length)]?.id ?? 'python';
	const rows = Array.from({length: postings}, (_, at) => {
		const {gist} = summaries[at % summaries.length] ?? {gist: null};
		if (gist === null) throw new Error('a written posting without its gist');
		const asks = gist.asks
			.split(' ')
			.map(ask => (next() < 0.5 ? ask : ask.replace(/:[a-z0-9-]+/, `:${other()}`)))
			.join(' ');
		return {key: `k${at}`, savedAt: at, gist: {...gist, asks}};
	});
	const begun = performance.now();
	let [last, first, step, steps, found] = [begun, 0, 0, 0, 0];
	for (const told of countShelf({rows, terms, hidden: [], profile: sampleProfile, since: 0}) as Iterable<CountTold>) {
		const now = performance.now();
		steps += 1;
		if (told.kind === 'read') first = now - begun;
		else step = Math.max(step, now - last);
		if (told.kind === 'learnt') found = told.list.skills.length;
		last = now;
	}
	return {postings, first, all: last - begun, step, steps, skills: found};
}
