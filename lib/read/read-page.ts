/**
 * Turns the page on screen into plain data, for `agree` to judge.
 *
 * Law: everything is collected, nothing is judged; the page is the same afterwards, byte for byte.
 */
import type {Account, Block, RawPage} from '../model';
import {BODY_CAP} from './block-writer';
import {attribute, rootOf} from './dom';
import {lookOfPage, readOutline} from './outline';
import {readData} from './page-data';
import {readHead} from './page-head';
import {readPart} from './read-board';
import type {ReadingPlan} from './reading-plan';
import {forgetRoots} from './tree';
import type {Cut} from './visible-blocks';

const LONGEST_URL = 2_000;

const lengthOf = (body: readonly Block[] | undefined): number => (body ?? []).reduce((sum, block) => sum + block.text.length + 1, 0);
/** The page's own words for its language, where they look like a tag. */
const languageOf = (document: Document): string | null => {
	const root = rootOf(document);
	const lang = root === null ? '' : attribute(root, 'lang');
	return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang.replace(/_/g, '-') : null;
};

/** The reading in slices: the caller may let the page breathe at each pause. The last value is the page as data. */
function* readingSteps(document: Document, url: string, plan: ReadingPlan): Generator<void, RawPage> {
	forgetRoots();
	const accounts: Account[] = [];
	const cut: Cut = {runs: 0};
	for (const part of plan.parts) {
		const told = yield* readPart(document, part, cut);
		if (told !== null) accounts.push(told);
		yield;
	}
	const data = readData(document);
	yield;
	// The outline costs most, and a board's own body needs no second telling.
	const outline = accounts.some(({witness, body}) => witness === 'board' && body !== undefined) ? null : yield* readOutline(document, cut);
	return {
		url: url.slice(0, LONGEST_URL),
		board: plan.board || null,
		language: languageOf(document),
		accounts,
		head: readHead(document),
		data,
		outline,
		truncated: cut.runs > 0 || lengthOf(outline?.lines) >= BODY_CAP || accounts.some(account => lengthOf(account.body) >= BODY_CAP),
		without: outline === null ? null : lookOfPage(document, outline),
	};
}

/** Reads the page at one go. `url`: where the page is, as the browser says it; `plan`: what `planFor` gives for it. */
export const readPage = (document: Document, url: string, plan: ReadingPlan): RawPage => {
	const steps = readingSteps(document, url, plan);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
};

/** Reads the page in slices, awaiting `pause` between them so that no slice holds the page up; null where `pause` says that it is no longer wanted. */
export const readPageInSlices = async (document: Document, url: string, plan: ReadingPlan, pause: () => Promise<boolean>): Promise<RawPage | null> => {
	const steps = readingSteps(document, url, plan);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (!(await pause())) return null;
	}
};
