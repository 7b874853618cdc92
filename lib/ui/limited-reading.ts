/** Whether a reading is limited or has no score: what is said of that at first is in the code that comes later, so it has to be asked for before the first content. */
import type {Profile, TabView} from '../model';
import {scoreFit} from '../weigh/fit';

export const isLimited = ({analysis, posting}: Extract<TabView, {kind: 'posting'}>, profile: Profile): boolean =>
	analysis.languageRead === 'tools-only' ||
	analysis.truncated ||
	posting.truncated ||
	Boolean(posting.doubt) ||
	posting.textBy === 'selection' ||
	scoreFit(analysis, profile).score === null;
