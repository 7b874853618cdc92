/** Writes docs/boards.md from what the adapters know of themselves, so that it cannot lag behind them. `--check` fails where it does. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {notes} from '../lib/read/boards/notes';
import {boards} from '../lib/read/boards/registry';

const FILE = join(import.meta.dirname, '../docs/boards.md');
const BASIS = {seen: 'seen on a real page', claimed: 'built from claims', general: 'general reading'} as const;

/** The page as it has to be. */
export const boardsDoc = (): string => {
	const rows = [...notes]
		.sort((a, b) => a.name.localeCompare(b.name, 'en'))
		.map(note => {
			const hosts = boards.find(board => board.id === note.id)?.hosts.map(host => (host.startsWith('.') ? `${host.slice(1)} and all below it` : host)) ?? [];
			return `| ${note.name} | ${BASIS[note.basis]}${note.on === null ? '' : `, ${note.on}`} | ${hosts.length === 0 ? '–' : hosts.join(', ')} | ${note.how}${boards.find(board => board.id === note.id)?.anywhere === true ? ' Known by its structure under employers’ own hosts too.' : ''} |`;
		});
	return `# Boards

A posting is read by five witnesses: the page's structured data, the board's adapter, the document's title, the page itself, and the person. An adapter is a list of selectors, one file each in \`lib/read/boards/\`, with a page in \`tests/fixtures/pages/boards/\` that the project wrote after the board's structure. Where an adapter's selectors find nothing, the general reading answers and the reading says so.

"Seen" means that the structure was checked on a real page at that date; "built from claims" that at least two independent sources name it; "general reading" that no page was at hand, so the board has no adapter and is read like any employer's own page.

The general reading has been held against a well-kept reader library, Readability 0.6.0 of Mozilla, with \`scripts/trial-reading.ts\` in Chromium on 20 November 2026: 25 postings in 15 kinds of employers’ pages, and 17 saved pages of boards without their adapter, without their structured data and without both, 426 readings. Counted as good is a reading with at least 98 per cent of the expected body and at most 2 per cent of other text. The library had 278 good readings (90 per cent of the body read, 10 per cent other text on average); the general reading of that day had 322 (93 and 2 per cent), and what the trial taught it brought more. The library keeps its own, larger aim, an article, and takes similar jobs, forms and profiles along; so the general reading stayed, and the library is not used.

The adapters have been held against real bodies with \`scripts/trial-boards.ts\` on 21 November 2026: 18 answers of boards’ interfaces drawn as their own boards draw them, and 15 of their bodies in up to five ways of writing in the project’s pages of all boards that hold theirs in one place, 1,482 pages in a DOM without a browser. All had at least 98 per cent of the body, at most 2 per cent of other text, and title, employer and place as expected.

This page is written by \`npx tsx scripts/write-boards-doc.ts\`.

| board | what its adapter rests on | hosts | |
| --- | --- | --- | --- |
${rows.join('\n')}

## To add a board

1. Write \`lib/read/boards/<id>.ts\` with the board, its address and its note, and name the three in \`registry.ts\`, \`addresses.ts\` and \`notes.ts\`.
2. Write a page after its structure, in your own words, and its expected reading: \`tests/fixtures/pages/boards/<id>.html\` and \`.json\`.
3. Run \`npx vitest run tests/read/boards.test.ts\` and write this page anew.
`;
};

if (process.argv[1]?.endsWith('write-boards-doc.ts')) {
	const text = boardsDoc();
	if (!process.argv.includes('--check')) writeFileSync(FILE, text);
	else if (readFileSync(FILE, 'utf8') !== text) {
		console.error('docs/boards.md lags behind the adapters. Write it anew: npx tsx scripts/write-boards-doc.ts');
		process.exitCode = 1;
	}
}
