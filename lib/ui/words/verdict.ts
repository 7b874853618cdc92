/** The first line: role and fit. */
import type {FitBand} from '../../model';
import {count} from './grammar';

export const label = 'Verdict and fit';
export const readsAs = 'Reads as';
export const titled = (role: string) => `Titled ${role}, reads as`;
export const notClear = 'Not clear. Nearest';
export const nearlyCertain = 'nearly certain';
export const fit = 'Fit';
/** Beside the number. */
export const bands: Readonly<Record<FitBand, string>> = {much: 'covers much', part: 'covers part', little: 'covers little'};
export const about = 'about';
export const unknownFit = 'not known yet';
export const tooLittle = 'Too little to score';
export const keyOther = 'Other';
export const fewWords = (n: number) => `The posting has ${count(n, 'word', 'words')}.`;
export const fewItems = (n: number) => `It names ${n === 0 ? 'no skills' : count(n, 'skill', 'skills')}; a score needs 4.`;
export const close = 'The duties fit several roles about equally, so take the split as a hint.';
