/**
 * Which section each line belongs to. Three witnesses per line (what a heading says, what the line's own wording says, what stood before), and the likeliest
 * whole reading of the posting by Viterbi's algorithm over the eight kinds: a heading nobody listed is judged by the lines under it.
 */
import type {Line, Section, SectionKind, Span} from '../model';
import {type Tokens, tokenAt} from '../text/tokenize';
import {readOpening} from './line-openings';
import type {RawLine} from './lines';
import {countTitleLines, readParticulars} from './particulars';
import {OTHER, PREFERRED, REQUIRED, SECTION_KINDS, type SectionCues, zeros} from './section-cues';
import {type Head, NO_HEAD, readHeading} from './section-headings';
import {switchCosts} from './section-joints';

/** Where a posting may begin: most do with the employer, few with what is preferred. */
const START: Partial<Record<SectionKind, number>> = {about: 1, other: 1, preferred: -4};
/** The listed words of a line that is no heading count so much. */
const UNBUILT = 0.5;
/** What one line's wording may say at most, so that one long line cannot outvote a section. */
const WORDING_CAP = 6;
/** Lists of what is preferred have a heading; without one a line's own words are enough. */
const UNHEADED_PREFERRED = 4;
export type ReadSections = {readonly lines: readonly Line[]; readonly sections: readonly Section[]};

/**
 * @param lines from `cutLines`
 * @param given where the text is a piece cut from one section, that section
 * @returns the lines with their section, and the sections, which cover the whole text in order
 */
export function readSections(text: string, tokens: Tokens, lines: readonly RawLine[], cues: SectionCues, given?: SectionKind): ReadSections {
	if (given || !lines.length) {
		const section = given ?? 'other';
		return {lines: lines.map(({start, end, kind}) => ({start, end, kind, section})), sections: [{kind: section, start: 0, end: text.length, heading: null}]};
	}
	const particulars = readParticulars(text, lines).map((kind, i) => kind ?? openedAs(text, tokens, lines[i], cues));
	const heads = lines.map((line, i) => (particulars[i] ? NO_HEAD : readHeading(text, tokens, line, lines[i + 1], cues)));
	const titles = countTitleLines(text, lines, line => particulars[line] !== null || heads[line]?.says != null);
	for (let i = 0; i < titles; i++) particulars[i] = sureOfLine(tokens, lines[i] ?? {start: 0, end: 0}, 'other', cues) ?? 'other';
	const kinds = likeliest(
		switchCosts(text, lines, heads),
		heads,
		lines.map((line, i) => {
			const mute = particulars[i] || (heads[i]?.says && heads[i]?.built);
			return mute ? zeros() : readWording(text, tokens, line, cues);
		}),
	);
	const read = lines.map(({start, end, kind}, i): Line => {
		const section = SECTION_KINDS[kinds[i] ?? OTHER] ?? 'other';
		const alone = particulars[i] ?? (heads[i]?.says ? null : sureOfLine(tokens, {start, end}, section, cues));
		return {start, end, kind: heads[i]?.built && kind !== 'item' ? 'heading' : kind, section: alone ?? ofItsOwn(section, text.slice(start, end))};
	});
	return {lines: read, sections: joinLines(text, read, heads)};
}

function readWording(text: string, tokens: Tokens, line: RawLine, cues: SectionCues): number[] {
	const says = zeros();
	const opening = readOpening(text, line);
	if (opening) says[opening.kind] = opening.weight;
	const first = tokenAt(tokens, line.start);
	for (let at = first; at < tokens.count && (tokens.start[at] ?? 0) < line.end; ) {
		const match = cues.wording.longestAt(tokens, at, (cue, from) => (cue.at !== 'start' && cue.at !== 'opens') || from === first);
		for (const cue of match?.values ?? []) {
			says[cue.kind] = Math.min(WORDING_CAP, (says[cue.kind] ?? 0) + cue.weight);
		}
		at = match ? match.to : at + 1;
	}
	// What is preferred is worded like what is required: only a heading or its own cues tell the two apart.
	says[PREFERRED] = (says[PREFERRED] ?? 0) + (says[REQUIRED] ?? 0);
	return says;
}

/** The kind that a line's first words give it, whatever stands around it ("To learn more, visit …"). */
function openedAs(text: string, tokens: Tokens, line: Span | undefined, cues: SectionCues): SectionKind | null {
	if (line && TAG_LINE.test(text.slice(line.start, line.end))) return 'other';
	const cue = line && cues.wording.longestAt(tokens, tokenAt(tokens, line.start), one => one.at === 'opens')?.values[0];
	return cue ? (SECTION_KINDS[cue.kind] ?? null) : null;
}

/** One line that is surely of another kind than those around it (an equal-opportunity sentence, a pay line) parts from them alone. */
function sureOfLine(tokens: Tokens, line: Span, section: SectionKind, cues: SectionCues): SectionKind | null {
	if (section === 'legal' || section === 'salary') return null;
	for (let at = tokenAt(tokens, line.start); at < tokens.count && (tokens.start[at] ?? 0) < line.end; at++) {
		const cue = cues.wording.longestAt(tokens, at, one => one.at === 'sure')?.values[0];
		if (cue) return SECTION_KINDS[cue.kind] ?? null;
	}
	return null;
}
/** A board's own mark ("#LI-Remote"), or signs alone. */
const TAG_LINE = /^(?:(?:#[\w-]+[\s,]*)+|[^\p{L}\p{N}]+)$/u;

/** What a line says of itself against its list: softened among what is required, a "must" among what is preferred. */
function ofItsOwn(section: SectionKind, line: string): SectionKind {
	if (section === 'required' && isSoftened(line)) return 'preferred';
	return section === 'preferred' && INSISTS.test(line) && !SOFTENED_LINE.test(line) ? 'required' : section;
}
const INSISTS =
	/^[^\p{L}]*(?:must (?:be|have|possess|hold|demonstrate)\b|minimum (?:of )?\d)|\b(?:is|are) (?:required|critical|essential|mandatory|a must)[\s.!)]*$/iu;

/** A line that as a whole is softened: "… is a plus.", "… preferred", "Bonus: …". Where a semicolon or a full stop parts it, only a clause is. */
const isSoftened = (line: string): boolean => {
	const bare = line.replace(/\([^()]*\)/g, ' ').replace(/\b(?:e\.g|i\.e|etc)\.(?=\s*[\p{Ll},;)])/gu, ' ');
	return SOFTENED_LINE.test(bare) && !/[;.](?=\s+\S)/.test(bare) && !/\b(?:is|are|degree) required\b/i.test(bare);
};
const SOFTENED_LINE =
	/^[^\p{L}]*(?:prefer(?:ably|ence)?\b|(?:bonus|preferred|desirable|nice to have|optional|plus)(?: points)?\s*[:–-]|(?:bonus|extra|brownie)(?: points| credit)? (?:if|for)\b|ideally\b|idealerweise\b|idéalement\b|idealmente\b)|\b(?:(?:is|are|be|as) (?:considered )?(?:an? )?(?:\w+ )?(?:plus|bonus|asset|advantage|nice|welcome)|(?:highly |strongly )?(?:preferred|desirable|desired|preferable|advantageous|beneficial)|nice to have|a plus(?:,? but not[^.;]{1,30})?|(?:is|are) encouraged|not (?:required|necessary|essential|needed)|von vorteil|wünschenswert|un plus|un atout|deseable|desejável|gradit[oa]|mile widzian[ey])[\s.!)*]*$/iu;

function likeliest(costs: readonly number[], heads: readonly Head[], wording: readonly (readonly number[])[]): number[] {
	const size = SECTION_KINDS.length;
	let best = SECTION_KINDS.map((kind): number => START[kind] ?? 0);
	const back: number[][] = [];
	costs.forEach((cost, i) => {
		const head = heads[i];
		let lead = 0;
		for (let k = 1; k < size; k++) if ((best[k] ?? 0) > (best[lead] ?? 0)) lead = k;
		const from: number[] = [];
		const next: number[] = [];
		for (let k = 0; k < size; k++) {
			const stay = best[k] ?? 0;
			const come = (best[lead] ?? 0) - cost - (k === PREFERRED && !head?.says?.[k] ? UNHEADED_PREFERRED : 0);
			from.push(stay >= come ? k : lead);
			next.push(Math.max(stay, come) + (head?.built ? 1 : UNBUILT) * (head?.says?.[k] ?? 0) + (wording[i]?.[k] ?? 0));
		}
		best = next;
		back.push(from);
	});
	let at = best.indexOf(Math.max(...best));
	const kinds = new Array<number>(costs.length).fill(OTHER);
	for (let i = costs.length - 1; i >= 0; i--) {
		kinds[i] = at;
		at = back[i]?.[at] ?? at;
	}
	return kinds;
}

function joinLines(text: string, lines: readonly Line[], heads: readonly Head[]): Section[] {
	const sections: {kind: SectionKind; start: number; end: number; heading: Span | null}[] = [];
	lines.forEach((line, i) => {
		const last = sections.at(-1);
		const opens = heads[i]?.says !== null && heads[i]?.built === true;
		if (last && last.kind === line.section && !opens) return;
		if (last) last.end = line.start;
		sections.push({kind: line.section, start: last ? line.start : 0, end: text.length, heading: opens ? {start: line.start, end: line.end} : null});
	});
	return sections;
}
