/**
 * From the words of a page with their places to its lines in reading order.
 *
 * Law: pure; columns of running text are read one after the other, tables row by row; text that does not stand upright (watermarks) is not read.
 */

/** Some words as a PDF draws them at one go. `x`, `y`: where they begin on their baseline, in points from the upper left corner. */
export type Fragment = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly font: string;
	readonly upright: boolean;
};
/** One line of one column. `edge`: the right edge of the column about it; `group` counts columns, so that a change of it is a change of column. */
export type PdfLine = {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** Null where the line has several. */
	readonly font: string | null;
	/** Its words stand in cells beside one another. */
	readonly cells: boolean;
	readonly edge: number;
	readonly group: number;
};

type Segment = Omit<PdfLine, 'edge' | 'group'>;
type Row = readonly Segment[];

/** In sizes of the letters: how far baselines of one line lie apart, what parts two words, and what parts two columns or cells. */
const SAME_LINE = 0.4;
const SPACE = 0.16;
const CELL = 1.5;
const FEWEST_ROWS = 3;
/** Lines above and below a line that tell how wide its column is there. */
const NEIGHBOURS = 5;
/** Characters: cells of a table are shorter than lines of running text. */
const LONGEST_CELL = 26;
const SHORTEST_LINE = 10;

const joinSegments = (parts: Row): Segment => {
	const first = parts[0] as Segment;
	return {
		text: parts.map(part => part.text).join(' '),
		x: first.x,
		right: Math.max(...parts.map(part => part.right)),
		y: first.y,
		size: Math.max(...parts.map(part => part.size)),
		font: parts.every(part => part.font === first.font) ? first.font : null,
		// A bullet stands apart from its words and is no cell.
		cells: parts.filter(part => part.text.length > 3).length > 1,
	};
};

const toSegments = (line: readonly Fragment[]): Row => {
	const segments: Segment[] = [];
	for (const fragment of [...line].sort((a, b) => a.x - b.x)) {
		const before = segments.at(-1);
		const text = fragment.text.replace(/\s+/g, ' ');
		const own: Segment = {text, x: fragment.x, right: fragment.x + fragment.width, y: fragment.y, size: fragment.size, font: fragment.font, cells: false};
		const gap = before === undefined ? Number.POSITIVE_INFINITY : own.x - before.right;
		if (before === undefined || gap > CELL * Math.max(own.size, before.size)) {
			segments.push(own);
			continue;
		}
		// Bold drawn twice, a hair apart, is one word.
		if (text.trim() === before.text.trim() && own.x - before.x < own.size * 0.2) continue;
		const parted = gap > SPACE * own.size && !before.text.endsWith(' ') && !text.startsWith(' ');
		segments[segments.length - 1] = {
			...before,
			text: before.text + (parted ? ' ' : '') + text,
			right: Math.max(before.right, own.right),
			size: Math.max(before.size, own.size),
			font: before.font === own.font || text.trim() === '' ? before.font : null,
		};
	}
	return segments.map(segment => ({...segment, text: segment.text.trim()})).filter(segment => segment.text !== '');
};

const toRows = (fragments: readonly Fragment[]): readonly Row[] => {
	const sorted = fragments.filter(fragment => fragment.upright).sort((a, b) => a.y - b.y || a.x - b.x);
	const lines: Fragment[][] = [];
	for (const fragment of sorted) {
		const line = lines.at(-1);
		const head = line?.[0];
		if (line !== undefined && head !== undefined && fragment.y - head.y <= SAME_LINE * Math.max(fragment.size, head.size)) line.push(fragment);
		else lines.push([fragment]);
	}
	return lines.map(toSegments).filter(row => row.length > 0);
};

/** Where running text leaves a gutter: the place with most lines on either side and fewest across; null where there is none. */
const gutterOf = (rows: readonly Row[]): number | null => {
	const segments = rows.flat().filter(segment => segment.text.length >= SHORTEST_LINE);
	const starts = [...new Set(segments.map(segment => Math.round(segment.x)))];
	let best: number | null = null;
	let most = FEWEST_ROWS - 1;
	for (const start of starts) {
		const at = start - 1;
		let left = 0;
		let right = 0;
		let across = 0;
		for (const segment of segments) {
			if (segment.right <= at) left += 1;
			else if (segment.x >= at) right += 1;
			else across += 1;
		}
		const score = Math.min(left, right) - across * 0.1;
		if (score > most) {
			most = score;
			best = at;
		}
	}
	return best;
};

const lengthOf = (parts: Row): number => (parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part.text.length, 0) / parts.length);

/** Whether what stands on both sides of the gutter is running text and not the cells of a table or dates at the margin. */
const areColumns = (left: Row, right: Row, aligned: number): boolean => {
	if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return false;
	const isTable = aligned > 0.7 * Math.min(left.length, right.length) && Math.min(lengthOf(left), lengthOf(right)) < LONGEST_CELL;
	return !isTable && Math.min(lengthOf(left), lengthOf(right)) >= SHORTEST_LINE;
};

/** The lines of a page, in reading order. `group`: the number of its first column. */
export const linesOfPage = (fragments: readonly Fragment[], group: number): readonly PdfLine[] => {
	const rows = toRows(fragments);
	const gutter = gutterOf(rows);
	const lines: PdfLine[] = [];
	let column = group;
	const emit = (parts: readonly Segment[]): void => {
		for (const [at, part] of parts.entries()) {
			const near = parts.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
			lines.push({...part, edge: Math.max(...near.map(other => other.right)), group: column});
		}
		column += 1;
	};
	if (gutter === null) {
		if (rows.length > 0) emit(rows.map(joinSegments));
		return lines;
	}
	let band: Row[] = [];
	let whole: Segment[] = [];
	const flush = (): void => {
		const sides = band.map(row => ({left: row.filter(part => part.x < gutter), right: row.filter(part => part.x >= gutter)}));
		const left = sides.flatMap(side => (side.left.length === 0 ? [] : [joinSegments(side.left)]));
		const right = sides.flatMap(side => (side.right.length === 0 ? [] : [joinSegments(side.right)]));
		const aligned = sides.filter(side => side.left.length > 0 && side.right.length > 0).length;
		if (areColumns(left, right, aligned)) {
			if (whole.length > 0) emit(whole);
			whole = [];
			emit(left);
			emit(right);
		} else whole.push(...band.map(joinSegments));
		band = [];
	};
	for (const row of rows) {
		if (!row.some(part => part.x < gutter && part.right > gutter)) {
			band.push(row);
			continue;
		}
		flush();
		whole.push(joinSegments(row));
	}
	flush();
	if (whole.length > 0) emit(whole);
	return lines;
};
