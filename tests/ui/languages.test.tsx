// @vitest-environment happy-dom
import type {ComponentChildren} from 'preact';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {Options} from '../../lib/ui/options';
import {Panel} from '../../lib/ui/panel/panel';
import {Popup} from '../../lib/ui/popup';
import {say, sayCount, speakBy} from '../../lib/ui/say';
import {samples} from '../../lib/ui/words/preferences';
import {lookupIn, readMessages} from '../../scripts/check-messages';
import {messagesWithPlaces} from '../../scripts/message-modules';
import {drawn, undraw} from './drawn';
import {optionsStates, usualOptions} from './options-states';
import {panelStates} from './panel-states';
import {popupStates, usual} from './popup-states';

const english = readMessages('en');
const german = readMessages('de');

function shown(children: ComponentChildren): readonly string[] {
	undraw();
	const at = drawn(children);
	const said: string[] = [];
	for (const element of at.querySelectorAll('*')) {
		for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.textContent ?? '');
		for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '');
	}
	return said.filter(text => text.trim() !== '');
}
afterEach(() => speakBy(lookupIn(english)));

/** All strings of the data, as one text. */
function dataOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (value instanceof Set || value instanceof Map) return dataOf([...value]);
	return typeof value === 'object' && value !== null ? Object.values(value).map(dataOf).join('\n') : '';
}

const screens = [
	...Object.entries(popupStates).map(([name, {props}]) => [`popup ${name}`, {...usual, ...props}, <Popup key={name} {...usual} {...props} />] as const),
	...Object.entries(panelStates).map(([name, props]) => [`panel ${name}`, props, <Panel key={name} {...props} />] as const),
	...Object.entries(optionsStates).map(
		([name, {props}]) => [`options ${name}`, {...usualOptions, ...props}, <Options key={name} {...usualOptions} {...props} />] as const,
	),
];

describe('every word but the data is a message', () => {
	const bracketed = (key: string, slots: readonly string[]): string => (key === 'language_tag' ? 'en-GB' : `⟦${slots.join('·')}⟧`);
	/** What stands outside of messages; what stands in their places is said by others. */
	const outside = (text: string): string => text.replaceAll(/⟦[^⟦⟧]*⟧/gu, ' ').replaceAll(/[⟦⟧]/gu, ' ');
	/** Names that are the same in every language. */
	const NAMES = /\b(?:English|Deutsch|Enter|Escape|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|PyTorch|Python|Keras)\b/g;
	/** Permissions and packages by their names, and the words of a posting that show how marks look. */
	const OF_OPTIONS = `activeTab scripting storage unlimitedStorage contextMenus sidePanel ${dataOf(samples)}
		preact signals compromise dexie minisearch pdfjs-dist webextension-polyfill Apache`;
	const CURRENCY = /\b[A-Z]{3}\b/g;
	test.each(screens)('%s', (name, props, screen) => {
		speakBy(bracketed);
		const known = `${dataOf(props)}\n${name.startsWith('options') ? OF_OPTIONS : ''}`.toLowerCase();
		const words = shown(screen).flatMap(
			text =>
				outside(text)
					.replaceAll(NAMES, ' ')
					.replaceAll(CURRENCY, ' ')
					.match(/\p{L}{3,}/gu) ?? [],
		);
		expect(words.filter(word => !known.includes(word.toLowerCase()))).toEqual([]);
	});
});

describe('in German no English sentence is left', () => {
	const sentences = Object.entries(english).flatMap(([key, {message, placeholders}]) =>
		placeholders === undefined && message.length > 8 && german[key]?.message !== message ? [message] : [],
	);
	test.each(screens)('%s', (_, props, screen) => {
		speakBy(lookupIn(german));
		const data = dataOf(props);
		const said = shown(screen);
		expect(sentences.filter(sentence => said.includes(sentence) && !data.includes(sentence))).toEqual([]);
	});
});

test('the numbers of German follow its rules', () => {
	speakBy(lookupIn(german));
	expect([sayCount('skills_all', 1), sayCount('skills_all', 1200), say('fit_changed', 78, 71)]).toEqual([
		'Alle: 1 Kenntnis',
		'Alle 1.200 Kenntnisse',
		'Passung 78, war 71',
	]);
});

test('a page that loads another language than the browser’s says the same as the browser would', () => {
	const loaded = messagesWithPlaces('de');
	const native = lookupIn(german);
	const slots = ['eins', 'zwei', 'drei', 'vier'];
	expect(Object.keys(loaded)).toEqual(Object.keys(german));
	for (const [key, message] of Object.entries(loaded))
		expect(message.replace(/\$(\d)/g, (_, place) => slots[Number(place) - 1] ?? '')).toBe(native(key, slots));
});

test('nothing is said while a module loads', async () => {
	vi.resetModules();
	const modules = import.meta.glob('../../lib/ui/**/*.{ts,tsx}');
	const loaded = await Promise.allSettled(Object.entries(modules).map(([path, load]) => load().catch(error => Promise.reject(`${path}: ${String(error)}`))));
	expect(loaded.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))).toEqual([]);
	expect(loaded.length).toBeGreaterThan(50);
});
