/** Postings as Markdown: one, a comparison, the list. Law: pure; a page's words stay words, whatever signs they hold; the labels come from lib/ui/words/. */
import type {StoredPosting} from '../rows';

/** Labels in the person's language. `day` words milliseconds, `stage` a stage. */
export type MarkdownWords = {
	readonly company: string;
	readonly place: string;
	readonly stage: string;
	readonly seen: string;
	readonly posted: string;
	readonly expires: string;
	readonly salary: string;
	readonly address: string;
	readonly note: string;
	readonly text: string;
	readonly title: string;
	readonly day: (at: number) => string;
	readonly stageName: (stage: StoredPosting['stage']) => string;
};

/** Plain words that Markdown must not take for markup, on one line. */
export const inLine = (words: string): string =>
	words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_{}[\]<>#+\-!|~&$]/g, '\\$&')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
/** An address as a link, where it is one that may be opened. */
const linked = (url: string): string =>
	/^https?:\/\//i.test(url) && URL.canParse(url) ? `<${new URL(url).href.replaceAll('>', '%3E').replaceAll('<', '%3C')}>` : inLine(url);

/** A table; the first row is its head. Rows that are shorter are filled up. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |\n`;
	return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** One posting with all that is kept of it. */
export function markdownOfPosting(record: StoredPosting, words: MarkdownWords): string {
	const {posting, note} = record;
	const stages = record.stages.map(({stage, at}) => (at === null ? words.stageName(stage) : `${words.stageName(stage)} ${words.day(at)}`)).join(', ');
	const facts: readonly (readonly [string, string])[] = [
		[words.company, inLine(posting.company?.value ?? '')],
		[words.place, inLine(posting.location?.value ?? '')],
		[words.salary, inLine(posting.salary?.value ?? '')],
		[words.stage, inLine(stages)],
		[words.seen, inLine(words.day(record.firstSeenAt))],
		[words.posted, inLine(posting.postedOn?.value ?? '')],
		[words.expires, inLine(posting.validThrough?.value ?? '')],
		[words.address, linked(posting.url)],
	];
	const list = facts.flatMap(([label, value]) => (value === '' ? [] : [`- ${label}: ${value}\n`])).join('');
	const noted =
		note.trim() === ''
			? ''
			: `\n## ${words.note}\n\n${note
					.trim()
					.split('\n')
					.map(line => inLine(line))
					.join('  \n')}\n`;
	return `# ${inLine(posting.title.value)}\n\n${list}${noted}\n## ${words.text}\n\n${bodyOf(record)}`;
}

/** The list: one row a posting. */
export function markdownOfList(records: readonly StoredPosting[], words: MarkdownWords): string {
	const head = [words.title, words.company, words.place, words.stage, words.seen, words.address];
	const rows = records.map(({posting, stage, firstSeenAt}) => [
		inLine(posting.title.value),
		inLine(posting.company?.value ?? ''),
		inLine(posting.location?.value ?? ''),
		inLine(words.stageName(stage)),
		inLine(words.day(firstSeenAt)),
		linked(posting.url).replaceAll('|', '%7C'),
	]);
	return markdownTable(head, rows);
}

/** One block of a comparison: its heading, and rows of a label with a cell for each posting. Cells are plain words. */
export type ComparedBlock = {readonly heading: string; readonly rows: readonly {readonly label: string; readonly cells: readonly string[]}[]};

/** A comparison, as the workspace shows it. @param titles one for each posting, plain words */
export function markdownOfComparison(heading: string, titles: readonly string[], blocks: readonly ComparedBlock[]): string {
	const parts = blocks.map(
		block =>
			`\n## ${inLine(block.heading)}\n\n${markdownTable(
				['', ...titles.map(inLine)],
				block.rows.map(({label, cells}) => [inLine(label), ...cells.map(inLine)]),
			)}`,
	);
	return `# ${inLine(heading)}\n${parts.join('')}`;
}

/** The text with its headings and lists. */
function bodyOf({posting: {text, blocks}}: StoredPosting): string {
	return blocks
		.map(({start, end, kind}) => {
			const words = inLine(text.slice(start, end));
			return kind === 'heading' ? `### ${words}\n` : kind === 'item' ? `- ${words}\n` : `${words}\n`;
		})
		.join('\n');
}
