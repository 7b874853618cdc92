import {expect, test} from 'vitest';
import {faultsBeside, faultsWithin, lookupIn, messageFaults, unsaid} from '../../scripts/check-messages';

const greeting = {message: 'Read $a$ of $b$', placeholders: {a: {content: '$1'}, b: {content: '$2'}}};

test('the messages of the product are complete, in order and used', () => {
	expect(messageFaults()).toEqual([]);
});

test.each([
	['a key that the other language lacks', {greeting}, {}, ['de lacks greeting']],
	['a key that only the other language has', {}, {greeting}, ['de has greeting, which English lacks']],
	['a place that the other language leaves out', {greeting}, {greeting: {message: 'Lies $a$'}}, ['de fills in other places than English in greeting']],
	['the same places in another order', {greeting}, {greeting: {message: '$b$, davon $a$'}}, []],
])('%s', (_, english, other, faults) => {
	expect(faultsBeside(english, other, 'de')).toEqual(faults);
});

test.each([
	['keys out of order', {b: {message: 'B'}, a: {message: 'A'}}, ['en: a is out of alphabetical order']],
	['an empty message', {a: {message: ' '}}, ['en: a is empty']],
	['a placeholder without its place', {a: {message: 'To $name$'}}, ['en: the placeholders of a are to be a, b, c, d in this order']],
	['placeholders in order', {greeting}, []],
])('%s', (_, messages, faults) => {
	expect(faultsWithin(messages, 'en')).toEqual(faults);
});

test.each([
	["say('greeting')", ['farewell', 'skills_one', 'skills_other', 'role_other']],
	["sayCount('skills', 3)", ['greeting', 'farewell', 'role_other']],
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is searched
	['say(`role_${id}`)', ['greeting', 'farewell', 'skills_one', 'skills_other']],
	["name: '__MSG_farewell__'", ['greeting', 'skills_one', 'skills_other', 'role_other']],
])('%s leaves the others unsaid', (text, others) => {
	expect(unsaid(['greeting', 'farewell', 'skills_one', 'skills_other', 'role_other'], text)).toEqual(others);
});

test('a lookup fills in the places as the browser does', () => {
	const messageOf = lookupIn({greeting, plain: {message: 'It costs $5'}});
	expect(messageOf('greeting', ['3', '7'])).toBe('Read 3 of 7');
	expect(messageOf('plain', [])).toBe('It costs $5');
	expect(messageOf('unknown', [])).toBe('');
});
