/** Years, degree, visa, place and pay beside the fit. */
import {count, listed, sentenceCase} from './grammar';

export const label = 'Shown apart, not counted';
export const states = {met: 'Met', unmet: 'Not met', unstated: 'Not stated'};
export const notStated = (names: readonly string[]) => `${sentenceCase(listed(names))} not stated`;
export const yearsAsked = (asks: string) => `Asks ${asks} years`;
export const years = (asks: string, yours: number) => `Years: asks ${asks}, yours ${yours}`;
export const degree = (asks: string, yours: string) => `Degree: asks ${asks}, yours ${yours}`;
export const orEquivalent = (degree: string) => `${degree} or equivalent`;
export const arrangements = {remote: 'remote', hybrid: 'hybrid', onsite: 'on site'};
export const days = (arrangement: string, days: number) => `${arrangement}, ${count(days, 'day', 'days')}`;
export const yours = (asks: string, yours: string) => `${asks}; yours ${yours}`;
export const atMost = (days: number) => `at most ${days}`;
export const payMet = (wish: string) => `Pay over ${wish}`;
export const payUnmet = (wish: string) => `Pay under ${wish}`;
export const visas = {offered: 'Visa offered', refused: 'No visa offered', 'citizens-only': 'Citizens only'};
export const noneNeeded = (visa: string) => `${visa}, none needed`;
export const clearance = {required: 'Clearance required', other: 'Clearance preferred'};
