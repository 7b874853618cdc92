import {describe, expect, test} from 'vitest';
import {PLACES, resemblance, textPrint} from '../../lib/keep/text-print';
import {findSamePairs, findTwins} from '../../lib/keep/twins';

const words = (from: number, to: number): string => Array.from({length: to - from}, (_, at) => `word${from + at}`).join(' ');
const row = (key: string, text: string, title = 'Data Engineer', company: string | null = 'Tallow Bay') => ({
	key,
	title,
	company,
	gist: {print: textPrint(text)},
});

describe('prints', () => {
	test.each([
		['the same text', words(0, 400), words(0, 400), 1, 1],
		['case, spaces and marks do not count', words(0, 400), words(0, 400).toUpperCase().replaceAll(' ', ',  \n'), 1, 1],
		['a board’s own line more', words(0, 400), `${words(900, 915)} ${words(0, 400)}`, 0.85, 1],
		['half of it', words(0, 400), `${words(0, 200)} ${words(500, 700)}`, 0.15, 0.55],
		['nothing in common', words(0, 400), words(500, 900), 0, 0.05],
	])('%s', (_, a, b, least, most) => {
		const likeness = resemblance(textPrint(a), textPrint(b)) ?? -1;
		expect(likeness).toBeGreaterThanOrEqual(least);
		expect(likeness).toBeLessThanOrEqual(most);
	});

	test('are of one length, and of short texts there are none', () => {
		expect(textPrint(words(0, 400))).toMatch(new RegExp(`^1[\\w-]{${2 * PLACES}}$`));
		expect(textPrint(words(0, 29))).toBe('');
		expect(resemblance('', textPrint(words(0, 400)))).toBeNull();
	});
});

describe('the same posting', () => {
	const text = words(0, 400);
	const nearly = `${words(900, 915)} ${text}`;
	const reworked = `${words(0, 270)} ${words(600, 680)}`;
	test.each([
		['on two boards', row('b', nearly), 'same'],
		['where one board names no employer', row('b', nearly, 'Data Engineer (m/f/d)', null), 'same'],
		['with another title of the same employer is another opening', row('b', nearly, 'Data Analyst'), null],
		['worked over by the same employer is posted again', row('b', reworked, 'Data engineer', 'Tallow Bay Ltd'), 'again'],
		['worked over by another employer is another', row('b', reworked, 'Data Engineer', 'Merrow'), null],
		['too short to tell', row('b', 'short'), null],
		['itself is none', row('a', text), null],
	])('%s', (_, other, kind) => {
		expect(findTwins(row('a', text), [other]).map(twin => twin.kind)).toEqual(kind === null ? [] : [kind]);
	});

	test('is found among many without comparing each with each', () => {
		const rows = [...Array.from({length: 60}, (_, at) => row(`p${at}`, words(1000 * at + 5000, 1000 * at + 5300))), row('x', nearly), row('y', text)];
		expect(findSamePairs(rows).map(({a, b}) => [a, b])).toEqual([['x', 'y']]);
	});
});
