/** Holds the messages of all languages beside each other and beside the code. Law: whatever one language lacks, and whatever nothing says, is a fault. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

// Not by URL: a test with a document has a URL of its own kind.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LOCALES = 'public/_locales';
const SAYS = /\b(?:say|sayCount|messageOf|browserMessages)\(\s*(?:'([\w@]+)'|`([\w@]*)\$\{)/g;
/** What is said of several, by its stem. */
const SAYS_OF = /\b(?:sayOf|noticeOf)\(\s*'([\w@]+)'/g;
/** Keys that stand in a table as plain strings, to be said later. */
const NAMED = /'([a-z]+_[a-z_0-9]+)'/g;
const IN_MANIFEST = /__MSG_(\w+)__/g;

type Message = {readonly message: string; readonly description?: string; readonly placeholders?: Readonly<Record<string, {readonly content: string}>>};
export type Messages = Readonly<Record<string, Message>>;

/** The messages of a language, by their key. */
export function readMessages(language: string): Messages {
	return JSON.parse(readFileSync(join(root, LOCALES, language, 'messages.json'), 'utf8')) as Messages;
}

/** All languages that have messages. */
export const languages = (): readonly string[] => readdirSync(join(root, LOCALES)).sort();

/** A lookup over messages as the browser has one: `$a$` becomes what its placeholder names. */
export function lookupIn(messages: Messages): (key: string, slots: readonly string[]) => string {
	return (key, slots) => {
		const {message = '', placeholders = {}} = messages[key] ?? {};
		return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
			const place = /^\$(\d)$/.exec(placeholders[name.toLowerCase()]?.content ?? '')?.[1];
			return place === undefined ? whole : (slots[Number(place) - 1] ?? '');
		});
	};
}

/** The sources that may say something, as one text. */
function spoken(): string {
	return ['lib', 'entrypoints', 'wxt.config.ts'].flatMap(filesBelow).join('\n');
}

function filesBelow(path: string): readonly string[] {
	if (!statSync(join(root, path)).isDirectory()) return /\.(?:tsx?|html)$/.test(path) ? [readFileSync(join(root, path), 'utf8')] : [];
	return readdirSync(join(root, path)).flatMap(name => filesBelow(`${path}/${name}`));
}

/** The placeholders that a message uses. */
const slotsOf = ({message}: Message): string =>
	[...message.matchAll(/\$(\w+)\$/g)]
		.map(match => match[1])
		.sort()
		.join(' ');

/** What is wrong with one language beside English, a sentence each. */
export function faultsBeside(english: Messages, other: Messages, language: string): readonly string[] {
	return [
		...Object.keys(english)
			.filter(key => other[key] === undefined)
			.map(key => `${language} lacks ${key}`),
		...Object.keys(other)
			.filter(key => english[key] === undefined)
			.map(key => `${language} has ${key}, which English lacks`),
		...Object.entries(english).flatMap(([key, message]) => {
			const theirs = other[key];
			return theirs === undefined || slotsOf(theirs) === slotsOf(message) ? [] : [`${language} fills in other places than English in ${key}`];
		}),
	];
}

/** What is wrong with the messages of one language by itself: placeholders that are not `a`, `b`, `c`, `d` in this order, keys out of order. */
export function faultsWithin(messages: Messages, language: string): readonly string[] {
	const keys = Object.keys(messages);
	return [
		...keys.filter((key, at) => at > 0 && key < (keys[at - 1] ?? '')).map(key => `${language}: ${key} is out of alphabetical order`),
		...Object.entries(messages).flatMap(([key, message]) => {
			const named = Object.entries(message.placeholders ?? {}).map(([name, {content}]) => `${name}=${content}`);
			const wanted = ['a=$1', 'b=$2', 'c=$3', 'd=$4'].slice(0, named.length);
			const used = slotsOf(message).split(' ').filter(Boolean);
			const known = used.every(name => message.placeholders?.[name] !== undefined);
			return named.join() === wanted.join() && known ? [] : [`${language}: the placeholders of ${key} are to be a, b, c, d in this order`];
		}),
		...Object.entries(messages).flatMap(([key, {message}]) => (message.trim() === '' ? [`${language}: ${key} is empty`] : [])),
	];
}

/** The keys that nothing in this text says. A key whose stem is said with a number, or whose beginning is said with a name behind it, is said. */
export function unsaid(keys: readonly string[], text: string): readonly string[] {
	const whole = new Set<string>();
	const beginnings: string[] = [];
	for (const [, key, beginning] of text.matchAll(SAYS)) {
		if (key !== undefined) whole.add(key);
		else if (beginning !== undefined && beginning !== '') beginnings.push(beginning);
	}
	for (const [, stem = ''] of text.matchAll(SAYS_OF)) beginnings.push(`${stem}_`);
	for (const [, key = ''] of text.matchAll(NAMED)) whole.add(key);
	for (const [, key = ''] of text.matchAll(IN_MANIFEST)) whole.add(key);
	return keys.filter(key => !whole.has(key) && !whole.has(key.replace(/_(?:one|other)$/, '')) && !beginnings.some(beginning => key.startsWith(beginning)));
}

/** All that is wrong with the messages; empty: they are complete and used. */
export function messageFaults(): readonly string[] {
	const english = readMessages('en');
	return [
		...languages().flatMap(language => faultsWithin(readMessages(language), language)),
		...languages().flatMap(language => (language === 'en' ? [] : faultsBeside(english, readMessages(language), language))),
		...unsaid(Object.keys(english), spoken()).map(key => `nothing says ${key}`),
	];
}
