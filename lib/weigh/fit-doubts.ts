/**
 * How sure the number of a fit is: why the reading may be off, and between which scores the fit then lies.
 * Law: a range is made of scores by the same formula, of the same items with other weights or with one of them left out; a doubt that cannot be counted has no range.
 */
import type {Analysis, FitDoubt, FitItem} from '../model';

/** Up to this many things asked, the scores without one of them lie 18 points apart and more in the mean; at fifteen it is 11 (measured: scripts/measure-bands.ts). */
export const FEW_ITEMS = 7;
/** A range narrower than this after rounding is no news. */
const LEAST_WIDTH = 2;

type Read = Pick<Analysis, 'languageRead' | 'truncated' | 'sections'>;
type Weighed = Pick<FitItem, 'weight' | 'credit' | 'soft'>;

/** The score of items by their weights, exact; null without any. */
export function scoreOf(items: readonly Weighed[]): number | null {
	const total = items.reduce((sum, {weight}) => sum + weight, 0);
	return total > 0 ? (100 * items.reduce((sum, {weight, credit}) => sum + weight * credit, 0)) / total : null;
}

/**
 * Why the number may be off, the cause that matters most first; empty where nothing speaks against it.
 * @param softShare what a soft skill counts beside any other where all levels count alike
 */
export function fitDoubts(analysis: Partial<Read>, items: readonly Weighed[], exact: number | null, softShare: number): readonly FitDoubt[] {
	const doubts: FitDoubt[] = [];
	if (analysis.languageRead === 'tools-only') doubts.push({kind: 'tools-only', low: null, high: null});
	if (analysis.truncated) doubts.push({kind: 'cut', low: null, high: null});
	if (exact === null) return doubts;
	const asksApart = analysis.sections === undefined || analysis.sections.some(({kind}) => kind === 'required' || kind === 'preferred');
	const alike = asksApart ? null : scoreOf(items.map(item => ({...item, weight: item.soft ? softShare : 1})));
	if (alike !== null) doubts.push(...ranged('levels-guessed', [exact, alike]));
	if (items.length <= FEW_ITEMS) doubts.push(...ranged('few-items', [exact, ...leaveOneOut(items)]));
	return doubts;
}

/** The score without each of the items in turn. */
export const leaveOneOut = (items: readonly Weighed[]): readonly number[] => items.flatMap((_, at) => scoreOf(items.filter((_, i) => i !== at)) ?? []);

function ranged(kind: 'levels-guessed' | 'few-items', scores: readonly number[]): readonly FitDoubt[] {
	const low = Math.round(Math.min(...scores));
	const high = Math.round(Math.max(...scores));
	return high - low < LEAST_WIDTH ? [] : [{kind, low, high}];
}

/** The scores that all doubts together leave possible, or null where none can be counted. */
export function rangeOf(doubts: readonly FitDoubt[]): {readonly low: number; readonly high: number} | null {
	const lows = doubts.flatMap(({low}) => low ?? []);
	const highs = doubts.flatMap(({high}) => high ?? []);
	return lows.length > 0 ? {low: Math.min(...lows), high: Math.max(...highs)} : null;
}
