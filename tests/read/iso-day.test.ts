import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isoDay} from '../../lib/read/iso-day';

test.each([
	['2026-10-02', '2026-10-02'],
	['2026-10-2', '2026-10-02'],
	['2026/10/02', '2026-10-02'],
	['2026.10.02', '2026-10-02'],
	['20261002', '2026-10-02'],
	['20261002T080000Z', '2026-10-02'],
	['2026-10-02T08:00:00Z', '2026-10-02'],
	['2026-10-02 08:00', '2026-10-02'],
	// The day is the page's own, whatever it is elsewhere by then.
	['2026-10-02T23:30:00-11:00', '2026-10-02'],
	['2026-10-02T00:30:00+14:00', '2026-10-02'],
	['Fri, 02 Oct 2026 23:59:59 GMT', '2026-10-02'],
	['Fri Oct 02 2026', '2026-10-02'],
	['Fri Oct 02 2026 00:00:00 GMT+1300 (New Zealand Daylight Time)', '2026-10-02'],
	['October 2, 2026', '2026-10-02'],
	['Posted on October 2nd, 2026', '2026-10-02'],
	['2 October 2026', '2026-10-02'],
	['2nd of October 2026', '2026-10-02'],
	['02-Oct-2026', '2026-10-02'],
	['Sept. 30, 2026', '2026-09-30'],
	['2.10.2026', '2026-10-02'],
	['31/10/2026', '2026-10-31'],
	['10/31/2026', '2026-10-31'],
	['05/05/2026', '2026-05-05'],
	['1790928000', '2026-10-02'],
	['1790928000000', '2026-10-02'],
	['2028-02-29', '2028-02-29'],
])('“%s” is %s', (text, day) => {
	expect(isoDay(text)).toBe(day);
});

test.each([
	['which of the two is the month', '02/10/2026'],
	['no such day', '2026-02-30'],
	['no such day of a year', '2027-02-29'],
	['no such month', '2026-13-02'],
	['nothing filled in', '0000-00-00'],
	['the beginning of computers', '1970-01-01T00:00:00Z'],
	['the beginning of computers, in seconds', '0000000000'],
	['far off', '9999-12-31'],
	['a year alone', '2026'],
	['a month alone', 'October 2026'],
	['how long ago', '3 days ago'],
	['words', 'yesterday'],
	['a number that only begins so', '2026-10-021'],
	['nothing', ''],
])('%s: “%s” is no day', (_, text) => {
	expect(isoDay(text)).toBe('');
});

test('whatever the text, the answer is a day or nothing', () => {
	fc.assert(fc.property(fc.string({maxLength: 80}), text => /^(?:|\d{4}-\d{2}-\d{2})$/.test(isoDay(text))));
});

test('the answer is the same in every time zone', () => {
	const before = process.env.TZ;
	const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Lisbon'].map(zone => {
		process.env.TZ = zone;
		return ['Fri, 02 Oct 2026 23:59:59 GMT', '1790928000', '2026-10-02T23:30:00-11:00', 'October 2, 2026'].map(isoDay).join(' ');
	});
	process.env.TZ = before;
	expect(new Set(days)).toEqual(new Set(['2026-10-02 2026-10-02 2026-10-02 2026-10-02']));
});
