import {afterEach, describe, expect, test} from 'vitest';
import {moneyTick} from '../../lib/ui/money-tick';
import {speakBy} from '../../lib/ui/say';
import {lookupIn, readMessages} from '../../scripts/check-messages';

afterEach(() => speakBy(lookupIn(readMessages('en'))));

describe('a sum beside a tick', () => {
	test.each([
		['en', 55_000, 'GBP', '£55k'],
		['en', 1_500_000, 'JPY', 'JP¥1.5m'],
		['en', 45, 'USD', '$45'],
		['de', 55_000, 'GBP', '55k\u00a0£'],
		['de', 2500, 'EUR', '2,5k\u00a0€'],
		['de', 45, 'CHF', '45\u00a0CHF'],
	])('%s: %d %s is %s', (language, value, currency, shown) => {
		speakBy(lookupIn(readMessages(language)));
		expect(moneyTick(value, currency)).toBe(shown);
	});
});
