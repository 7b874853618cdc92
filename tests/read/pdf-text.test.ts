/** The text of PDFs: reading order, lines, caps, and each way to fail. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {PDF_CAPS, type PdfReading, readPdf} from '../../lib/read/pdf-text';
import {mutatedPdf} from './mutated-pdf';
import {linesAt, makePdf, POSTING, type Words} from './pdf-file';

const read = (...pages: (readonly Words[])[]): Promise<PdfReading> => readPdf(makePdf({pages}));
const shown = (reading: PdfReading): readonly string[] =>
	reading.kind === 'text' ? reading.blocks.map(({kind, text}) => `${kind}: ${text}`) : [`failed: ${reading.why}`];

const LEFT = ['The left column speaks of the team and', 'of how the week goes by, line after line,', 'until its last line ends at the very foot.'];
const RIGHT = ['The right column lists what is asked of', 'whoever comes: a good head, patience, and', 'the will to read what others have written.'];

describe('the text of a PDF', () => {
	test('comes as headings, paragraphs and items, with lines and parted words whole again', async () => {
		expect(shown(await read(POSTING))).toEqual([
			'heading: Forecasting Engineer',
			'paragraph: Example Analytics builds the forecasts that three hundred shops order by, every night of the year. You will own the models from the first notebook to the night run, together with data engineers and the people who read the numbers in a full-time team of nine.',
			'heading: What you will do',
			'item: Build and ship demand models in Python and SQL',
			'item: Keep Kubernetes jobs healthy, also when a supplier sends its file late',
			'heading: Requirements',
			'item: 3+ years of experience with Python',
			'item: Docker and one cloud',
		]);
	});

	test('of two columns comes one column after the other, below the title over both', async () => {
		const reading = await read([
			{text: 'One title that stands over both of the columns of this page', x: 60, y: 780, size: 18},
			...linesAt(60, 740, LEFT),
			...linesAt(320, 740, RIGHT),
		]);
		expect(shown(reading)).toEqual([
			'heading: One title that stands over both of the columns of this page',
			`paragraph: ${LEFT.join(' ')}`,
			`paragraph: ${RIGHT.join(' ')}`,
		]);
	});

	test('of a table comes row by row', async () => {
		const rows = ['Location', 'Start', 'Contract', 'Hours'].flatMap((label, index): Words[] => [
			{text: label, x: 60, y: 700 - index * 20},
			{text: ['Leeds, two days a week', 'As soon as possible', 'Permanent employment', 'Thirty-two to forty'][index] ?? '', x: 260, y: 700 - index * 20},
		]);
		expect(shown(await read(rows))).toEqual([
			'paragraph: Location Leeds, two days a week',
			'paragraph: Start As soon as possible',
			'paragraph: Contract Permanent employment',
			'paragraph: Hours Thirty-two to forty',
		]);
	});

	test('leaves out what stands at the head and foot of every page', async () => {
		const page = (number: number, text: string): readonly Words[] => [
			{text: 'Example Analytics, confidential', x: 60, y: 820, size: 8},
			...linesAt(60, 700, [text, `${text} once more`]),
			{text: `Page ${number} of 3`, x: 280, y: 20, size: 8},
		];
		const told = shown(await read(page(1, 'The first page has these words'), page(2, 'The second has others'), page(3, 'The third ends it'))).join('\n');
		expect(told).toContain('The second has others');
		expect(told).not.toMatch(/confidential|Page \d/);
	});

	test('does not follow a watermark that runs across the page', async () => {
		const drawing = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET BT /F1 11 Tf 60 700 Td (What stands upright on this page is read) Tj ET';
		expect(shown(await readPdf(makePdf({pages: [[]], drawing})))).toEqual(['paragraph: What stands upright on this page is read']);
	});
});

describe('a PDF that cannot be read', () => {
	const good = (): Uint8Array => makePdf({pages: [POSTING]});
	test.each<readonly [what: string, bytes: () => Uint8Array, why: string]>([
		['that asks for a password', () => makePdf({pages: [POSTING], locked: true}), 'encrypted'],
		['that ends in the middle', () => good().subarray(0, 900), 'broken'],
		['with nothing after its first line', () => new TextEncoder().encode('%PDF-1.7\n'), 'broken'],
		['whose cross-references run in a circle', () => new TextEncoder().encode('%PDF-1.4\ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF'), 'broken'],
		['of pictures alone', () => makePdf({pages: [[], []], drawing: '0 0 595 842 re f'}), 'no-text'],
		['that is a page of HTML under another name', () => new TextEncoder().encode('<!doctype html><p>posting.pdf'), 'not-pdf'],
		['that is a program', () => Uint8Array.from([77, 90, 144, 0, 3]), 'not-pdf'],
		['of no bytes', () => new Uint8Array(), 'not-pdf'],
		['over its cap', () => new Uint8Array(PDF_CAPS.bytes + 1), 'too-large'],
	])('%s says so', async (_, bytes, why) => {
		expect(await readPdf(bytes())).toEqual({kind: 'failed', why});
	});

	test('is left alone where the person cancels, before and while it is read', async () => {
		expect(await readPdf(good(), {signal: AbortSignal.abort()})).toEqual({kind: 'failed', why: 'cancelled'});
		const stop = new AbortController();
		const pages = Array.from({length: 30}, () => POSTING);
		expect(await readPdf(makePdf({pages}), {signal: stop.signal, onPage: () => stop.abort()})).toEqual({kind: 'failed', why: 'cancelled'});
	});

	test('is given up after its time', async () => {
		expect(await readPdf(good(), {caps: {milliseconds: 0}})).toEqual({kind: 'failed', why: 'too-long'});
	});
});

describe('a PDF that is large', () => {
	test('of 2,000 pages is read up to the cap, and says so after each page', async () => {
		const told: string[] = [];
		const pages = Array.from({length: 2000}, (_, page) => linesAt(60, 700, [`Words that stand on page ${String(page + 1)} alone`]));
		const reading = await readPdf(makePdf({pages}), {onPage: (done, of) => told.push(`${done}/${of}`)});
		expect(reading).toMatchObject({kind: 'text', pages: 2000, read: PDF_CAPS.pages, truncated: true});
		expect(told).toHaveLength(PDF_CAPS.pages);
		expect(told.at(-1)).toBe(`${PDF_CAPS.pages}/${PDF_CAPS.pages}`);
	});

	test('of too many characters is cut at the cap', async () => {
		const reading = await readPdf(
			makePdf({
				pages: [
					linesAt(
						60,
						800,
						Array.from({length: 50}, () => 'word '.repeat(10)),
					),
				],
			}),
			{caps: {characters: 600}},
		);
		expect(reading).toMatchObject({kind: 'text', truncated: true});
		expect(shown(reading).join('').length).toBeLessThan(800);
	});

	test('with scripts and forms in its catalogue gives its text, and nothing of them', async () => {
		const catalogue = "/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert('x')) >> /AcroForm << /XFA (<x/>) /Fields [] >>";
		const reading = await readPdf(makePdf({pages: [POSTING], catalogue}));
		expect(shown(reading)[0]).toBe('heading: Forecasting Engineer');
		expect(globalThis).not.toHaveProperty('ran');
	});
});

test('of a hundred PDFs with faults put into them each is read or refused with its word, and none throws', async () => {
	await fc.assert(
		fc.asyncProperty(mutatedPdf, async bytes => {
			const reading = await readPdf(bytes);
			if (reading.kind === 'failed') expect(['broken', 'encrypted', 'no-text', 'too-long']).toContain(reading.why);
			else expect(reading.blocks.length).toBeGreaterThan(0);
		}),
		{numRuns: 100},
	);
});
