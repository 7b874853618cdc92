/**
 * Profiles on the options page, the same in both browsers: a résumé as PDF and as DOCX, confirmed and seen in the fit; a profile out as a file and in again.
 * The file chooser is the browser's own and out of a driver's reach, so its event is made in the page, with real bytes; all that follows is the product's.
 */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {ResumeFailure} from '../../lib/ui/resume-import';
import {noticeOf} from '../../lib/ui/say';
import {until} from '../../scripts/chromium';
import {asExpression} from '../../scripts/in-page';
import {readPopup} from '../../scripts/popup-reading';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import type {OwnPage, Walker} from '../../scripts/walker';
import {makeDocx, makeZip} from '../read/docx-file';
import {linesAt, makePdf} from '../read/pdf-file';

const RESUME = [
	'Ada Example',
	'Experience',
	'Data scientist, January 2019 - December 2022',
	'Built models in Python, PyTorch and scikit-learn',
	'Skills',
	'SQL, Docker, Kubernetes, Airflow',
];

/** Hands a file to the field of this name, as the chooser does. */
const choose = (field: string, name: string, base64: string): void => {
	const transfer = new DataTransfer();
	transfer.items.add(new File([Uint8Array.from(atob(base64), one => one.charCodeAt(0))], name));
	const input = document.querySelector<HTMLInputElement>(`input[data-file="${field}"]`) as HTMLInputElement;
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
};
const press = (label: string): boolean => {
	const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent?.trim().startsWith(label));
	button?.click();
	return button !== undefined;
};
/** Presses Export and reads the file that it offers. */
const exported = async (label: string): Promise<string> => {
	const made = new Promise<string>(resolve => {
		const create = URL.createObjectURL;
		URL.createObjectURL = (blob: Blob) => {
			URL.createObjectURL = create;
			blob.text().then(resolve);
			return '#';
		};
	});
	[...document.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click();
	return made;
};
const stored = async (): Promise<Readonly<Record<string, unknown>>> => {
	type Api = {readonly storage: {readonly local: {get(keys: null): Promise<Record<string, unknown>>}}};
	return (globalThis as unknown as {chrome: Api}).chrome.storage.local.get(null);
};

export function describeProfiles(name: string, start: () => Promise<Walker>): void {
	describe(`${name}: profiles`, () => {
		let walker: Walker;
		let server: SampleServer;
		let page: OwnPage;
		const textOf = (): Promise<string> => page.evaluate<string>('document.body.innerText');
		const shows = async (what: string): Promise<void> => void (await until(what, async () => (await textOf()).includes(what)));
		const give = (field: string, file: string, bytes: Uint8Array | string): Promise<void> =>
			page.evaluate(asExpression(choose, field, file, Buffer.from(bytes).toString('base64')));
		const click = async (label: string): Promise<void> => expect(await page.evaluate<boolean>(asExpression(press, label))).toBe(true);
		type Kept = {readonly profile: {readonly id: string; readonly name: string; readonly skills: readonly {readonly id: string}[]}};
		const kept = async (): Promise<readonly Kept[]> => {
			const all = await page.evaluate<Readonly<Record<string, unknown>>>(asExpression(stored));
			return Object.entries(all).flatMap(([key, value]) => (key.startsWith('profile.of.') ? [value as Kept] : []));
		};
		const shownFit = async (): Promise<string | null> => {
			await walker.open(`${server.origin}/data-scientist-who-ships.html`);
			await walker.clickIcon();
			const reading = await readPopup(walker);
			await walker.closePopup();
			return reading.fit;
		};

		beforeAll(async () => {
			server = await serveSamples();
			walker = await start();
			page = await walker.openOwn('options.html');
			await until('the page', () => page.evaluate<boolean>('document.querySelector(".drop") !== null'));
		});
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});

		test.each<[string, () => Uint8Array]>([
			['cv.pdf', () => makePdf({pages: [linesAt(60, 760, RESUME)]})],
			['cv.docx', () => makeDocx(RESUME)],
		])('%s is read, shown with its lines, and cancelled without a trace', async (file, make) => {
			const before = await page.evaluate<Readonly<Record<string, unknown>>>(asExpression(stored));
			await give('resume', file, make());
			await shows(`Found in ${file}`);
			const text = await textOf();
			expect(text).toContain('Built models in Python, PyTorch and scikit-learn');
			expect(text).toContain('Years of work: 4');
			await click('Cancel');
			expect(await page.evaluate<Readonly<Record<string, unknown>>>(asExpression(stored))).toEqual(before);
		});

		test('what is confirmed is in the profile, the fit follows, and no text of the résumé is kept', async () => {
			await give('resume', 'cv.docx', makeDocx(RESUME));
			await shows('Found in cv.docx');
			await page.evaluate(`document.querySelector('.review .solid').click()`);
			await until('the skills', async () => ((await kept())[0]?.profile.skills.length ?? 0) >= 6);
			const ids = (await kept())[0]?.profile.skills.map(({id}) => id) ?? [];
			expect(ids).toEqual(expect.arrayContaining(['python', 'pytorch', 'scikit-learn', 'sql', 'docker', 'kubernetes']));
			const all = JSON.stringify(await page.evaluate(asExpression(stored)));
			expect(all).not.toMatch(/Ada Example|Built models|cv\.docx/);
			expect(await shownFit()).toMatch(/^\d{1,3}$/);
		});

		test('a profile that is exported and imported is the same', async () => {
			const file = await page.evaluate<string>(asExpression(exported, 'Export'));
			const [before] = await kept();
			await click('Delete');
			await until('none', async () => (await kept()).length === 0);
			await give('profile', 'profile.json', file);
			await shows('Profile in this file');
			await click('Add as a profile');
			await until('one again', async () => (await kept()).length === 1);
			const [after] = await kept();
			expect({...after?.profile, name: ''}).toEqual({...before?.profile, name: ''});
		});

		test('another profile that is put to use changes the fit', async () => {
			const full = await shownFit();
			await click('Add a profile');
			await page.evaluate(`{const input = document.querySelector('.naming input'); input.value = 'Nothing yet'; input.form.requestSubmit();}`);
			await until('two', async () => (await kept()).length === 2);
			expect(await shownFit()).not.toBe(full);
		});

		test.each<[ResumeFailure, string, Uint8Array | string]>([
			['bomb', 'bomb.docx', makeZip([{name: 'word/document.xml', content: new Uint8Array(60_000_000), claims: 10}])],
			['encrypted', 'locked.pdf', makePdf({pages: [linesAt(60, 760, RESUME)], locked: true})],
			['no-text', 'scan.pdf', makePdf({pages: [[]], drawing: '0 0 595 842 re f'})],
			['broken', 'cut.docx', makeDocx(RESUME).subarray(0, 300)],
			['not-what-it-says', 'page.pdf', '<html>'],
		])('a file that cannot be read (%s) has its sentence and changes nothing', async (why, file, bytes) => {
			const before = await kept();
			await give('resume', file, bytes);
			await shows(noticeOf('resume_failures', why).text);
			expect(await kept()).toEqual(before);
		});
	});
}
