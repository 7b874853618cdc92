/** The salary and what is usual. */

export const usual = (range: string) => `usual ${range}`;
export const notStated = 'Salary not stated';
export const from = (amount: string) => `from ${amount}`;
export const upTo = (amount: string) => `up to ${amount}`;
export const total = 'in total';
export const plot = (range: string, bench: string, compares: string) => `${range}, ${compares} the usual ${bench}`;
export const plotAlone = (bench: string) => `usual ${bench}`;
export const compares = {below: 'below', inside: 'inside', above: 'above', overlaps: 'partly inside'};
