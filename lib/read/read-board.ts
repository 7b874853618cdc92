/**
 * The witness `board`: what the selectors that the plan brings find on the page. Microdata, which is told as `json-ld`, is read in the same way.
 *
 * Law: the first layout whose body has words answers; where none has, the adapter says nothing and the general reading stands in.
 */
import type {Account, Block} from '../model';
import type {Layout, Place} from './boards/board';
import {all, attribute, ELEMENT, holds, nextSibling, nodeType} from './dom';
import type {ReadingPart} from './reading-plan';
import {type Cut, visibleBlocks, visibleLine} from './visible-blocks';

type Field = 'location' | 'employment' | 'arrangement' | 'salary';
const LABELS: readonly (readonly [RegExp, Field])[] = [
	[/^locations?$/i, 'location'],
	[/^(?:employment|job|work|contract) ?type|^commitment/i, 'employment'],
	[/^(?:location type|workplace)/i, 'arrangement'],
	[/^(?:compensation|salary|pay)/i, 'salary'],
];

/** A field's words without the marks that boards hang on its ends, and without what follows a dot in the middle ("Berlin · 3 days ago"). */
export const tidyField = (text: string): string =>
	(text.split(/\s[·•]\s/)[0] ?? '')
		.replace(/^[\s/|•·,–-]+/, '')
		.replace(/[\s/|•·,–-]{1,12}$/, '')
		.replace(/ - job post$|^hiring remotely in |^at /i, '');

type Root = Document | Element;
/** Reads by the selectors of one board, which may stand in its shorthand. */
const readerOf = (by: string) => {
	const find = (root: Root, selector: string | undefined): readonly Element[] =>
		selector === undefined ? [] : all(root, selector.replaceAll('[=', `[${by}=`));
	const line = (root: Root, place: Place | undefined): string => {
		for (const selector of place === undefined ? [] : [place].flat()) {
			for (const element of find(root, selector).slice(0, 6)) {
				const words = tidyField(attribute(element, 'content') || visibleLine(element));
				if (words !== '') return words;
			}
		}
		return '';
	};
	const labelled = (root: Root, selector: string | undefined): Partial<Record<Field, string>> => {
		const told: Partial<Record<Field, string>> = {};
		for (const label of find(root, selector).slice(0, 30)) {
			const words = visibleLine(label);
			const field = LABELS.find(([pattern]) => pattern.test(words))?.[1];
			let value = nextSibling(label);
			while (value !== null && nodeType(value) !== ELEMENT) value = nextSibling(value);
			if (field !== undefined && value !== null) told[field] ??= tidyField(visibleLine(value as Element));
		}
		return told;
	};
	function* body(root: Root, layout: Layout, cut: Cut): Generator<void, readonly Block[]> {
		const hits = find(root, layout.body).slice(0, 60);
		const dropped = new Set(find(root, layout.drop));
		const blocks: Block[] = [];
		for (const hit of hits)
			if (!dropped.has(hit) && !hits.some(other => other !== hit && holds(other, hit)))
				blocks.push(...(yield* visibleBlocks(hit, {drop: element => dropped.has(element), breaks: layout.breaks === true, styled: true, cut})));
		return blocks;
	}
	return {find, line, labelled, body};
};

const FIELDS = ['title', 'company', 'location', 'salary', 'employment', 'arrangement', 'postedOn', 'validThrough'] as const;

/** What the first layout of the plan's part with a body finds; where none has one, what the first with a title finds; or null. */
export function* readPart(document: Document, {witness, by, layouts}: ReadingPart, cut: Cut): Generator<void, Account | null> {
	const read = readerOf(by);
	let headed: Account | null = null;
	for (const layout of layouts) {
		const root = layout.root === undefined ? document : read.find(document, layout.root)[0];
		if (root === undefined) continue;
		const told: Record<string, string> = {...read.labelled(root, layout.labels)};
		for (const field of FIELDS) {
			const words = read.line(root, layout[field]);
			if (words !== '') told[field] = words;
		}
		const body = yield* read.body(root, layout, cut);
		if (body.length > 0) return {witness, ...told, body};
		if (told.title !== undefined) headed ??= {witness, ...told};
	}
	return headed;
}
