/** Sentences that only some readings have: between which scores the fit lies, and how many duties stand behind another title. */
import type {Fit, FitDoubt, RoleReading} from '../model';
import {mismatchDuties} from '../weigh/title-mismatch';
import {say, sayOf} from './say';

/** What the notices above the verdict say already is not said again. `Between 62 and 71: little is asked, so one thing read wrongly moves it.` */
const between = ({low, high}: NonNullable<Fit['range']>, doubts: readonly FitDoubt[]): string =>
	say(
		'unsure_between',
		low,
		high,
		doubts.flatMap(({kind}) => (kind === 'levels-guessed' || kind === 'few-items' ? sayOf('unsure_because', kind) : [])).join('; '),
	);

export function FitBetween({fit}: {readonly fit: Fit}) {
	return fit.range === null ? null : <p class="mut doubts">{between(fit.range, fit.doubts)}</p>;
}

/** Empty where the title agrees or the count says too little. */
export function dutiesBehind(role: RoleReading): readonly string[] {
	const duties = mismatchDuties(role);
	return duties === null ? [] : [sayOf('unsure_duties', role.id, duties.own, duties.all)];
}
