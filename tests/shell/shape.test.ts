import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anything, count, fits, flag, isPlain, list, nullable, number, object, oneOf, text} from '../../lib/shell/shape';

describe('a shape', () => {
	test.each([
		['text at its length', text(3), 'abc', true],
		['text over its length', text(3), 'abcd', false],
		['no text', text(3), 3, false],
		['number at its edge', number(0, 7), 7, true],
		['number beyond its edge', number(0, 7), 7.1, false],
		['no end', number(0, 7), Number.POSITIVE_INFINITY, false],
		['count', count, 0, true],
		['count below 0', count, -1, false],
		['count with a fraction', count, 0.5, false],
		['flag', flag, false, true],
		['flag as a number', flag, 0, false],
		['anything but nothing', anything, null, true],
		['nothing', anything, undefined, false],
		['a word of the list', oneOf('a', 'b'), 'b', true],
		['a word of a prototype', oneOf('a', 'b'), 'toString', false],
		['null where it may be', nullable(flag), null, true],
		['undefined where null may be', nullable(flag), undefined, false],
		['list at its length', list(flag, 2), [true, false], true],
		['list over its length', list(flag, 2), [true, false, true], false],
		['list with a stranger', list(flag, 2), [1], false],
		['object', object({a: flag}), {a: true}, true],
		['object with a further key', object({a: flag}), {a: true, b: 1}, false],
		['open object with a further key', object({a: flag}, true), {a: true, b: 1}, true],
		['object with the key in its prototype', object({a: flag}), Object.create({a: true}), false],
		['array as an object', object({}), [], false],
	])('%s', (_, shape, value, holds) => {
		expect(shape(value)).toBe(holds);
	});

	test('never throws', () => {
		const shape = object({a: list(object({b: nullable(text(9))}), 3), c: oneOf('x')}, true);
		fc.assert(fc.property(fc.anything(), value => typeof shape(value) === 'boolean'));
	});
});

describe('caps', () => {
	const caps = {characters: 20, string: 10, array: 3, nodes: 8, depth: 3};
	test.each([
		['small', {a: ['b']}, true],
		['a long text', 'x'.repeat(11), false],
		['much text in all', ['x'.repeat(9), 'x'.repeat(9), 'x'.repeat(9)], false],
		['long keys', {['k'.repeat(21)]: 1}, false],
		['a long list', [1, 2, 3, 4], false],
		[
			'many members',
			[
				[1, 2, 3],
				[1, 2, 3],
			],
			false,
		],
		['deep', [[[[1]]]], false],
		['no plain object', new Date(), false],
	])('%s', (_, value, holds) => {
		expect(fits(value, caps)).toBe(holds);
	});
});

test.each([
	['a plain object', {}, true],
	['an object without a prototype', Object.create(null), true],
	['an object of another realm', Object.create(Object.create(null)), true],
	['an array', [], false],
	['a Map', new Map(), false],
	['null', null, false],
])('whether %s is plain', (_, value, plain) => {
	expect(isPlain(value)).toBe(plain);
});
