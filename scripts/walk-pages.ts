/**
 * Walks from page to popup over the saved pages of a folder, in real Chromium, each page under its own address, and takes pictures of both.
 * Law: nothing of the network is reached: the page is answered from its file, and whatever else it asks for is refused.
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {until} from './chromium';
import {clickInPopup, type PopupReading, readPopup} from './popup-reading';
import {seedProfile} from './sample-profile';
import {type ChromiumWalker, walkChromium} from './walker';

type Entry = {readonly file: string; readonly url: string; readonly verdict: string; readonly expectedTitle: string | null};
export type WalkedPage = Entry & {readonly reading: PopupReading | null; readonly marks: number; readonly fault: string | null};

function readIndex(folder: string): readonly Entry[] {
	const rows: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
	if (!Array.isArray(rows)) {
		throw new Error(`${join(folder, 'index.json')} holds no list of pages.`);
	}

	return rows.flatMap((row: Readonly<Record<string, unknown>>, index) => {
		const {file, url, verdict, expected} = row;
		return typeof file === 'string' && /\.x?html?$/.test(file)
			? [
					{
						file,
						url: typeof url === 'string' && URL.canParse(url) ? url : `https://page-${index}.example.com/`,
						verdict: String(verdict ?? 'any'),
						expectedTitle: (expected as {title?: string | null} | undefined)?.title ?? null,
					},
				]
			: [];
	});
}

const countMarks = 'CSS.highlights ? [...CSS.highlights].filter(([name]) => name !== "jobprism-flash").reduce((sum, [, ranges]) => sum + ranges.size, 0) : 0';
async function walk(walker: ChromiumWalker, folder: string, entry: Entry, pictures: string): Promise<WalkedPage> {
	const {page} = walker;
	const body = readFileSync(join(folder, entry.file));
	const own = new URL(entry.url);
	let answered = false;
	await page.unrouteAll();
	await page.route('**/*', async route => {
		const isPage = !answered && route.request().isNavigationRequest() && new URL(route.request().url()).host === own.host;
		answered ||= isPage;
		await (isPage ? route.fulfill({contentType: 'text/html; charset=utf-8', body}) : route.abort());
	});
	await page.goto(entry.url, {waitUntil: 'domcontentloaded'});
	// A saved page may move within itself or wait for what never comes: it is looked at as it stands after this.
	await page.waitForTimeout(300);
	await walker.clickIcon();
	const reading = await readPopup(walker, 8000);
	const name = entry.file.replace(/\.x?html?$/, '').replace(/[^\w-]+/g, '_');
	await walker.savePopupPicture(join(pictures, `${name}-popup.png`));
	let marks = 0;
	if (reading.role !== '') {
		await clickInPopup(walker, '.foot .switch');
		marks = await until('marks', () => walker.inPage<number>(countMarks), 3000).catch(() => 0);
	}

	await walker.closePopup();
	await walker.savePagePicture(join(pictures, `${name}-page.png`));
	const verdict = reading.role === '' ? 'none' : 'posting';
	const faults = [
		entry.verdict === 'posting' && verdict === 'none' ? `no posting: ${reading.empty?.title ?? 'no answer'}` : '',
		entry.verdict === 'none' && verdict === 'posting' ? 'a posting where there is none' : '',
		entry.verdict === 'posting' && verdict === 'posting' && entry.expectedTitle !== null && reading.title !== entry.expectedTitle
			? `title “${reading.title}”`
			: '',
		entry.verdict === 'posting' && verdict === 'posting' && marks === 0 ? 'nothing marked' : '',
	].filter(Boolean);
	return {...entry, reading, marks, fault: faults.join('; ') || null};
}

/** Walks all pages of the folder and prints a line for each. @returns how many were not as `index.json` says */
export async function walkPages(folder: string, extension: string): Promise<number> {
	const pictures = resolve('out/pages');
	mkdirSync(pictures, {recursive: true});
	const walker = await walkChromium({extension});
	const walked: WalkedPage[] = [];
	try {
		await seedProfile(walker);
		for (const entry of readIndex(folder)) {
			const one = await walk(walker, folder, entry, pictures).catch(
				(error: unknown): WalkedPage => ({
					...entry,
					reading: null,
					marks: 0,
					fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
				}),
			);
			walked.push(one);
			const {reading} = one;
			const answer =
				reading === null ? '' : reading.role === '' ? (reading.empty?.title ?? 'no answer') : `${reading.role}, fit ${reading.fit}, ${one.marks} marks`;
			console.log(`${one.fault === null ? 'ok    ' : 'FAULT '} ${one.file.slice(0, 58).padEnd(58)} ${answer}${one.fault === null ? '' : `  (${one.fault})`}`);
		}
	} finally {
		await walker.close();
	}

	const faults = walked.filter(one => one.fault !== null).length;
	console.log(`${walked.length} pages, ${faults} not as expected`);
	console.log(`Pictures: ${relative('.', pictures)}/`);
	return faults;
}
