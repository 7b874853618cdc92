/** Days as tables write them. Law: pure; a day that can be read in two ways is read in the one that is said; what is no day is null. */

/** How `3/4/2026` is meant: by the day first, or by the month. */
export type DayOrder = 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.,])/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const DAY_MONTH = /^(?:\p{L}{2,10}[.,]{0,2} )?(\d{1,2})(?:\.|st|nd|rd|th)?[ -](\p{L}{3,9})[.,]{0,2}[ -](\d{4}|\d{2})(?!\d)/u;
const MONTH_DAY = /^(?:\p{L}{2,10}[.,]{0,2} )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
/** The first letters of each month, English and German. */
const MONTHS: Readonly<Record<string, number>> = {
	...{jan: 1, jän: 1, feb: 2, mar: 3, mär: 3, mae: 3, mrz: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7},
	...{aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12},
};

/** The day as YYYY-MM-DD, or null. A time behind it is left out. */
export function dayIn(cell: string, order: DayOrder): string | null {
	const text = cell.trim();
	const whole = YEAR_FIRST.exec(text);
	if (whole !== null) return dayOf(whole[1], Number(whole[2]), whole[3]);
	const numbers = NUMBERS.exec(text);
	if (numbers !== null) {
		const [, a, sign, b, year] = numbers;
		return sign === '.' || order === 'day-first' ? dayOf(year, Number(b), a) : dayOf(year, Number(a), b);
	}
	const dayFirst = DAY_MONTH.exec(text);
	if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = MONTH_DAY.exec(text);
	return monthFirst === null ? null : dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** How the numbers of these cells are meant; null: they can be meant either way. `example`: one that could, or null. */
export function orderOfDays(cells: readonly string[]): {readonly order: DayOrder | null; readonly example: string | null} {
	let [day, month] = [false, false];
	let example: string | null = null;
	for (const cell of cells) {
		const [, a, sign, b] = NUMBERS.exec(cell.trim()) ?? [];
		if (a === undefined || sign === '.') continue;
		day ||= Number(a) > 12;
		month ||= Number(b) > 12;
		example ??= cell.trim();
	}
	return {order: day === month ? null : day ? 'day-first' : 'month-first', example};
}

const monthOf = (word: string | undefined): number => MONTHS[(word ?? '').toLowerCase().slice(0, 3)] ?? 0;

function dayOf(yearText: string | undefined, month: number, dayText: string | undefined): string | null {
	const year = Number(yearText) + (yearText?.length === 2 ? 2000 : 0);
	const day = Number(dayText);
	const at = new Date(Date.UTC(year, month - 1, day));
	const isDay = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return isDay ? at.toISOString().slice(0, 10) : null;
}
