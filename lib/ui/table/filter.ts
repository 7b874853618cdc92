/** Which postings stand in the table. Law: pure; a filter leaves out and never changes, and what a rule hides is counted, not lost. */
import type {PostingKey, SkillId, Stage, Summary} from '../../model';
import {stages} from '../keys';
import type {Filters} from './address';
import type {Line} from './line';
import {folded} from './sort';

const DAY = 86_400_000;

export type Known = {
	/** What the search found; null: nothing is searched. */
	readonly found: ReadonlySet<PostingKey> | null;
	/** Whether a posting asks for a skill. */
	readonly asks: (row: Summary, skill: SkillId) => boolean;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Postings that a rule hides are shown too. */
	readonly withMuted: boolean;
};
export type Filtered = {
	readonly lines: readonly Line[];
	/** Of those that would stand here, how many a rule hides, by the rule's id. */
	readonly muted: ReadonlyMap<string, number>;
};

/** The lines that stand in the table, in the order they came in. */
export function filterLines(lines: Iterable<Line>, filters: Filters, known: Known): Filtered {
	const passes = testOf(filters, known);
	const shown: Line[] = [];
	const muted = new Map<string, number>();
	for (const line of lines) {
		if (!passes(line)) continue;
		if (line.muted !== null) muted.set(line.muted.id, (muted.get(line.muted.id) ?? 0) + 1);
		if (line.muted === null || known.withMuted) shown.push(line);
	}
	return {lines: shown, muted};
}

function testOf(filters: Filters, {found, asks, now}: Known): (line: Line) => boolean {
	const {stage, role, fit, arrangement, pay, mismatch, skills, days} = filters;
	const place = folded(filters.place);
	const only = filters.only.length === 0 ? null : new Set(filters.only);
	return ({row, cover}) => {
		const {gist} = row;
		if (found !== null && !found.has(row.key)) return false;
		if (only !== null && !only.has(row.key)) return false;
		if (stage !== null && row.stage !== stage) return false;
		if (role !== null && gist?.role.id !== role) return false;
		if (fit !== null && (cover === null || cover.score === null || cover.score < fit.from || cover.score > fit.to)) return false;
		if (arrangement !== null && (gist?.arrangement ?? 'unstated') !== arrangement) return false;
		if (place !== '' && !folded(row.place ?? '').includes(place)) return false;
		if (pay !== null && ((gist?.pay ?? null) !== null) !== (pay === 'stated')) return false;
		if (mismatch && gist?.role.mismatch !== true) return false;
		if (days !== null && now - row.firstSeenAt > days * DAY) return false;
		return skills.every(skill => asks(row, skill));
	};
}

/** How many are at each stage, whatever else is filtered. */
export function stageCounts(lines: Iterable<Line>): Readonly<Record<Stage, number>> {
	const counts = Object.fromEntries(stages.map(stage => [stage, 0])) as Record<Stage, number>;
	for (const {row} of lines) counts[row.stage] += 1;
	return counts;
}
