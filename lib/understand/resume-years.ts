/** The months of work by the dates of a résumé's jobs. Law: only under a heading of work, time that overlaps once; without such a heading or such dates, null. */
import type {Today} from '../model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s{1,2}|(0?[1-9]|1[0-2])[/.])?';
const YEAR = '((?:19|20)\\d\\d)';
/** "Mar 2019 – Present", "03/2019 - 11/2021", "2017 to 2019". */
const RANGE = new RegExp(
	`(?<![\\p{L}\\d/.])${MONTH}${YEAR}\\s{0,2}(?:[-–—]|to|until)\\s{0,2}(?:(present|now|today|current(?:ly)?|ongoing)|${MONTH}${YEAR})(?![\\p{L}\\d]|[-/.]\\d)`,
	'giu',
);
const WORK =
	/^(?:(?:professional|work|working|employment|relevant|industry|career)\s)?(?:experience|employment|work history|career history|career|positions|history)(?: history)?:?$/i;
const OTHER =
	/^(?:education|academic|studies|qualifications|training|courses|certificat|licen[sc]es|publications|projects|volunteer|skills|languages|interests|hobbies|awards|references|personal|summary|profile|objective|technical|achievements|patents|talks|memberships)/i;
const LONGEST_HEADING = 45;
const MOST_RANGES = 60;

type Span = {readonly from: number; readonly to: number};

function monthOf(name: string | undefined, number: string | undefined): number | null {
	if (name !== undefined) return MONTHS.indexOf(name.toLowerCase().slice(0, 3));
	return number === undefined ? null : Number(number) - 1;
}

/** Months of work, and the lines that say so; null where the text does not. */
export function workMonths(text: string, today: Today): {readonly months: number; readonly lines: readonly string[]} | null {
	const now = today.year * 12 + today.month - 1;
	const spans: Span[] = [];
	const lines: string[] = [];
	let atWork = false;
	for (const raw of text.split('\n')) {
		const line = raw.replace(/^[#*•\s]{1,6}/, '').trim();
		if (line.length <= LONGEST_HEADING && !/\d/.test(line)) {
			if (WORK.test(line)) atWork = true;
			else if (OTHER.test(line)) atWork = false;
		}
		if (!atWork || spans.length >= MOST_RANGES) continue;
		for (const [, m1, n1, y1, open, m2, n2, y2] of line.slice(0, 400).matchAll(RANGE)) {
			const first = monthOf(m1, n1);
			const last = monthOf(m2, n2);
			const from = Number(y1) * 12 + (first ?? 0);
			// A month counts whole; of years alone their difference, which claims no month that is not said.
			const to = open !== undefined ? now + 1 : Number(y2) * 12 + (last === null ? 0 : last + 1);
			if (to <= from || from > now) continue;
			spans.push({from, to: Math.min(to, now + 1)});
			if (!lines.includes(line)) lines.push(line);
		}
	}
	if (spans.length === 0) return null;
	let months = 0;
	let end = 0;
	for (const {from, to} of spans.sort((a, b) => a.from - b.from)) {
		months += Math.max(0, to - Math.max(from, end));
		end = Math.max(end, to);
	}
	return {months, lines};
}
