/**
 * Lines of a page that are not the posting's: cards of a list, similar jobs, forms, an employer's profile, a board's own additions.
 *
 * Law: pure; judged by wording and by the box that a line stands in; a part that holds much of the page's text is never taken away.
 */
import type {Block, Outline} from '../model';
import {isAfterPosting, isApplying, isDataLabel, isMadeSummary, isPostingHeading, isProfileFact, isSheetLabel} from './posting-wording';
import {worth} from './worth';

/** Share of all that is worth something, above which a part is not taken away. */
const MOST_TAKEN = 0.45;
const LITTLE = 0.15;
const LONGEST_VALUE = 80;

/** Names with commas and no space between them, as only a machine sets them. */
const TAGS = /^[^,]{1,60}(?:,[^,\s][^,]{0,60}){4}/;

type Strange = Set<number>;
/** What lines from..to are worth, as far as they are worth something and not strange. */
const gainOf =
	({lines, links}: Outline, strange: Strange) =>
	(from: number, to: number): number => {
		let sum = 0;
		for (let at = from; at < to; at++) if (!strange.has(at)) sum += Math.max(0, worth(lines[at] as Block, links[at] ?? 0));
		return sum;
	};
const addAll = (strange: Strange, from: number, to: number): void => {
	for (let at = from; at < to; at++) strange.add(at);
};

/** Where the part that the line at `at` opens ends: that of the largest box with nothing before the line, else that of the box around it. */
const endOfPart = (outline: Outline, at: number, gain: (from: number, to: number) => number, all: number): number => {
	let end = -1;
	for (const [from, to] of outline.boxes)
		if (from <= at && at + 1 < to && at - from <= 6 && gain(from, at) < 30 && gain(from, to) <= all * MOST_TAKEN) end = Math.max(end, to);
	if (end >= 0) return end;
	// Inner boxes come before outer ones.
	return outline.boxes.find(([from, to]) => from <= at && at + 1 < to)?.[1] ?? outline.lines.length;
};

const afterHeadings = (outline: Outline, strange: Strange): void => {
	const {lines} = outline;
	const gain = gainOf(outline, strange);
	const all = gain(0, lines.length);
	for (const [at, line] of lines.entries()) {
		const heads = line.kind === 'heading' || (line.kind === 'paragraph' && line.text.length < 60);
		if (strange.has(at) || !heads || !isAfterPosting(line.text)) continue;
		strange.add(at);
		const end = endOfPart(outline, at, gain, all);
		// More after it than before it, or a posting's own heading after it: a heading that only sounds so.
		const goesOn = lines
			.slice(at + 1, end)
			.some((next, index) => next.kind === 'heading' && !strange.has(at + 1 + index) && !isAfterPosting(next.text) && isPostingHeading(next.text));
		// After a call to apply among its own lines the posting may go on.
		const most = isApplying(line.text) ? LITTLE : 1;
		if (!goesOn && gain(at + 1, end) <= gain(0, at) * most) addAll(strange, at + 1, end);
	}
};

/** An employer's profile: facts that only a profile has, the heading above them, and the part that it opens. */
const profiles = (outline: Outline, strange: Strange): void => {
	const {lines} = outline;
	const gain = gainOf(outline, strange);
	const all = gain(0, lines.length);
	for (const [at, line] of lines.entries()) {
		if (strange.has(at) || !isProfileFact(line.text)) continue;
		let start = at;
		while (start > 0 && at - start < 6 && (lines[start - 1]?.text.length ?? 99) < LONGEST_VALUE && !strange.has(start - 1)) {
			start--;
			if (lines[start]?.kind === 'heading') break;
		}
		if (lines[start]?.kind !== 'heading' && start !== at) start = at;
		const end = endOfPart(outline, start, gain, all);
		if (gain(start, end) <= all * MOST_TAKEN && gain(0, start) > gain(start, end)) addAll(strange, start, end);
	}
};

/** Summaries that a board had made: the note, the paragraph above it, and that one's label. */
const madeSummaries = ({lines}: Outline, strange: Strange): void => {
	for (const [at, line] of lines.entries()) {
		if (!isMadeSummary(line.text)) continue;
		const label = lines[at - 2];
		addAll(strange, label !== undefined && label.text.length < 40 ? at - 2 : Math.max(0, at - 1), at + 1);
	}
};

/** Data sheets within the text: two or more pairs of label and value in a row, one of which no text would have. */
const sheets = ({lines}: Outline, strange: Strange): void => {
	const isPair = (at: number): boolean => {
		const value = lines[at + 1];
		return isDataLabel(lines[at]?.text ?? '') && value !== undefined && value.text.length < LONGEST_VALUE && !isDataLabel(value.text);
	};
	for (let at = 0; at < lines.length; at++) {
		let end = at;
		let telling = false;
		while (isPair(end)) {
			telling ||= isSheetLabel(lines[end]?.text ?? '');
			end += 2;
		}
		if (end - at >= 4 && telling) addAll(strange, at, end);
		else if (isDataLabel(lines[at]?.text ?? '') && TAGS.test(lines[at + 1]?.text.slice(0, 400) ?? '')) addAll(strange, at, at + 2);
		at = Math.max(at, end - 1);
	}
};

/** Boxes of small things: buttons, badges, counts. */
const trifles = (outline: Outline, strange: Strange): void => {
	const {lines, links, boxes} = outline;
	const gain = gainOf(outline, strange);
	const all = gain(0, lines.length);
	for (const [from, to] of boxes) {
		if (to - from < 3 || gain(from, to) > all * 0.02) continue;
		const before = lines[from - 1];
		// A list of names under a heading of the posting, or one that a colon opens, is the posting's.
		if (before !== undefined && !strange.has(from - 1) && (isPostingHeading(before.text) || before.text.endsWith(':'))) continue;
		const own = lines.slice(from, to);
		if (own.some(line => line.kind === 'item' || line.kind === 'heading')) continue;
		let sum = 0;
		for (let at = from; at < to; at++) sum += worth(lines[at] as Block, links[at] ?? 0);
		if (sum < -16) addAll(strange, from, to);
	}
};

/** Indexes of the lines that are never the posting's. */
export const strangeLines = (outline: Outline): ReadonlySet<number> => {
	const strange: Strange = new Set();
	for (const [from, to] of outline.cards) addAll(strange, from, to);
	madeSummaries(outline, strange);
	sheets(outline, strange);
	afterHeadings(outline, strange);
	profiles(outline, strange);
	trifles(outline, strange);
	return strange;
};
