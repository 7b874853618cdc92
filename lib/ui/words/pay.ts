/** The salary and what is usual. */
import {sentenceCase} from './grammar';

export const usual = (range: string) => `usual ${range}`;
export const notStated = 'Salary not stated';
export const from = (amount: string) => `from ${amount}`;
export const upTo = (amount: string) => `up to ${amount}`;
export const total = 'in total';
export const source = (kind: string, role: string, place: string, range: string, from: string) =>
	`${sentenceCase(kind)}, ${role}${place}: ${range}. Source: ${from}`;
export const inPlace = (place: string) => ` in ${place}`;
export const plot = (range: string, bench: string, compares: string) => `${range}, ${compares} the usual ${bench}`;
export const plotAlone = (bench: string) => `usual ${bench}`;
export const compares = {below: 'below', inside: 'inside', above: 'above', overlaps: 'partly inside'};
