/** Which cues a posting holds, where, and how much of each. */
import type {Line, SectionKind} from '../model';
import {type Tokens, tokenAt} from '../text/tokenize';
import type {CueIndex, CueMatch, CueMatcher} from './role-matcher';

/** How much a line of each section says of the role. */
const SAYS: Readonly<Record<SectionKind, number>> = {duties: 1, required: 1, preferred: 0.5, about: 0.3, other: 0.6, benefits: 0, salary: 0, legal: 0};
/** A line of more characters is no sentence of law or list of benefits alone: a page lost its breaks, and the whole posting may stand in it. */
const LOST_BREAKS = 800;
/** With this much presence in all, each cue counts half: a long posting is not surer than a short one of the same make. */
const HALF_AT = 10;

/** Where a cue stands for the reader: its best line, the first of the equally good. */
export type Place = CueMatch & {readonly line: number; readonly says: number};
/** A cue that the text holds: its presence (its best line's say, and the logarithm of what its other places say), scaled to the whole posting, and its places. */
export type Presence = {readonly cue: CueIndex; readonly amount: number; readonly places: readonly Place[]};

/** Cues of a posting with their presence, in the order in which they first stand. */
export function findPresences(tokens: Tokens, lines: readonly Line[], matcher: CueMatcher): Presence[] {
	const places = new Map<CueIndex, Place[]>();
	const found: CueMatch[] = [];
	for (const [index, line] of lines.entries()) {
		const says = line.end - line.start > LOST_BREAKS ? Math.max(SAYS[line.section], SAYS.other) : SAYS[line.section];
		if (!says) continue;
		found.length = 0;
		matcher.findIn(tokens, tokenAt(tokens, line.start), tokenAt(tokens, line.end - 1) + 1, found);
		for (const match of found) {
			const place = {...match, line: index, says};
			const known = places.get(match.cue);
			if (known) known.push(place);
			else places.set(match.cue, [place]);
		}
	}
	const raw = [...places].map(([cue, all]) => {
		let best = 0;
		let total = 0;
		for (const {says} of all) {
			best = Math.max(best, says);
			total += says;
		}
		return {cue, amount: best + Math.log(1 + total - best), places: all};
	});
	const mass = raw.reduce((sum, {amount}) => sum + amount, 0);
	const scale = HALF_AT / (HALF_AT + mass);
	return raw.map(one => ({...one, amount: one.amount * scale}));
}
