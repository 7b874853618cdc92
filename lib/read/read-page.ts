/**
 * Turns the page on screen into plain data, for `agree` to judge.
 *
 * Law: everything is collected, nothing is judged; the page is the same afterwards, byte for byte.
 */
import type {Account, Block, RawPage} from '../model';
import {BODY_CAP} from './block-writer';
import {boardOfHost} from './boards/registry';
import {attribute, rootOf} from './dom';
import {lookOfPage, readOutline} from './outline';
import {readData} from './page-data';
import {readHead} from './page-head';
import {readBoard, readMicrodata} from './read-board';

const LONGEST_URL = 2_000;

const hostOf = (url: string): string => {
	try {
		return new URL(url).hostname;
	} catch {
		return '';
	}
};
const lengthOf = (body: readonly Block[] | undefined): number => (body ?? []).reduce((sum, block) => sum + block.text.length + 1, 0);
/** The page's own words for its language, where they look like a tag. */
const languageOf = (document: Document): string | null => {
	const root = rootOf(document);
	const lang = root === null ? '' : attribute(root, 'lang');
	return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang.replace(/_/g, '-') : null;
};

/** The reading in slices: the caller may let the page breathe at each pause. The last value is the page as data. */
function* readingSteps(document: Document, url: string): Generator<void, RawPage> {
	const board = boardOfHost(hostOf(url));
	const told = board === null ? null : readBoard(document, board);
	yield;
	const marked = readMicrodata(document);
	const data = readData(document);
	yield;
	// The outline costs most, and a board's own body needs no second telling.
	const outline = told?.body === undefined ? yield* readOutline(document) : null;
	const accounts = [told, marked].filter((account): account is Account => account !== null);
	return {
		url: url.slice(0, LONGEST_URL),
		board: board?.id ?? null,
		language: languageOf(document),
		accounts,
		head: readHead(document),
		data,
		outline,
		truncated: lengthOf(outline?.lines) >= BODY_CAP || accounts.some(account => lengthOf(account.body) >= BODY_CAP),
		without: outline === null ? null : lookOfPage(document, outline),
	};
}

/** Reads the page at one go. `url`: where the page is, as the browser says it. */
export const readPage = (document: Document, url: string): RawPage => {
	const steps = readingSteps(document, url);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
};

/** Reads the page in slices, awaiting `pause` between them so that no slice holds the page up. */
export const readPageInSlices = async (document: Document, url: string, pause: () => Promise<void>): Promise<RawPage> => {
	const steps = readingSteps(document, url);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		await pause();
	}
};
