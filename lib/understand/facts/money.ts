/** Finds sums of money and ranges of sums, as they are written; whether one is pay is decided in salary.ts. Law: one pass over the digits, bounded looks to either side. */

import type {PayPeriod, Span} from '../../model';
import {matchesOf} from '../../text/matches';
import {currencyOf} from './currencies';

/** A sum or a range. `low` and `high` are in whole units; equal where one sum is named. `sign` is a currency code, '$', '¥', 'kr', or null where none is written. */
export type Sum = Span & {
	readonly low: number;
	readonly high: number;
	readonly isRange: boolean;
	readonly sign: string | null;
	readonly period: PayPeriod | null;
	/** Written in thousands ("120k") or lakhs ("12 LPA"). */
	readonly scaled: 'k' | 'lakh' | null;
	/** Written with "million", "bn" and the like. */
	readonly huge: boolean;
	/** Followed by a plus sign: "£85,000+". */
	readonly open: boolean;
};

type Amount = {
	readonly start: number;
	readonly end: number;
	readonly digits: number;
	readonly scale: number;
	readonly sign: string | null;
	readonly period: PayPeriod | null;
	readonly scaled: 'k' | 'lakh' | null;
	readonly huge: boolean;
	readonly open: boolean;
};

const NUMERAL = /\d+(?:[.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g;

/** The value of a numeral with thousands and decimals as any country writes them; null for what is no plain number ("1.2.3", "2019,2020"). */
export function numeralValue(numeral: string): number | null {
	const plain = numeral.replace(/['’ \u00a0\u202f]/g, '');
	const commas = plain.split(',').length - 1;
	const dots = plain.split('.').length - 1;
	if (commas + dots === 0) return Number(plain);
	const groups = plain.split(/[.,]/);
	const last = groups.at(-1) ?? '';
	const first = groups[0] ?? '';
	const thousands = (list: readonly string[]): boolean =>
		list.every((g, i) => (i === 0 ? g.length <= 3 : i === list.length - 1 ? g.length === 3 : g.length === 3 || g.length === 2));
	if (commas && dots) {
		const decimal = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
		if ((decimal === '.' ? dots : commas) > 1) return null;
		return last.length <= 3 && thousands(groups.slice(0, -1)) ? Number(`${groups.slice(0, -1).join('')}.${last}`) : null;
	}
	if (first !== '0' && thousands(groups)) return Number(groups.join(''));
	return commas + dots === 1 && last.length <= 2 ? Number(`${first}.${last}`) : null;
}

const SIGN_BEFORE =
	/(?:(?<![A-Za-z])([A-Z]{3})\s?(?=[$€£¥])|(?<![A-Za-z])(?:US|USD|CA|CAD|CDN|C|AU|A|AUD|NZ|NZD|SG|S|HK|NT|MX|R)(?=\$)|(?<![A-Za-z])(?:CN|JP)(?=¥))?([$€£¥₹₦₩₪₱฿₫₺₴]|(?<![A-Za-z])(?:[A-Z]{3}|R[sS]\.?|[kK]r\.?|RM|R[pP]|Euros?))[\s:]{0,2}$/;
const SIGN_AFTER =
	/^\s?(?:([$€£¥₹₪₩₦](?!\s?\d))|(AED|ARS|AUD|BRL|CAD|CHF|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|MXN|MYR|NGN|NOK|NZD|PHP|PKR|PLN|RMB|RON|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|[eE]uros?|kr|zł|Kč|lei|pounds|dollars|yen)(?![A-Za-z]))/;
const LATE_SIGN = /^\s(AUD|CAD|CHF|EUR|GBP|HKD|INR|NZD|SGD|USD)(?![A-Za-z])/;
const SCALE =
	/^(?:\s?([kK])(?![a-z]|[A-Z][A-Z])|\s?(LPA|lpa|L\.P\.A|[lL]akhs?|[lL]acs?|L)(?![A-Za-z])|\s?\+?\s?(?:mm|MM|[mMbBT]|bn|[mM]illion|[bB]illion|[tT]rillion|mio|mil|crores?|Cr)(?![A-Za-z]))/;
const PERIOD_AFTER =
	/^\+?[\s,]{0,2}(?:\(\s?)?(?:gross\s)?(?:(?:\/\s?|(?:per|an|a|each)\s|p\.?\s?\/?)\s?)?(?:(hourly|hours?|hr|h)|(yearly|years?|annum|annually|annual|yr|y|a\.?)|(monthly|months?|mo|mth|cm|m)|(weekly|weeks?|wk|w)|(daily|days?|diem|d))/i;
/** The short forms ("/h", "pa", "p/m") need their slash or their "p": a bare "a" or "m" is another word. */
const PERIOD_NEEDS_MARK = /^\+?[\s,]{0,2}\(?\s?(?:h|y|a\.?|m|w|d|cm)$/i;
const GLUED_PERIOD = /^(?:\s?per ?(hour|year|annum|month|week|day)|hrs?(?![a-z]))/;
const PERIODS: readonly PayPeriod[] = ['hour', 'year', 'month', 'week', 'day'];

function periodAfter(after: string): {period: PayPeriod; length: number} | null {
	const glued = GLUED_PERIOD.exec(after);
	if (glued) {
		const word = glued[1] ?? 'hour';
		return {period: word === 'annum' ? 'year' : (word as PayPeriod), length: glued[0].length};
	}
	const hit = PERIOD_AFTER.exec(after);
	if (!hit || PERIOD_NEEDS_MARK.test(hit[0])) return null;
	// A word that goes on ("days" of "daysOff" is whole, "a" of "and" is not); a capital may start the next, glued sentence.
	const next = after.charCodeAt(hit[0].length);
	if ((next >= 97 && next <= 122) || (next >= 65 && next <= 90 && hit[0].length < 4)) return null;
	const which = hit.slice(1).findIndex(Boolean);
	const period = PERIODS[which];
	return period ? {period, length: hit[0].length} : null;
}

/** What a short number must have beside it to be money: a currency, or a scale at its end or at the end of a range. */
const MONEY_NEAR = /[$€£¥₹₦₩₪₱฿₫₺₴]|[A-Z]{3}|\bR[sS]|RM|[kK]r|zł|Kč|\d\s?[kK](?![a-z])|^\s?[kKL](?![a-z])|LPA|lpa|[lL]ac|[lL]akh|[eE]uro|pound|dollar|yen|lei/;

function amountAt(text: string, start: number, numeral: string): Amount | null {
	const short = numeral.length < 5;
	if (
		short &&
		!MONEY_NEAR.test(text.slice(start + numeral.length, start + numeral.length + 14)) &&
		!MONEY_NEAR.test(text.slice(Math.max(0, start - 14), start))
	)
		return null;
	const digits = numeralValue(numeral);
	if (digits === null) return null;
	let end = start + numeral.length;
	const before = text.slice(Math.max(0, start - 9), start);
	const previous = before.charCodeAt(before.length - 1);
	// "B2B", "ISO27001", "v3": a number inside a word is no sum, unless the letters are a currency.
	const signed = SIGN_BEFORE.exec(before);
	let sign = signed ? (currencyOf(signed[0].replace(/[\s:]/g, '')) ?? (signed[1] ? currencyOf(signed[1]) : null) ?? currencyOf(signed[2] ?? '')) : null;
	if (!sign && ((previous >= 65 && previous <= 90) || (previous === 45 && /(?:^|[^\d])[A-Za-z]-$/.test(before)))) return null;
	// "San Mateo, CA$110,000": the state, not the Canadian dollar.
	const state = sign === 'CAD' && /, CA\$[\s:]{0,2}$/.test(before);
	if (state) sign = '$';
	const from = sign && signed ? start - signed[0].length + (state ? 2 : 0) : start;
	let after = text.slice(end, end + 40);
	const scale = SCALE.exec(after);
	let scaled: Amount['scaled'] = null;
	let factor = 1;
	let huge = false;
	if (scale) {
		if (scale[1]) [scaled, factor] = ['k', 1000];
		else if (scale[2]) [scaled, factor] = ['lakh', 100_000];
		else huge = true;
		end += scale[0].length;
		after = text.slice(end, end + 40);
	}
	const open = /^\+(?! ?(?:\w+ )?(?:bonus|benefits|equity|bens|package|commission|stock|ote))/i.test(after);
	const named = SIGN_AFTER.exec(after.replace(/^\s?\+/, ' '));
	if (named) {
		sign = currencyOf(named[1] ?? named[2] ?? '') ?? sign;
		end += named[0].length + (open ? 1 : 0) - (open && after.startsWith('+') ? 1 : 0);
		after = text.slice(end, end + 40);
	}
	if (scaled === 'lakh') sign ??= scale?.[2] === 'L' ? null : 'INR';
	const period = periodAfter(after);
	if (period) {
		end += period.length;
		// "$70-85 per hour CAD"
		const late = LATE_SIGN.exec(text.slice(end, end + 6));
		if (late?.[1] && (sign === null || sign === '$')) {
			sign = currencyOf(late[1]) ?? sign;
			end += late[0].length;
		}
	}
	return {start: from, end, digits, scale: factor, sign, period: scaled === 'lakh' ? 'year' : (period?.period ?? null), scaled, huge, open};
}

const LINK =
	/^[\s.,;:]{0,4}(?:\([^()\n]{0,40}\)\s{0,3})?(?:[-–—‐‑‒−~→]|to|and|through|thru|up to|until|bis|à|a|y|e|et|und|en|tot|do|hasta|max(?:imum)?|(?:and |to )?(?:an? )?max(?:imum)?(?: (?:of|salary|pay|base|hiring|rate|hourly|annual|range)){0,3}|or)?[\s:.]{0,4}(?:up to |approximately |around |about |circa |c\.)?$/i;
/** Nothing but white space between two sums: a table's columns. */
const COLUMNS = /^[ \t\u00a0]{1,8}$/;

function joins(text: string, a: Amount, b: Amount): boolean {
	const gap = text.slice(a.end, b.start);
	// "ranges from $105,000 a year in our smallest market up to $158,000"
	if (
		gap.length <= 60 &&
		/\b(?:from|between)\s{0,2}$/i.test(text.slice(Math.max(0, a.start - 9), a.start)) &&
		/\b(?:up )?to\s$/i.test(gap) &&
		!/[.;\n]/.test(gap)
	)
		return true;
	if (gap.length > 60 || !LINK.test(gap)) return false;
	if (!/[^\s.,;:]/.test(gap)) return COLUMNS.test(gap) && a.sign !== null && b.sign !== null;
	return true;
}

/**
 * All sums and ranges of a text, in order, without overlap. "k" and the currency carry over to the other end of a range ("$50-70k", "110,000-130,000 CAD").
 * A range whose first end is not the smaller is read as two sums.
 */
export function findSums(text: string): readonly Sum[] {
	const amounts: Amount[] = [];
	for (const match of matchesOf(text, NUMERAL)) {
		const amount = amountAt(text, match.index, match[0]);
		if (amount) amounts.push(amount);
	}
	const sums: Sum[] = [];
	for (let i = 0; i < amounts.length; i++) {
		const a = amounts[i];
		const b = amounts[i + 1];
		if (!a) continue;
		if (
			b &&
			(a.sign || b.sign || a.scaled || b.scaled || (a.digits >= 10_000 && b.digits >= 10_000)) &&
			(a.sign === null || b.sign === null || sameMoney(a.sign, b.sign)) &&
			joins(text, a, b)
		) {
			const scaleA = a.scale === 1 && b.scale > 1 && a.digits < 1000 ? b.scale : a.scale;
			const scaleB = b.scale === 1 && a.scale > 1 && b.digits < 1000 ? a.scale : b.scale;
			let low = round(a.digits * scaleA);
			let high = round(b.digits * scaleB);
			// "$140-160,000": the thousands are written once.
			if (low < 1000 && high >= 10_000 && scaleA === 1 && low * 1000 <= high) low *= 1000;
			if (low > high && low <= high * 3 && /[-–—]/.test(text.slice(a.end, b.start))) [low, high] = [high, low];
			if (low <= high && low > 0 && high / low <= 12) {
				const sign = b.sign !== null && b.sign.length > 1 ? b.sign : (a.sign ?? b.sign);
				sums.push({
					start: a.start,
					end: b.end,
					low,
					high,
					isRange: true,
					sign,
					period: b.period ?? a.period,
					scaled: a.scaled ?? b.scaled,
					huge: a.huge || b.huge,
					open: b.open,
				});
				i++;
				continue;
			}
		}
		const value = round(a.digits * a.scale);
		sums.push({
			start: a.start,
			end: a.end,
			low: value,
			high: value,
			isRange: false,
			sign: a.sign,
			period: a.period,
			scaled: a.scaled,
			huge: a.huge,
			open: a.open,
		});
	}
	return sums;
}

/** "$" beside "CAD" may be one money; "€" beside "£" is not. */
const sameMoney = (a: string, b: string): boolean =>
	a === b ||
	((a === '$' || a === 'kr' || a === '¥') !== (b === '$' || b === 'kr' || b === '¥') &&
		(a === '$' || b === '$' ? /^(?:\$|USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN)$/.test(a) && /^(?:\$|USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN)$/.test(b) : true));

const round = (value: number): number => Math.round(value * 100) / 100;
