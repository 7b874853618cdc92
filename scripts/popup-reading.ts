/** Reads the popup as a person would: what stands where. The terminal prints it and the end-to-end tests judge it. */
import {until} from './chromium';
import {asExpression} from './in-page';
import type {Walker} from './walker';

export type PopupReading = {
	/** True while the page is still being read. */
	readonly busy: boolean;
	readonly title: string;
	readonly below: string;
	/** "Reads as", "Titled Data Scientist, reads as", "Not clear. Nearest"; empty where there is no verdict. */
	readonly lead: string;
	readonly role: string;
	readonly fit: string;
	readonly phrases: readonly string[];
	/** "Required 5 of 8" and so on. */
	readonly parts: readonly string[];
	readonly missing: readonly string[];
	readonly pay: string;
	readonly gates: readonly string[];
	readonly dates: string;
	/** Sentences about what is not as expected: another language, a cut text, a doubt. */
	readonly cautions: readonly string[];
	/** What stands where there is no analysis. */
	readonly empty: {readonly title: string; readonly text: string} | null;
	readonly save: string;
	readonly marks: boolean;
};

/** Runs in the popup; seen there and nowhere else. */
function readDocument(): PopupReading {
	// What a person sees is wanted, without hidden text.
	const textOf = (element: Element | null | undefined): string => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '');
	const one = (selector: string): string => textOf(document.querySelector(selector));
	const all = (selector: string): readonly string[] => [...document.querySelectorAll(selector)].map(textOf).filter(text => text !== '');
	const empty = document.querySelector('.empty');
	return {
		busy:
			document.querySelector('.head') === null ||
			(document.querySelector('.verdict') === null && empty === null) ||
			document.querySelector('[aria-busy="true"]') !== null,
		title: one('.head h1'),
		below: one('.head p'),
		lead: one('.hero .label, .hero .kick'),
		role: one('.hero .verdict'),
		fit: one('.hero .fitnum, .hero .fitnone'),
		phrases: all('[data-phrase] q'),
		parts: [...document.querySelectorAll('.parts > div')].map(part => `${textOf(part.querySelector('dt'))} ${textOf(part.querySelector('dd.r'))}`),
		missing: all('.gaps > li'),
		pay: one('[aria-label="Facts"] > p, [aria-label="Facts"] .money > p, [aria-label="Facts"] > div > p'),
		gates: all('.gates > li'),
		dates: one('.when'),
		cautions: all('.cautions .flag, .doubts'),
		empty: empty && {title: textOf(empty.querySelector('h2')), text: textOf(empty.querySelector('p'))},
		save: one('.foot .split button'),
		marks: document.querySelector('.foot .switch')?.getAttribute('aria-checked') === 'true',
	};
}

export const popupExpression = asExpression(readDocument);

/** The popup once it has settled, at the latest after `patience` milliseconds: then as it stands. */
export async function readPopup(walker: Walker, patience = 15_000): Promise<PopupReading> {
	const end = Date.now() + patience;
	return until(
		'the popup to settle',
		async () => {
			const reading = await walker.inPopup<PopupReading>(popupExpression);
			return reading.busy && Date.now() < end ? null : reading;
		},
		patience + 5000,
	);
}

/** Clicks an element of the popup. @throws where it is not there */
export async function clickInPopup(walker: Walker, selector: string): Promise<void> {
	await walker.inPopup(
		asExpression((wanted: string) => {
			const element = document.querySelector<HTMLElement>(wanted);
			if (element === null) {
				throw new Error(`There is no ${wanted} in the popup.`);
			}

			element.click();
		}, selector),
	);
}

/** The reading as lines for a terminal. */
export function readingLines(reading: PopupReading): readonly string[] {
	if (reading.empty !== null) {
		return [reading.empty.title, reading.empty.text];
	}

	const list = (label: string, items: readonly string[]): readonly string[] =>
		items.length === 0 ? [] : [`${label.padEnd(10)} ${items[0]}`, ...items.slice(1).map(item => `${' '.repeat(10)} ${item}`)];
	return [
		`${reading.title}${reading.below === '' ? '' : `, ${reading.below}`}`,
		`${'Role'.padEnd(10)} ${reading.lead} ${reading.role}`,
		...list(
			'Because',
			reading.phrases.map(phrase => `“${phrase}”`),
		),
		`${'Fit'.padEnd(10)} ${reading.fit}`,
		...list('', reading.parts),
		...list('Missing', reading.missing),
		`${'Pay'.padEnd(10)} ${reading.pay}`,
		...list('Apart', reading.gates),
		...list('Note', reading.cautions),
		`${'Dates'.padEnd(10)} ${reading.dates}`,
	];
}
