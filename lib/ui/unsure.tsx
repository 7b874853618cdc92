/** Sentences that only some readings have: between which scores the fit lies, and how many duties stand behind another title. */
import type {Fit, RoleReading} from '../model';
import {mismatchDuties} from '../weigh/title-mismatch';
import * as words from './words';

export function FitBetween({fit}: {readonly fit: Fit}) {
	return fit.range === null ? null : <p class="mut doubts">{words.unsure.between(fit.range, fit.doubts)}</p>;
}

/** Empty where the title agrees or the count says too little. */
export function dutiesBehind(role: RoleReading): readonly string[] {
	const duties = mismatchDuties(role);
	return duties === null ? [] : [words.unsure.duties(duties.own, duties.all, role.id)];
}
