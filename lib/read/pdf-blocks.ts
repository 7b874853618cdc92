/**
 * From the lines of a PDF to headings, paragraphs and items, as a page would have given them.
 *
 * Law: pure; a line break that only the width of the paper made is undone, every other is kept; what stands at the head or foot of every page is left out.
 */
import type {Block, BlockKind} from '../model';
import type {PdfLine} from './pdf-lines';

const BULLET = /^(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔✅➔→❖§\uf000-\uf0ff]|[-–—*](?=\s|\p{L})|o(?=\s+\p{Lu})|\(?\d{1,2}[.)](?=\s+\p{L}))\s*/u;
/** A bullet alone, whose words follow as a fragment of their own. */
const BARE_BULLET = /^[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔✅➔→❖§\uf000-\uf0ff]$/u;
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page|seite|p\.)?\s?\d{1,4}(?:\s?(?:of|\/|von)\s?\d{1,4})?(?:\s?[-–—])?$/i;
const LONGEST_HEADING = 90;
/** A shorter line that stands alone is rather a cell or a name than the beginning of a sentence. */
const LONGEST_CELL = 30;
const HEADING_SIZE = 1.12;
/** From this size on two lines are one title that was too long for one. */
const TITLE_SIZE = 1.4;
/** First parts of words that keep their hyphen where a line ends on it. */
const COMPOUND =
	/(?:^|[^\p{L}])(?:full|part|on|off|non|self|co|cross|hands|end|real|well|long|short|high|low|large|small|back|front|state|up|multi|problem|decision|data|customer|user|open|third|two|three|one|fast|client|world|team|detail|results?|goal|cutting|object|machine|pre|post|anti|ex|semi|sub|inter|equal|work|day|year|month|week|entry|mid|senior)-$/iu;

/** The value that a quarter of them does not exceed. */
const lowerQuarter = (values: readonly number[], fallback: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 4)] ?? fallback;
};

/** The value that most characters have. */
const commonest = <T>(lines: readonly PdfLine[], of: (line: PdfLine) => T): T | null => {
	const counts = new Map<T, number>();
	for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
	let best: T | null = null;
	for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
	return best;
};

const alike = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** Pages without their running heads and feet: first and last lines that most pages share, and numbers of pages. */
const withoutRunning = (pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] => {
	const margins = (lines: readonly PdfLine[]): readonly PdfLine[] => {
		const sorted = [...lines].sort((a, b) => a.y - b.y);
		// Of a page of few lines most are its text.
		const outer = Math.min(2, Math.floor((sorted.length - 1) / 2));
		return outer < 1 ? [] : [...sorted.slice(0, outer), ...sorted.slice(-outer)];
	};
	const seen = new Map<string, number>();
	for (const lines of pages) for (const text of new Set(margins(lines).map(line => alike(line.text)))) seen.set(text, (seen.get(text) ?? 0) + 1);
	return pages.map(lines => {
		const outer = new Set(margins(lines));
		return lines.filter(
			line =>
				!outer.has(line) || !(PAGE_NUMBER.test(line.text.trim()) || (pages.length > 1 && (seen.get(alike(line.text)) ?? 0) >= Math.max(2, pages.length * 0.6))),
		);
	});
};

/** Two lines as one: a word that was parted at the line's end is whole again, unless its hyphen is its own. */
const joined = (before: string, after: string, words: ReadonlySet<string>): string => {
	if (/\u00ad$/.test(before)) return before.slice(0, -1) + after;
	if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return /[-/]$/.test(before) && /^\p{L}/u.test(after) ? before + after : `${before} ${after}`;
	const head = /[\p{L}-]+$/u.exec(before)?.[0] ?? '';
	const tail = /^[\p{L}-]+/u.exec(after)?.[0] ?? '';
	const keeps = words.has((head + tail).toLowerCase()) || (COMPOUND.test(before) && !words.has((head.slice(0, -1) + tail).toLowerCase()));
	return keeps ? before + after : before.slice(0, -1) + after;
};

type Draft = {kind: BlockKind; text: string; last: PdfLine; readonly x: number; readonly words: number};

/** The blocks of a document, from the lines of its pages. */
export const blocksOfPdf = (given: readonly (readonly PdfLine[])[]): readonly Block[] => {
	const pages = withoutRunning(given);
	const lines = pages.flat();
	const words = new Set(lines.flatMap(line => line.text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []));
	const body = commonest(lines, line => Math.round(line.size * 2) / 2) ?? 1;
	const font = commonest(lines, line => line.font);
	// Lines of one paragraph stand closest; items, paragraphs and headings further apart.
	const leading = lowerQuarter(
		lines.flatMap((line, at) => {
			const next = lines[at + 1];
			return next !== undefined && next.group === line.group && next.y > line.y ? [(next.y - line.y) / line.size] : [];
		}),
		1.2,
	);
	const blocks: Draft[] = [];

	const isHeading = (line: PdfLine): boolean => {
		if (line.text.length > LONGEST_HEADING || !/\p{L}/u.test(line.text)) return false;
		if (line.size >= body * HEADING_SIZE) return true;
		return line.font !== null && line.font !== font && /^[^\p{L}]{0,4}\p{Lu}/u.test(line.text) && !/[.;,]$/.test(line.text) && line.text.length <= 60;
	};
	/** Whether the first word of the line would not have fitted at the end of the one before: the paper broke the line. */
	const wasFull = (before: PdfLine, line: PdfLine): boolean => {
		const word = line.text.split(' ', 1)[0] ?? '';
		if (/\p{L}[-\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
		return before.right + (word.length + 1) * line.size * 0.45 > before.edge;
	};
	const continues = (draft: Draft, line: PdfLine, heading: boolean): boolean => {
		const {last} = draft;
		const lower = /^[\p{Ll}(&]/u.test(line.text);
		if (last.group !== line.group) return lower && !heading && draft.kind !== 'heading' && !/[.:;!?]$/.test(last.text) && wasFull(last, line);
		if ((line.y - last.y) / line.size > leading * 1.22 || line.y < last.y) return false;
		if (heading || draft.kind === 'heading') {
			const same = heading && draft.kind === 'heading' && Math.abs(line.size - last.size) < 0.5;
			return same && (line.size > body * TITLE_SIZE || wasFull(last, line));
		}
		if (draft.kind === 'item') return line.x > draft.x + 2 ? wasFull(last, line) || lower : lower && wasFull(last, line);
		if (lower && last.text.length > LONGEST_CELL && !/[.:;!?]$/.test(last.text)) return true;
		if (last.cells || line.cells || last.text.length <= LONGEST_CELL) return false;
		return wasFull(last, line) && (lower || !/[.:;!?]$/.test(last.text) || last.right > last.edge - line.size * 6);
	};
	for (const line of lines) {
		const bullet = BULLET.exec(line.text)?.[0] ?? '';
		const text = line.text.slice(bullet.length).trim();
		const draft = blocks.at(-1);
		if (bullet !== '' || BARE_BULLET.test(line.text.trim())) {
			blocks.push({kind: 'item', text, last: line, x: line.x, words: text.length});
			continue;
		}
		const heading = isHeading(line);
		if (draft !== undefined && (draft.text === '' || continues(draft, line, heading))) {
			draft.text = draft.text === '' ? text : joined(draft.text, text, words);
			draft.last = line;
		} else blocks.push({kind: heading ? 'heading' : 'paragraph', text, last: line, x: line.x, words: text.length});
	}
	return blocks.flatMap(({kind, text}) => (/[\p{L}\p{N}]/u.test(text) ? [{kind, text}] : []));
};
