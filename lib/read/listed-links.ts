/**
 * The links of a page with the cards that they stand in, for a page that lists postings.
 *
 * Law: which of them lead to postings is judged elsewhere; everything is bounded, and the page is the same afterwards.
 */
import type {LinkList, ListedLink} from '../model';
import {createBlockWriter} from './block-writer';
import {attribute, bodyOf, ELEMENT, first, nameOf, nodeType} from './dom';
import {isHeading, isUnread} from './element-kinds';
import {advance, below, type Cursor} from './tree';
import {walkVisible} from './visible-blocks';

const SLICE = 2000;
const MOST_NODES = 200_000;
const DEEPEST = 600;
const MOST_LINKS = 1000;
/** UTF-16 units of an address, of a title, of a line, and of all that is handed on. */
const LONGEST_ADDRESS = 2000;
const LONGEST_TITLE = 200;
const LONGEST_LINE = 100;
const MOST_CHARACTERS = 400_000;
const MOST_LINES = 8;
/** Elements above a link that tell its place in a card, and those among which a card is looked for. */
const PLACE = 4;
const REACH = 10;

const JOB_NAMES = ['data-jk', 'data-job-id', 'data-jobid'];

type Anchor = {readonly element: Element; readonly address: string /** Nearest first. */; readonly above: readonly Element[]};

/** The address as the page means it, null where it is none of the web. */
const wholeAddress = (address: string, base: string): string | null => {
	if (address.length > LONGEST_ADDRESS || !URL.canParse(address, base)) return null;
	const {protocol, href} = new URL(address, base);
	return (protocol === 'https:' || protocol === 'http:') && href.length <= LONGEST_ADDRESS ? href : null;
};

function* anchorsOf(document: Document, url: string): Generator<void, readonly Anchor[]> {
	const root = bodyOf(document);
	if (root === null) return [];
	const stated = first(document, 'base[href]');
	const base = (stated === null ? null : wholeAddress(attribute(stated, 'href'), url)) ?? url;
	const anchors: Anchor[] = [];
	const open: Element[] = [root];
	const cursors: Cursor[] = [below(root)];
	let seen = 0;
	for (let cursor = cursors.at(-1); cursor !== undefined && anchors.length < MOST_LINKS && seen < MOST_NODES; cursor = cursors.at(-1)) {
		const node = advance(cursor);
		if (node === null) {
			cursors.pop();
			open.pop();
			continue;
		}
		if (++seen % SLICE === 0) yield;
		if (nodeType(node) !== ELEMENT) continue;
		const element = node as Element;
		const name = nameOf(element);
		if (isUnread(name) || cursors.length > DEEPEST) continue;
		if (name === 'a') {
			const address = wholeAddress(attribute(element, 'href'), base);
			if (address !== null && attribute(element, 'href') !== '') anchors.push({element, address, above: open.slice(-REACH).reverse()});
		}
		open.push(element);
		cursors.push(below(element));
	}
	return anchors;
}

/** Where in its card a link stands, as far as names of elements tell. */
const placeOf = ({above}: Anchor): string => above.slice(0, PLACE).map(nameOf).join('<');

/** Links by a place, those to one address one after the other once: an image and a title often lead to one posting. */
function groupsBy(anchors: readonly Anchor[], nameOfGroup: (anchor: Anchor) => string): (anchor: Anchor) => readonly Anchor[] {
	const groups = new Map<string, Anchor[]>();
	for (const anchor of anchors) {
		const name = nameOfGroup(anchor);
		const same = groups.get(name);
		if (same === undefined) groups.set(name, [anchor]);
		else if (same.at(-1)?.address !== anchor.address) same.push(anchor);
	}
	return anchor => {
		const same = groups.get(nameOfGroup(anchor)) ?? [];
		const at = same.findIndex(({address}) => address === anchor.address);
		return [same[at - 1], same[at + 1]].flatMap(each => (each === undefined ? [] : [each]));
	};
}

/** The largest element around a link that holds no other link of the same place; the link itself where none stands beside it. */
const cardOf = ({element, above}: Anchor, beside: readonly Anchor[]): Element => {
	const taken = new Set(beside.flatMap(other => other.above));
	let card = element;
	for (const outer of beside.length === 0 ? [] : above) {
		if (taken.has(outer)) break;
		card = outer;
	}
	return card;
};

type Line = {readonly heading: boolean; readonly text: string};
function* linesOf(element: Element, cap: number): Generator<void, readonly Line[]> {
	const writer = createBlockWriter(cap);
	yield* walkVisible(element, writer, {styled: true});
	return writer.finish().map(({kind, text}) => ({heading: kind === 'heading', text: text.replace(/\s+/g, ' ').trim()}));
}

/** A link over a whole card has often no words of its own that are seen. */
function titleOf({element, above}: Anchor, own: readonly Line[], card: readonly Line[]): Pick<ListedLink, 'title' | 'by'> {
	const heading = own.find(line => line.heading) ?? (above.slice(0, 2).some(each => isHeading(nameOf(each))) ? own[0] : undefined);
	const seen = own[0] ?? card.find(line => line.heading);
	const title = heading?.text || seen?.text || attribute(element, 'aria-label') || card[0]?.text || '';
	return {title: title.slice(0, LONGEST_TITLE), by: heading?.text ? 'heading' : seen?.text ? 'words' : 'label'};
}

/** Boards that count clicks by addresses of their own keep the job's id beside them. */
const jobOf = (element: Element): string => JOB_NAMES.map(name => attribute(element, name)).find(id => /^[\w-]{4,64}$/.test(id)) ?? '';

/** The links in slices, as a page is read; the last value is the list. */
export function* listingSteps(document: Document, url: string): Generator<void, LinkList> {
	const anchors = yield* anchorsOf(document, url);
	const inPlace = groupsBy(anchors, placeOf);
	// A card's employer is often a link in the same place as its title, and leads elsewhere.
	const alike = groupsBy(anchors, anchor => `${placeOf(anchor)} ${new URL(anchor.address).pathname.split('/', 2).join('/')}`);
	const links: ListedLink[] = [];
	let left = MOST_CHARACTERS;
	for (const anchor of anchors) {
		yield;
		const nearest = alike(anchor);
		const beside = nearest.length > 0 ? nearest : inPlace(anchor);
		const own = yield* linesOf(anchor.element, LONGEST_TITLE);
		const card = beside.length === 0 ? [] : yield* linesOf(cardOf(anchor, beside), MOST_LINES * LONGEST_LINE);
		const {title, by} = titleOf(anchor, own, card);
		const lines = card
			.map(({text}) => text)
			.filter(text => text !== '' && text.length <= LONGEST_LINE)
			.slice(0, MOST_LINES);
		left -= anchor.address.length + title.length + lines.reduce((sum, line) => sum + line.length, 0);
		if (left < 0) break;
		links.push({address: anchor.address, title, by, job: jobOf(anchor.element), repeats: beside.length > 0, lines});
	}
	return {url: url.slice(0, LONGEST_ADDRESS), links};
}
