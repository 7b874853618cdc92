/** A sum beside a tick of an axis: as short as it can be, in the way of the language. */
import type {Currency} from '../model';
import {currencySign, signBehind} from './numbers';
import {numberFormat} from './say';

/** `£55k`, in German `55k £`; millions from a million on, thousands from a thousand on. */
export function moneyTick(value: number, currency: Currency): string {
	const [scaled, unit] = value >= 1_000_000 ? [value / 1_000_000, 'm'] : value >= 1000 ? [value / 1000, 'k'] : [value, ''];
	const amount = `${numberFormat({maximumFractionDigits: 1}).format(scaled)}${unit}`;
	const sign = currencySign(currency);
	return signBehind() ? `${amount}\u00a0${sign.trim()}` : `${sign}${amount}`;
}
