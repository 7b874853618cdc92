/** Weights, credits and money as a person writes them. Law: nothing is rounded away that a sum depends on; money keeps its currency and period. */
import type {Currency, PayPeriod} from '../model';
import {numberFormat, say, sayOf} from './say';

const FRACTIONS: Readonly<Record<string, string>> = {'0.25': '¼', '0.5': '½', '0.75': '¾'};

/** A weight or a credit: 7.5 is `7½`, 0.9 is `0.9`, at most three decimals (a soft, preferred skill counts 0.063). */
export function shownAmount(value: number): string {
	const rounded = Math.round(value * 1000) / 1000;
	const whole = Math.floor(rounded);
	const fraction = FRACTIONS[String(Math.round((rounded - whole) * 1000) / 1000)];
	if (fraction !== undefined) return whole === 0 ? fraction : `${whole}${fraction}`;
	return numberFormat({maximumFractionDigits: 3}).format(rounded);
}

/** Points of a hundred, in tenths, so that a column adds up to its sum. */
export const shownPoints = (points: number): string => numberFormat({minimumFractionDigits: 1, maximumFractionDigits: 1}).format(points);

/** What stands before an amount: `£`, `$` for the US dollar alone (`CA$`, `A$`), else the code and a space. */
export function currencySign(currency: Currency): string {
	if (currency === 'USD') return '$';
	const known = signs.get(currency);
	if (known !== undefined) return known;
	const parts = /^[A-Z]{3}$/.test(currency) ? new Intl.NumberFormat('en-GB', {style: 'currency', currency}).formatToParts(0) : [];
	const sign = parts.find(({type}) => type === 'currency')?.value ?? currency;
	const shown = sign === currency || /^[A-Z]{3}$/.test(sign) ? `${sign} ` : sign;
	signs.set(currency, shown);
	return shown;
}
const signs = new Map<Currency, string>();

/** `61%`, from whole percents. */
export const shownShare = (percent: number): string => numberFormat({style: 'percent'}).format(percent / 100);

const trimmed = (value: number, digits: number): string => numberFormat({maximumFractionDigits: digits}).format(value);

/** Whether the language writes the sign of a currency behind the amount. */
export const signBehind = (): boolean => numberFormat({style: 'currency', currency: 'EUR'}).formatToParts(0)[0]?.type !== 'currency';

/** Both ends in one unit: thousands from 10,000 on, millions from a million on, else the plain number. */
function scale(values: readonly number[]): {readonly show: (value: number) => string; readonly unit: string} {
	const least = Math.min(...values);
	if (least >= 1_000_000) return {show: value => trimmed(value / 1_000_000, 2), unit: 'm'};
	if (least >= 10_000) return {show: value => trimmed(value / 1000, 1), unit: 'k'};
	return {show: value => trimmed(value, 2), unit: ''};
}

export type Money = {readonly min: number | null; readonly max: number | null; readonly currency: Currency; readonly period: PayPeriod};

/** `£62–74k`, `from $55 an hour`, `up to €90k`; the period is said when it is not a year. Null where neither end is known. */
export function shownMoney({min, max, currency, period}: Money): string | null {
	const ends = [min, max].filter((value): value is number => value !== null && Number.isFinite(value) && value >= 0);
	const [first, second] = ends;
	if (first === undefined) return null;
	const {show, unit} = scale(ends);
	const sign = currencySign(currency);
	const amount = second === undefined || second === first ? `${show(first)}${unit}` : `${show(first)}–${show(second)}${unit}`;
	const range = signBehind() ? `${amount}\u00a0${sign.trim()}` : `${sign}${amount}`;
	const ended = second !== undefined ? range : min === null ? say('pay_up_to', range) : say('pay_from', range);
	return period === 'year' ? ended : `${ended} ${sayOf('period', period)}`;
}
