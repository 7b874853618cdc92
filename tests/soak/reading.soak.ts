/** Long runs of the reading: documents and PDFs that nobody would write, by the thousand. `SOAK_SHARE=0.1` runs a tenth. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PDF_CAPS, readPdf} from '../../lib/read/pdf-text';
import {anyDocument} from '../read/any-document';
import {brokenOn} from '../read/holds-on-any';
import {mutatedPdf} from '../read/mutated-pdf';
import {documentOf} from '../read/open-fixture';

const share = Number(process.env.SOAK_SHARE ?? 1);
const DOCUMENTS = Math.ceil(20_000 * share);
const PDFS = Math.ceil(5_000 * share);

test('no document breaks the reading', () => {
	let slowest = 0;
	fc.assert(
		fc.property(anyDocument, ({html, url}) => {
			const from = performance.now();
			expect(brokenOn(() => documentOf(html), url)).toBeNull();
			slowest = Math.max(slowest, performance.now() - from);
		}),
		{numRuns: DOCUMENTS},
	);
	console.log(`${DOCUMENTS} documents read twice, 0 broken; the slowest took ${slowest.toFixed(0)} ms`);
});

test('no PDF holds the reading beyond its time, and none throws', async () => {
	const told = new Map<string, number>();
	let slowest = 0;
	await fc.assert(
		fc.asyncProperty(mutatedPdf, async bytes => {
			const from = performance.now();
			const reading = await readPdf(bytes);
			slowest = Math.max(slowest, performance.now() - from);
			const what = reading.kind === 'failed' ? reading.why : 'text';
			told.set(what, (told.get(what) ?? 0) + 1);
		}),
		{numRuns: PDFS},
	);
	console.log(`${PDFS} PDFs: ${[...told].map(([what, count]) => `${count} ${what}`).join(', ')}; the slowest took ${slowest.toFixed(0)} ms`);
	expect(slowest).toBeLessThan(PDF_CAPS.milliseconds + 5_000);
});
