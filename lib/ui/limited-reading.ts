/** Whether a reading is limited or has no score: what is said of that at first is in the code that comes later, so it has to be asked for before the first content. */
import type {Profile, TabView} from '../model';
import {scoreFit} from '../weigh/fit';

export function isLimited({analysis, posting}: Extract<TabView, {kind: 'posting'}>, profile: Profile): boolean {
	const {score, range} = scoreFit(analysis, profile);
	const cut = analysis.truncated || posting.truncated || posting.textBy === 'selection';
	return cut || Boolean(posting.doubt) || analysis.languageRead === 'tools-only' || analysis.role.mismatch || score === null || range !== null;
}
