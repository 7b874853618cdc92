/**
 * All visible lines of a page and how they are boxed, for the general reading to judge.
 *
 * Law: only what surrounds postings on every site is left out here (navigation, footer, dialog, form); nothing is judged by wording.
 */
import type {NoPostingReason, Outline} from '../model';
import {createBlockWriter} from './block-writer';
import {all, attribute, bodyOf, first, mayHaveAttributes, nameOf, parentNode, rawText} from './dom';
import {type Cut, visibleLine, walkVisible} from './visible-blocks';

type Box = {readonly element: Element; readonly from: number; readonly to: number};

const MOST_BOXES = 9_000;
const FEWEST_CARDS = 5;
const CHROME_ROLE = /^(?:navigation|banner|contentinfo|complementary|(?:alert)?dialog|search|menu|menubar|listbox|status|alert)$/;
const CHROME_NAME = /^(?:nav|footer|aside|dialog|header|form)$/;
const CHROME_WORDS =
	/(?<![a-z])(?:cookies?|cc-(?:window|banner)|consent|breadcrumbs?|newsletter|chat-?(?:widget|bubble|bot)|(?:similar|related|recommended|suggested|other|more)[_-]?(?:jobs?|positions?|openings|postings?)|share[_-]?(?:bar|buttons?|links?|job)|social|site-?(?:header|footer)|job-?alerts?|navbar)(?![a-z])/i;

/** Whether an element is a part that surrounds a posting and never is one. Whole parts are looked through so often; a page with more of them has them read. */
const MOST_PARTS = 400;
const chromeJudge = (): ((element: Element) => boolean) => {
	let parts = 0;
	return element => parts < MOST_PARTS && isChrome(element, () => void parts++);
};
const isChrome = (element: Element, looksThrough: () => void): boolean => {
	const name = nameOf(element);
	if (!mayHaveAttributes(element) && !CHROME_NAME.test(name)) return false;
	const role = attribute(element, 'role');
	if (!CHROME_NAME.test(name) && !CHROME_ROLE.test(role) && !CHROME_WORDS.test(`${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id')}`))
		return false;
	if (name === 'nav' || name === 'footer' || role === 'navigation' || role === 'contentinfo') return true;
	looksThrough();
	if (name === 'form' && all(element, 'input:not([type="hidden"]):not([type="submit"]),select,textarea').length < 3) return false;
	return first(element, 'h1') === null && all(element, 'li,p').length < 25;
};

/** Boxes that are cards of a list: five or more alike beside one another, each with several lines and a link of its own. */
const cardsOf = (boxes: readonly Box[]): readonly Box[] => {
	const groups = new Map<Node | null, Map<string, Box[]>>();
	for (const box of boxes) {
		if (box.to - box.from < 2) continue;
		const parent = parentNode(box.element);
		const alike = `${nameOf(box.element)} ${attribute(box.element, 'class').slice(0, 60)}`;
		const group = groups.get(parent) ?? new Map<string, Box[]>();
		const list = group.get(alike) ?? [];
		list.push(box);
		groups.set(parent, group.set(alike, list));
	}
	return [...groups.values()]
		.flatMap(group => [...group.values()])
		.filter(
			group =>
				group.length >= FEWEST_CARDS &&
				group.slice(0, FEWEST_CARDS + 3).filter(box => nameOf(box.element) === 'a' || first(box.element, 'a[href]') !== null).length >= FEWEST_CARDS,
		)
		.flat();
};

const APPLY = /^\s*(?:easy |quick )?(?:apply\b|i['’]m interested|submit (?:your )?application|(?:jetzt |online )?bewerben|postuler|aplicar|solliciteer)/i;
const MOST_CONTROLS = 1_500;
const appliesWith = (control: Element): boolean => APPLY.test(visibleLine(control, 60) || attribute(control, 'value') || attribute(control, 'aria-label'));
const offersApplying = (document: Document): boolean => all(document, 'a,button,input[type="submit"]').slice(0, MOST_CONTROLS).some(appliesWith);
/** Longest text of a banner that is held over the page; what is longer may be the page itself. */
const LONGEST_BANNER = 1_500;
const isPageItself = (element: Element): boolean => rawText(element, LONGEST_BANNER + 1).length > LONGEST_BANNER || first(element, 'h1') !== null;

/** Of a heading by its name or by what it says of itself; 2 where it says no level, as browsers take it. */
const levelOf = (element: Element): number => {
	const level = Number(nameOf(element)[1]) || Number(attribute(element, 'aria-level'));
	return level >= 1 && level <= 6 ? level : 2;
};

const pair = ({from, to}: Box): readonly [number, number] => [from, to];

/** The page's lines; pauses as the walk does. */
export function* readOutline(document: Document, cut: Cut): Generator<void, Outline> {
	const writer = createBlockWriter();
	const boxes: Box[] = [];
	const headings: (readonly [number, number])[] = [];
	const isAround = chromeJudge();
	let apply = offersApplying(document);
	let controls = 0;
	const body = bodyOf(document);
	if (body !== null)
		yield* walkVisible(body, writer, {
			drop: element => {
				// Within a shadow root, where a search of the document does not come.
				if (!apply && (nameOf(element) === 'button' || nameOf(element) === 'a') && ++controls < MOST_CONTROLS) apply = appliesWith(element);
				return isAround(element);
			},
			styled: true,
			cut,
			afloat: isPageItself,
			onBox: (element, from, to) => {
				if (to > from && boxes.length < MOST_BOXES) boxes.push({element, from, to});
			},
			onHeading: (element, from) => headings.push([levelOf(element), from]),
		});
	yield;
	const cards = cardsOf(boxes).map(pair);
	yield;
	return {
		lines: writer.finish(),
		links: writer.linkShares().map(share => Math.round(share * 100)),
		boxes: boxes.filter((box, index) => box.to - box.from > 1 && (boxes[index - 1]?.from !== box.from || boxes[index - 1]?.to !== box.to)).map(pair),
		cards,
		headings,
		apply,
	};
}

const BUSY = '[aria-busy="true"],[role="progressbar"],[class*="spinner"],[class*="skeleton"],[data-automation-id="loading"]';
const FORM = 'input[type="file"],[class*="application-form"],[id*="application-form"],form[action*="appl"],[class*="application--"]';
const SHORT = 300;
const LONGEST_FORM = 3_000;

/** What the page looks like, should it hold no posting: a page still loading, an empty one, an application form; null where nothing tells. */
export const lookOfPage = (document: Document, {lines}: Outline): NoPostingReason | null => {
	const words = lines.map(line => line.text).join(' ');
	if (words.length < LONGEST_FORM && first(document, FORM) !== null) return 'form-only';
	if (words.length < SHORT && (first(document, BUSY) !== null || /\bloading\b/i.test(words))) return 'loading';
	// An app that has not begun to draw: scripts, and nothing else.
	return words.length > 20 ? null : first(document, 'script[src]') === null ? 'empty' : 'loading';
};
