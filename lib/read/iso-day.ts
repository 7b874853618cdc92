/**
 * The day that a page's date names, in the page's own time zone: what stands there is what is told.
 *
 * Law: pure, and the same in every zone; a date that can be read in two ways, that no calendar has, or that lies outside 1990 to 2100 is none.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = 60;

const dayOf = (year: number, month: number, day: number): string => {
	if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return '';
	const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return day > lastOfMonth ? '' : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Each shape of a date, and the day that its groups name. */
const SHAPES: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
	[/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([year, month, day]) => dayOf(Number(year), Number(month), Number(day))],
	[/^(\d{4})(\d{2})(\d{2})(?:T|$)/, ([year, month, day]) => dayOf(Number(year), Number(month), Number(day))],
	// Seconds or milliseconds since 1970.
	[
		/^(\d{10})(\d{3})?$/,
		([seconds]) => {
			const at = new Date(Number(seconds) * 1000);
			return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
		},
	],
	[/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([day, month, year]) => dayOf(Number(year), Number(month), Number(day))],
	// Day and month are told apart only where one of them can be no month.
	[
		/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/,
		([one, other, year]) => {
			const [first, second] = [Number(one), Number(other)];
			if (first > 12) return dayOf(Number(year), second, first);
			return second > 12 || first === second ? dayOf(Number(year), first, second) : '';
		},
	],
	// 2 October 2026; Fri, 02 Oct 2026 08:00:00 GMT; 2nd of October 2026.
	[
		/(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\s-](\d{4})(?!\d)/i,
		([day, month = '', year]) => dayOf(Number(year), monthOf(month), Number(day)),
	],
	// October 2, 2026; Fri Oct 02 2026.
	[
		/(?:^|[\s,])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/i,
		([month = '', day, year]) => dayOf(Number(year), monthOf(month), Number(day)),
	],
];

/** The day (YYYY-MM-DD) that a text names, or an empty string. */
export const isoDay = (text: string): string => {
	const line = text.slice(0, LONGEST).trim();
	for (const [shape, read] of SHAPES) {
		const found = shape.exec(line);
		if (found !== null) return read(found.slice(1).map(group => group ?? ''));
	}
	return '';
};
