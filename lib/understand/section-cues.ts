/** The rows that tell sections apart, headings and wording, filed by their words. Law: a row speaks for one kind, with one weight. */
import type {SectionKind} from '../model';
import {Phrases} from '../text/phrases';

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
export const OTHER = SECTION_KINDS.indexOf('other');
export const REQUIRED = SECTION_KINDS.indexOf('required');
export const ABOUT = SECTION_KINDS.indexOf('about');
export const DUTIES = SECTION_KINDS.indexOf('duties');
export const PREFERRED = SECTION_KINDS.indexOf('preferred');
/** A score for each kind, all nought. */
export const zeros = (): number[] => new Array<number>(SECTION_KINDS.length).fill(0);

type Cue = {readonly kind: number; readonly weight: number; readonly at: SectionCueRow['at']};
export type SectionCues = {readonly headings: Phrases<Cue>; readonly wording: Phrases<Cue>};

export function buildSectionCues(headingRows: readonly HeadingRow[], cueRows: readonly SectionCueRow[]): SectionCues {
	const headings = new Phrases<Cue>();
	const wording = new Phrases<Cue>();
	for (const row of headingRows) for (const phrase of row.phrases) headings.add(phrase, {kind: SECTION_KINDS.indexOf(row.kind), weight: row.weight, at: 'any'});
	for (const row of cueRows) for (const phrase of row.phrases) wording.add(phrase, {kind: SECTION_KINDS.indexOf(row.kind), weight: row.weight, at: row.at});
	return {headings, wording};
}
