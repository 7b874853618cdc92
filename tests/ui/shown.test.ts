import {describe, expect, test} from 'vitest';
import type {RoleId} from '../../lib/model';
import {datesLine, isoDay, shownDay, shownSince} from '../../lib/ui/days';
import {currencySign, type Money, shownAmount, shownMoney} from '../../lib/ui/numbers';
import {roleOrder, spectrumParts} from '../../lib/ui/roles';
import {safeUrl, shownHost} from '../../lib/ui/safe-url';
import {shownText} from '../../lib/ui/shown-text';
import {now} from './sample-analysis';

const pay = (min: number | null, max: number | null, currency = 'GBP', period: Money['period'] = 'year'): Money => ({min, max, currency, period});
test.each<[Money, string | null]>([
	[pay(62_000, 74_000), '£62–74k'],
	[pay(62_500, 74_000), '£62.5–74k'],
	[pay(62_000, null), 'from £62k'],
	[pay(null, 74_000), 'up to £74k'],
	[pay(62_000, 62_000), '£62k'],
	[pay(125_000, 170_000, 'USD'), '$125–170k'],
	[pay(100_000, 120_000, 'CAD'), 'CA$100–120k'],
	[pay(55, 60.5, 'USD', 'hour'), '$55–60.5 an hour'],
	[pay(4500, 6000, 'EUR', 'month'), '€4,500–6,000 a month'],
	[pay(9500, 12_000, 'EUR', 'month'), '€9,500–12,000 a month'],
	[pay(1_200_000, 1_800_000, 'INR'), '₹1.2–1.8m'],
	[pay(300_000, 400_000, 'PLN'), 'PLN 300–400k'],
	[pay(1, 2, 'not a code'), 'not a code 1–2'],
	[pay(null, null), null],
	[pay(Number.NaN, Number.POSITIVE_INFINITY), null],
])('%o is said as %s', (money, said) => {
	expect(shownMoney(money)).toBe(said);
});

test.each([
	[7.5, '7½'],
	[0.5, '½'],
	[0.25, '¼'],
	[2.75, '2¾'],
	[9, '9'],
	[0, '0'],
	[0.9, '0.9'],
	[0.0625, '0.063'],
	[0.1 + 0.2, '0.3'],
])('%f is written %s', (value, said) => {
	expect(shownAmount(value)).toBe(said);
});

test('a currency that no one knows keeps its code', () => expect(currencySign('XYZ')).toBe('XYZ '));

const at = (iso: string): number => isoDay(iso) ?? Number.NaN;
test.each([
	['2026-11-20', 'today'],
	['2026-11-21', 'today'],
	['2026-11-19', 'yesterday'],
	['2026-11-17', '3 days ago'],
	['2026-11-06', '14 days ago'],
	['2026-11-05', '5 Nov'],
	['2025-11-18', '18 Nov 2025'],
])('what was seen on %s was seen %s', (day, said) => {
	expect(shownSince(at(day), now)).toBe(said);
});
test('September has three letters like the others', () => expect(shownDay(at('2026-09-03'), now)).toBe('3 Sep'));

test.each(['2026-02-30', '12 Nov', '', '<b>', '2026-13-01'])('“%s” is no day', text => {
	expect(isoDay(text)).toBeNull();
});

const told = (value: string) => ({value, by: 'json-ld' as const});
test.each([
	['2026-11-12', '2026-11-30', 'Posted 8 days ago (12 Nov), expires 30 Nov. First seen today'],
	['2026-11-12', null, 'Posted 8 days ago (12 Nov). First seen today'],
	['2026-11-20', null, 'Posted today. First seen today'],
	['2026-11-19', null, 'Posted yesterday. First seen today'],
	['2026-10-11', null, 'Posted 40 days ago (11 Oct). First seen today'],
	['2025-11-19', null, 'Posted 366 days ago (19 Nov 2025). First seen today'],
	// Already tomorrow where the page is from.
	['2026-11-21', null, 'Posted today. First seen today'],
	['2026-12-24', null, 'Dated 24 Dec, which is still to come. First seen today'],
	['2027-01-04', '2026-11-16', 'Dated 4 Jan 2027, which is still to come, expired 16 Nov. First seen today'],
	[null, '2026-11-16', 'Expired 16 Nov. First seen today'],
	[null, '2026-11-20', 'Expires 20 Nov. First seen today'],
	[null, null, 'First seen today'],
	['soon', 'never', 'First seen today'],
])('posted %s, valid through %s: %s', (posted, until, said) => {
	expect(datesLine({postedOn: posted === null ? null : told(posted), validThrough: until === null ? null : told(until)}, now, now)).toBe(said);
});

describe('addresses', () => {
	test.each([
		['https://jobs.example/42', 'https://jobs.example/42'],
		['http://jobs.example', 'http://jobs.example/'],
		['https://name:secret@jobs.example/', 'https://jobs.example/'],
		['javascript:alert(1)', null],
		['JaVa\tScript:alert(1)', null],
		[' javascript:alert(1)', null],
		['data:text/html,<script>', null],
		['file:///etc/passwd', null],
		['chrome-extension://x/', null],
		['//jobs.example', null],
		['', null],
	])('%s becomes %s', (address, safe) => {
		expect(safeUrl(address)).toBe(safe);
	});
	test('only the host of a web address is shown', () => {
		expect(shownHost('https://www.jobs.example/a?b')).toBe('jobs.example');
		expect(shownHost('javascript:alert(1)')).toBe('');
	});
});

describe('the spectrum', () => {
	const scores = (...shares: readonly number[]): Record<RoleId, number> =>
		Object.fromEntries(roleOrder.map((role, i) => [role, shares[i] ?? 0])) as Record<RoleId, number>;
	test.each([[[1, 1, 1]], [[0.333, 0.333, 0.334]], [[0.005, 0.994, 0.001]], [[0.21, 0.61, 0.09, 0.06, 0.03]], [Array.from({length: 8}, () => 0.125)]])(
		'the parts of %o add up to 100',
		shares => {
			expect(spectrumParts(scores(...shares)).reduce((sum, {percent}) => sum + percent, 0)).toBe(100);
		},
	);
	test('the order is fixed whatever the size', () => {
		const order = spectrumParts(scores(0.1, 0.2, 0.05, 0.4, 0.05, 0.1, 0.05, 0.05)).map(({role}) => role);
		expect(order).toEqual(roleOrder);
	});
	test('no scores give no spectrum', () => expect(spectrumParts(scores(Number.NaN))).toEqual([]));
});

test.each([
	['  a \n b\t', 'a b'],
	['a\u200bb\u202ec\u00add', 'abcd'],
	['\u2066\u200f', ''],
])('%o is shown as “%s”', (text, said) => {
	expect(shownText(text)).toBe(said);
});
test('a very long text ends in an ellipsis', () => expect(shownText('ab '.repeat(1000), 10)).toBe('ab ab ab…'));
