import {describe, expect, test} from 'vitest';
import {frameOf, isLeftover, leftBehind, recordOf} from '../../lib/shell/tab-frames';
import type {Found, Frame, TabRecord} from '../../lib/shell/tab-record';
import {analysisOf, postingOf} from './analysis';

const frame = (document: string): Frame => ({document, origin: 'https://jobs.example.org', marks: document === 'd1', style: null});
const found = (key: string, text: string): Found => ({
	hash: 'h',
	fingerprint: 'f',
	posting: postingOf(key, text),
	analysis: analysisOf('data-engineer', 0.7),
	firstSeenAt: 1,
});
const record = (more: Partial<TabRecord> = {}): TabRecord => ({...frame('d1'), inner: null, earlier: [], found: null, left: null, ...more});
const arrived = (document: string) => ({document, url: 'https://jobs.example.org/1', ready: true, restricted: false, raw: null});

describe('the documents of a tab', () => {
	test('a document that the browser brings back has its marks again', () => {
		const second = recordOf(arrived('d2'), record({found: found('k1', 'one')}));
		expect(second).toEqual({...frame('d2'), inner: null, earlier: [frame('d1')], found: null, left: null});
		expect(recordOf(arrived('d1'), second)).toEqual(record({earlier: [frame('d2')]}));
	});

	test('six are remembered, the one in front and five behind it', () => {
		let now = record();
		for (let n = 2; n <= 9; n += 1) now = recordOf(arrived(`d${n}`), now);
		expect([now.document, ...now.earlier.map(one => one.document)]).toEqual(['d9', 'd8', 'd7', 'd6', 'd5', 'd4']);
		expect(frameOf(now, 'd3')).toBeNull();
		expect(frameOf(null, 'd3')).toBeNull();
	});
});

describe('what stood here under another address', () => {
	test.each([
		['the same words, at once', 'k2', 'one', 0, true],
		['the same words, nine seconds later', 'k2', 'one', 9000, true],
		['the same words, ten seconds later', 'k2', 'one', 10_000, false],
		['other words', 'k2', 'two', 0, false],
		['the same words at the same address', 'k1', 'one', 0, false],
	])('%s', async (_, key, text, later, leftover) => {
		const left = await leftBehind(record({found: found('k1', 'one')}), 1000, key);
		expect(await isLeftover(left, postingOf(key, text), 1000 + later)).toBe(leftover);
	});

	test.each([
		[3000, true],
		[4000, false],
	])('the same text under another title, %i ms later', async (later, leftover) => {
		const left = await leftBehind(record({found: found('k1', 'one')}), 0);
		const posting = {...postingOf('k2', 'one'), title: {value: 'Another title', by: 'page' as const}};
		expect(await isLeftover(left, posting, later)).toBe(leftover);
	});

	test('is remembered over a move that found nothing', async () => {
		const left = await leftBehind(record({found: found('k1', 'one')}), 0);
		expect(await leftBehind(record({left}), 5000)).toEqual(left);
	});
});
