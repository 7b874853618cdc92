/** What a number of days a week says of where the work is done ("three days a week in the office"). Law: days of lunches, perks or leave say nothing. */
import type {Signal, Value} from './arrangement-signal';
import {smallNumber} from './numbers';
import {DAYS_NUMBER} from './office-days';
import {sentenceAround, tailOf} from './window';

const WORK_PLACE = /\b(?:office|on-?\s?site|in[- ]person|in[- ]office|hybrid|hub|hq|headquarters|studio|campus|lab|client site)\b/i;
const HOME_PLACE = /\b(?:remote(?:ly)?|work(?:ing)? from home|wfh|at home|home office|from home|home)\b/i;

/** @param unitAt where the unit ("days a week") begins; @param unit its words */
export function daysSignal(text: string, unitAt: number, unit: string): Signal | null {
	const found = DAYS_NUMBER.exec(text.slice(Math.max(0, unitAt - 28), unitAt));
	const number = smallNumber(found?.[1] ?? '');
	if (!found || number === null || number < 1) return null;
	const span = {start: unitAt - found[0].length + found[0].indexOf(found[1] ?? ''), end: unitAt + unit.length};
	const sentence = sentenceAround(text, span, 160);
	const before = text.slice(sentence.start, span.start);
	const after = text.slice(span.end, sentence.end);
	const word = text.slice(span.start, span.end);
	const close = `${before.slice(-60)} ${word} ${after.slice(0, 60)}`;
	const say = (value: Value, days: number | null): Signal => ({...span, value, weight: 4.5, days, rule: 'days-a-week'});
	const home = HOME_PLACE.test(tailOf(before, 34)) || HOME_PLACE.test(after.slice(0, 30).split(/[.;,)|]/)[0] ?? '');
	const office = WORK_PLACE.test(close.replace(/hybrid|studio|campus|lab\b/gi, ' '));
	if (home && !/\b(?:office|on-?\s?site|in[- ]person)\b/i.test(`${word} ${after.slice(0, 24)}`)) return say('hybrid', number < 5 ? 5 - number : null);
	// "London (3 days per week)": the place is the office.
	const lead = before.slice(-44);
	const place =
		/[(–-]\s?$/.test(lead) &&
		(/\blocation\s?[:–-]/i.test(lead) || /[A-Z][a-z]{1,20}\s?[(–-]\s?$/.test(lead) || /\b[A-Z]{1,2}\d\w?\s?[(–-]\s?$/.test(lead)) &&
		/^\s{0,2}(?:[).,;]|$|week)/.test(after);
	if (!office && !place && !WORK_PLACE.test(close)) return null;
	if (/\b(?:breakfast|lunch|dinner|meals?|snacks|yoga|massage|gym|free|catered|happy hour)/i.test(close)) return null;
	if (HOME_PLACE.test(before.slice(-20)) && !office) return null;
	return say(number >= 5 ? 'onsite' : 'hybrid', number);
}
