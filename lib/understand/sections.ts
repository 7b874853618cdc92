/**
 * Which section each line belongs to. Three witnesses per line (what a heading says, what the line's own wording says, what stood before), and the likeliest
 * whole reading of the posting by Viterbi's algorithm over the eight kinds: a heading nobody listed is judged by the lines under it.
 */
import type {Line, Section, SectionKind, Span} from '../model';
import {Phrases} from '../text/phrases';
import {type Tokens, tokenAt} from '../text/tokenize';
import {headingForm, type RawLine} from './lines';
import {countTitleLines, readParticulars} from './particulars';

export type HeadingRow = {
	readonly id: string;
	readonly kind: SectionKind;
	readonly language: string;
	readonly weight: number;
	readonly phrases: readonly string[];
	readonly from: readonly string[];
};

export type SectionCueRow = {
	readonly id: string;
	readonly kind: SectionKind;
	/** Where the phrase counts: at the line's start, anywhere; and so surely that one line of it parts a section, anywhere or at the line's start. */
	readonly at: 'start' | 'any' | 'sure' | 'opens';
	readonly weight: number;
	readonly phrases: readonly string[];
	readonly from: readonly string[];
};

export const SECTION_KINDS: readonly SectionKind[] = ['about', 'duties', 'required', 'preferred', 'benefits', 'salary', 'legal', 'other'];
const OTHER = SECTION_KINDS.indexOf('other');
const REQUIRED = SECTION_KINDS.indexOf('required');
const PREFERRED = SECTION_KINDS.indexOf('preferred');

type Cue = {readonly kind: number; readonly weight: number; readonly at: SectionCueRow['at']};
export type SectionCues = {readonly headings: Phrases<Cue>; readonly wording: Phrases<Cue>};

export function buildSectionCues(headingRows: readonly HeadingRow[], cueRows: readonly SectionCueRow[]): SectionCues {
	const headings = new Phrases<Cue>();
	const wording = new Phrases<Cue>();
	for (const row of headingRows) for (const phrase of row.phrases) headings.add(phrase, {kind: SECTION_KINDS.indexOf(row.kind), weight: row.weight, at: 'any'});
	for (const row of cueRows) for (const phrase of row.phrases) wording.add(phrase, {kind: SECTION_KINDS.indexOf(row.kind), weight: row.weight, at: row.at});
	return {headings, wording};
}

/** Where a posting may begin: most do with the employer, few with what is preferred. */
const START: Partial<Record<SectionKind, number>> = {about: 1, other: 1, preferred: -4};
/** What a switch to another section costs, by what stands at the joint. Tuned on hand-read lines; a small change moves little. */
const SWITCH = {heading: 0, unknownHeading: 2.5, afterList: 3.5, paragraph: 3.5, label: 5, item: 7, sentence: 2};
/** What one line's wording may say at most, so that one long line cannot outvote a section. */
const WORDING_CAP = 6;
/** Lists of what is preferred have a heading; without one a line's own words are enough. */
const UNHEADED_PREFERRED = 4;
const HEADING_FACTOR = 1.6;

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
	const particulars = readParticulars(text, lines);
	const heads = lines.map((line, i) => (particulars[i] ? NO_HEAD : readHeading(text, tokens, line, lines[i + 1], cues)));
	const titles = countTitleLines(text, lines, line => particulars[line] !== null || heads[line]?.says != null);
	particulars.fill('other', 0, titles);
	const kinds = likeliest(
		lines,
		heads,
		lines.map((line, i) => {
			const mute = particulars[i] || (heads[i]?.says && heads[i]?.built);
			return mute ? zeros() : readWording(tokens, line, cues);
		}),
	);
	const read = lines.map(({start, end, kind}, i): Line => {
		const section = SECTION_KINDS[kinds[i] ?? OTHER] ?? 'other';
		const alone = particulars[i] ?? (heads[i]?.says ? null : sureOfLine(text, tokens, {start, end}, section, cues));
		const softened = section === 'required' && isSoftened(text.slice(start, end));
		return {start, end, kind: heads[i]?.built && kind !== 'item' ? 'heading' : kind, section: alone ?? (softened ? 'preferred' : section)};
	});
	return {lines: read, sections: joinLines(text, read, heads)};
}

type Head = {readonly built: boolean; readonly says: readonly number[] | null};
const NO_HEAD: Head = {built: false, says: null};
const zeros = (): number[] => new Array<number>(SECTION_KINDS.length).fill(0);

/** What a line says as a heading; `built` tells whether it is one at all. */
export function readHeading(text: string, tokens: Tokens, line: RawLine, next: RawLine | undefined, cues: SectionCues): Head {
	const form = headingForm(text, line, next);
	if (form === 'none') return {built: false, says: null};
	const says = zeros();
	let covered = 0;
	let length = 0;
	for (let at = tokenAt(tokens, line.start); at < tokens.count && (tokens.start[at] ?? 0) < line.end; ) {
		const match = cues.headings.longestAt(tokens, at);
		const values = match?.values ?? [];
		// One phrase may stand in several languages: within a kind it counts once.
		for (const [i, cue] of values.entries()) if (values.findIndex(other => other.kind === cue.kind) === i) says[cue.kind] = (says[cue.kind] ?? 0) + cue.weight;
		const next = match ? match.to : at + 1;
		if (match) covered += next - at;
		if (match || !LINKS.has(tokens.word[at] ?? '')) length += next - at;
		at = next;
	}
	const share = covered / Math.max(1, length);
	if (!covered) return {built: form === 'strong', says: null};
	// "Preferred qualifications", "Desired experience and skills": what softens a heading rules it, unless it also says "required" or "minimum".
	const softened = (says[PREFERRED] ?? 0) > 0;
	if (softened && (says[REQUIRED] ?? 0) < (says[PREFERRED] ?? 0) * 1.5) says[REQUIRED] = 0;
	const softens = softened && (form === 'strong' || share >= SOFT_COVER);
	const named = ABOUT_NAMED.test(text.slice(line.start, line.end));
	const factor = HEADING_FACTOR * (form === 'strong' || softens || named ? Math.min(1, share + 0.3) : share * share);
	return {built: form === 'strong' || softens || named || share >= WEAK_COVER, says: says.map(score => score * factor)};
}

/** Words that link the words of a heading and say nothing of its kind. */
const LINKS = new Set(
	'a an and as at for in of on or our the to with your & s this these key main general what who why how we re you ll ve are is will be do d it if that us'.split(
		' ',
	),
);
/** "About Northwind": a heading, whatever the employer is called. */
const ABOUT_NAMED = /^[^\p{L}]*(?:about|joining|life at|who is|meet)\s+(?!you\b|your\b)/iu;
/** How much of a heading's words must be listed where nothing but its shortness makes it one ("Experience with SQL" is none). */
const WEAK_COVER = 0.7;
/** The same where a listed word softens ("Preferred background"), since few other lines do. */
const SOFT_COVER = 0.4;

export function readWording(tokens: Tokens, line: RawLine, cues: SectionCues): number[] {
	const says = zeros();
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

/** One line that is surely of another kind than those around it (an equal-opportunity sentence, a pay line) parts from them alone. */
function sureOfLine(text: string, tokens: Tokens, line: Span, section: SectionKind, cues: SectionCues): SectionKind | null {
	if (TAG_LINE.test(text.slice(line.start, line.end))) return 'other';
	const first = tokenAt(tokens, line.start);
	const opening = cues.wording.longestAt(tokens, first, one => one.at === 'opens')?.values[0];
	if (opening) return SECTION_KINDS[opening.kind] ?? null;
	if (section === 'legal' || section === 'salary') return null;
	for (let at = first; at < tokens.count && (tokens.start[at] ?? 0) < line.end; at++) {
		const cue = cues.wording.longestAt(tokens, at, one => one.at === 'sure')?.values[0];
		if (cue) return SECTION_KINDS[cue.kind] ?? null;
	}
	return null;
}
/** A board's own mark ("#LI-Remote"), or signs alone. */
const TAG_LINE = /^(?:(?:#[\w-]+[\s,]*)+|[^\p{L}\p{N}]+)$/u;

/** A line that as a whole is softened: "… is a plus.", "… preferred", "Bonus: …". Where a semicolon or a full stop parts it, only a clause is. */
const isSoftened = (line: string): boolean => {
	const bare = line.replace(/\([^()]*\)/g, ' ').replace(/\b(?:e\.g|i\.e|etc)\.(?=\s*[\p{Ll},;)])/gu, ' ');
	return SOFTENED_LINE.test(bare) && !/[;.](?=\s+\S)/.test(bare) && !/\b(?:is|are|degree) required\b/i.test(bare);
};
const SOFTENED_LINE =
	/^[^\p{L}]*(?:bonus|preferred|desirable|nice to have|optional|plus)(?: points)?\s*[:–-]|\b(?:(?:is|are|be|as) (?:considered )?(?:an? )?(?:\w+ )?(?:plus|bonus|asset|advantage)|(?:highly |strongly )?(?:preferred|desirable|desired|preferable|advantageous|beneficial)|nice to have|a plus(?: but not (?:necessary|required))?|not (?:required|necessary|essential))[\s.!)*]*$/iu;

/** "Growth: we pay for …": a name before its text on one line. Several in a row are a list's items and open no sections. */
const isLabel = (lines: readonly RawLine[], heads: readonly Head[], i: number): boolean =>
	lines[i]?.kind === 'heading' && heads[i]?.says === null && lines[i]?.paragraph === lines[i + 1]?.paragraph;

function likeliest(lines: readonly RawLine[], heads: readonly Head[], wording: readonly (readonly number[])[]): number[] {
	const size = SECTION_KINDS.length;
	let best = SECTION_KINDS.map((kind): number => START[kind] ?? 0);
	const back: number[][] = [];
	const flat = lines[0]?.paragraph === lines.at(-1)?.paragraph;
	lines.forEach((line, i) => {
		const head = heads[i];
		const before = lines[i - 1];
		const cost =
			head?.says && head.built
				? SWITCH.heading
				: head?.built
					? isLabel(lines, heads, i) && [2, 3, 4, -2, -3, -4].some(by => isLabel(lines, heads, i + by))
						? SWITCH.label
						: SWITCH.unknownHeading
					: line.kind === 'item'
						? SWITCH.item
						: before?.kind === 'item'
							? SWITCH.afterList
							: line.paragraph === before?.paragraph && flat
								? SWITCH.sentence
								: SWITCH.paragraph;
		let lead = 0;
		for (let k = 1; k < size; k++) if ((best[k] ?? 0) > (best[lead] ?? 0)) lead = k;
		const from: number[] = [];
		const next: number[] = [];
		for (let k = 0; k < size; k++) {
			const stay = best[k] ?? 0;
			const come = (best[lead] ?? 0) - cost - (k === PREFERRED && !head?.says?.[k] ? UNHEADED_PREFERRED : 0);
			from.push(stay >= come ? k : lead);
			next.push(Math.max(stay, come) + (head?.says?.[k] ?? 0) + (wording[i]?.[k] ?? 0));
		}
		best = next;
		back.push(from);
	});
	let at = best.indexOf(Math.max(...best));
	const kinds = new Array<number>(lines.length).fill(OTHER);
	for (let i = lines.length - 1; i >= 0; i--) {
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
