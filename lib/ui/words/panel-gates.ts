/** Years, degree, place, pay and visa in the panel: what is asked and what is yours. */
import {count, listed} from './grammar';

export const states = {met: 'met', unmet: 'not met', unstated: 'not stated'};
export const asks = (what: string) => `asks ${what}`;
export const both = (asked: string, yours: string) => `${asked}, ${yours}`;
export const yourYears = (years: number) => `yours ${years}`;
export const yourDegree = (degree: string) => `yours ${degree}`;
export const yourPlaces = (places: readonly string[]) => `yours ${listed(places, 'or')}`;
export const yourArrangement = (arrangements: readonly string[], days: number | null) =>
	days === null ? `yours ${listed(arrangements, 'or')}` : `yours ${listed(arrangements, 'or')}, at most ${count(days, 'day', 'days')} in the office`;
export const yourMinimum = (amount: string) => `your minimum ${amount}`;
export const sponsorNeeded = 'you need a sponsor';
export const sponsorNotNeeded = 'you need no sponsor';
export const clearanceHeld = 'you hold one';
export const clearanceNotHeld = 'you hold none';
