/** A fit and its change, in words. */
import {say, sayCount} from '../say';

export const was = (score: number | null): string => (score === null ? say('fit_was_unscored') : say('fit_was', score));
/** What is told once after a change. */
export function changed(score: number | null, before: number | null): string {
	if (score === null) return before === null ? say('verdict_too_little') : say('fit_unscored_was', before);
	return before === null ? say('fit_is', score) : say('fit_changed', score, before);
}
/** Why there is no score. */
export const fewItems = (count: number): string => (count === 0 ? say('verdict_few_items_none') : sayCount('verdict_few_items', count));
