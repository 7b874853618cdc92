/**
 * What it costs to pass into another section before each line, by what stands at the joint: nothing at a heading that says its kind, much within a list.
 * Law: costs come from the build of the text alone, never from its words.
 */
import type {RawLine} from './lines';
import type {Head} from './section-headings';

/** Tuned on hand-read lines; a small change moves little. */
const SWITCH = {heading: 0, unknownHeading: 2.5, afterList: 3.5, paragraph: 3.5, label: 5, tight: 6, item: 7, sentence: 2};
/** Two lines of fewer characters, both without an end mark, are items of a list whose signs were lost. */
const LISTED = 140;

/** @returns a cost for each line, in the unit of the cues' weights */
export function switchCosts(text: string, lines: readonly RawLine[], heads: readonly Head[]): number[] {
	const flat = lines[0]?.paragraph === lines.at(-1)?.paragraph;
	const gaps = lines.map((line, i) => line.paragraph - (lines[i - 1]?.paragraph ?? line.paragraph));
	// Only where some lines stand apart does standing close mean anything.
	const spaced = gaps.filter(gap => gap === 1).length > 2 && gaps.filter(gap => gap > 1).length > 2;
	const listed = lines.map(({start, end}) => end - start < LISTED && !/[.!?]/.test(text.charAt(end - 1)));
	const labels = lines.map((_, i) => isLabel(lines, heads, i));
	return lines.map((line, i) => {
		const head = heads[i];
		const before = lines[i - 1];
		if (head?.built && head.says) return SWITCH.heading;
		if (head?.built) return labels[i] && NEAR.some(by => labels[i + by]) ? SWITCH.label : SWITCH.unknownHeading;
		if (line.kind === 'item') return SWITCH.item;
		if (before?.kind === 'item') return SWITCH.afterList;
		if (spaced && gaps[i] === 1) return SWITCH.tight;
		if (before && !heads[i - 1]?.built && listed[i] && listed[i - 1]) return SWITCH.tight;
		return flat && line.paragraph === before?.paragraph ? SWITCH.sentence : SWITCH.paragraph;
	});
}

/** "Growth: we pay for …": a name before its text on one line. Several in a row are a list's items and open no sections. */
const isLabel = (lines: readonly RawLine[], heads: readonly Head[], i: number): boolean =>
	lines[i]?.kind === 'heading' && heads[i]?.says === null && lines[i]?.paragraph === lines[i + 1]?.paragraph;
const NEAR = [2, 3, 4, -2, -3, -4];
