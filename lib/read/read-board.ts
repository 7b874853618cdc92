/**
 * The witness `board`: what an adapter's selectors find on the page.
 *
 * Law: the first layout whose body has words answers; where none has, the adapter says nothing and the general reading stands in.
 */
import type {Account, Block} from '../model';
import type {Board, Layout, Place} from './boards/board';
import {all, ELEMENT, first, holds, nextSibling, nodeType} from './dom';
import {visibleBlocks, visibleLine} from './visible-blocks';

type Field = 'location' | 'employment' | 'arrangement' | 'salary';
const LABELS: readonly (readonly [RegExp, Field])[] = [
	[/^locations?$/i, 'location'],
	[/^(?:employment|job|work|contract) ?type|^commitment/i, 'employment'],
	[/^(?:location type|workplace)/i, 'arrangement'],
	[/^(?:compensation|salary|pay)/i, 'salary'],
];

/** A field's words without the marks that boards hang on its ends, and without what follows a middle dot ("Berlin · 3 days ago"). */
export const tidyField = (text: string): string =>
	(text.split(/\s·\s/)[0] ?? '')
		.replace(/^[\s/|•·,–-]+/, '')
		.replace(/[\s/|•·,–-]{1,12}$/, '')
		.replace(/ - job post$/i, '');

const at = (root: Document | Element, place: Place | undefined): string => {
	for (const selector of place === undefined ? [] : typeof place === 'string' ? [place] : place) {
		for (const element of all(root, selector).slice(0, 6)) {
			const words = tidyField(visibleLine(element));
			if (words !== '') return words;
		}
	}
	return '';
};
const labelled = (root: Document | Element, selector: string | undefined): Partial<Record<Field, string>> => {
	const told: Partial<Record<Field, string>> = {};
	for (const label of selector === undefined ? [] : all(root, selector).slice(0, 30)) {
		const field = LABELS.find(([pattern]) => pattern.test(visibleLine(label)))?.[1];
		let value = nextSibling(label);
		while (value !== null && nodeType(value) !== ELEMENT) value = nextSibling(value);
		if (field !== undefined && value !== null) told[field] ??= tidyField(visibleLine(value as Element));
	}
	return told;
};
const bodyAt = (root: Document | Element, layout: Layout): readonly Block[] => {
	const hits = all(root, layout.body).slice(0, 60);
	const outer = hits.filter(hit => !hits.some(other => other !== hit && holds(other, hit)));
	const dropped = new Set(layout.drop === undefined ? [] : all(root, layout.drop));
	return outer.flatMap(hit =>
		dropped.has(hit) ? [] : visibleBlocks(hit, {drop: element => dropped.has(element), breaks: layout.breaks === true, styled: true}),
	);
};

const accountOf = (root: Document | Element, layout: Layout, body: readonly Block[]): Account => {
	const fields = {
		title: at(root, layout.title),
		company: at(root, layout.company),
		location: at(root, layout.location),
		salary: at(root, layout.salary),
		employment: at(root, layout.employment),
		arrangement: at(root, layout.arrangement),
	};
	const told = Object.fromEntries(Object.entries({...labelled(root, layout.labels)}).concat(Object.entries(fields).filter(([, value]) => value !== '')));
	return {witness: 'board', ...(told as Partial<Account>), ...(body.length > 0 ? {body} : {})};
};

/** What the board's adapter finds, or null. */
export const readBoard = (document: Document, board: Board): Account | null => {
	let headed: Account | null = null;
	for (const layout of board.layouts) {
		const root = layout.root === undefined ? document : first(document, layout.root);
		if (root === null) continue;
		const account = accountOf(root, layout, bodyAt(root, layout));
		if (account.body !== undefined) return account;
		if (headed === null && account.title !== undefined) headed = account;
	}
	return headed;
};
