/** Tables as text by RFC 4180. Law: a cell that a spreadsheet would take for a formula is made text by an apostrophe, which is taken off again when it is read. */

/** First characters, after spaces and a byte order mark, that spreadsheets act on (OWASP, "CSV Injection"), full-width ones too. */
const LIVE = /^[\s\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;
/** An apostrophe that `writeCsv` put there: only before what would be live. */
const MADE_TEXT = /^'(?=[\s\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n])/u;
/** Cells of a file that are read. */
const MOST_CELLS = 2_000_000;

/** Every cell in quotes, lines end with CR LF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');

const cellOf = (value: string): string => `"${(LIVE.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/**
 * The cells of a text; the separator is the comma, the semicolon or the tab, whichever the first line has most of.
 * Null where quotes do not close or there are more cells than are read. Empty lines are left out.
 */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
	const body = text.replace(/^\ufeff/, '');
	const separator = separatorOf(body);
	const rows: string[][] = [];
	let row: string[] = [];
	let cells = 0;
	let at = 0;
	while (at < body.length) {
		const [value, next] = readCell(body, at, separator);
		if (next < 0 || cells > MOST_CELLS) return null;
		row.push(value.replace(MADE_TEXT, ''));
		cells += 1;
		at = next;
		if (body.charAt(at) === separator) {
			at += 1;
			if (at === body.length) row.push('');
			else continue;
		}
		if (row.some(cell => cell !== '')) rows.push(row);
		row = [];
		if (body.charAt(at) === '\r') at += 1;
		if (body.charAt(at) === '\n') at += 1;
	}
	return rows;
}

/** A cell that begins here, and where it ends; -1: its quotes do not close. */
function readCell(text: string, from: number, separator: string): readonly [string, number] {
	if (text.charAt(from) !== '"') {
		let at = from;
		while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
		return [text.slice(from, at), at];
	}
	let value = '';
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return ['', -1];
		value += text.slice(at, quote);
		if (text.charAt(quote + 1) !== '"') {
			const next = text.charAt(quote + 1);
			return next === '' || next === separator || next === '\n' || next === '\r' ? [value, quote + 1] : ['', -1];
		}
		value += '"';
		at = quote + 2;
	}
}

/** Counted outside of quotes, in the first line. */
function separatorOf(text: string): string {
	const counts = new Map([',', ';', '\t'].map(separator => [separator, 0]));
	let quoted = false;
	for (const sign of text.slice(0, 4000)) {
		if (sign === '"') quoted = !quoted;
		else if (!quoted && (sign === '\n' || sign === '\r')) break;
		else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	}
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
