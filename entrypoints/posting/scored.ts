/** A posting scored against the person's profile, now, as it came up, and before the last change. Law: everything is computed from the analysis and the profile, and nothing is kept. */
import {computed, type ReadonlySignal} from '@preact/signals';
import type {Analysis, Fit, Profile} from '../../lib/model';
import {emptyProfile, hasEnough} from '../../lib/ui/profile-edits';
import {scoreFit} from '../../lib/weigh/fit';
import {before, opening, profile} from './person';

/**
 * @param analysis what is scored; null: nothing is shown
 * @param onUndo takes the last change of the profile back
 * `fit` and `openingFit` are null where the profile says too little; `lists` and `gates` are of whatever profile there is, an empty one too.
 */
export function scored(analysis: ReadonlySignal<Analysis | null>, onUndo: () => void) {
	const fitOf = (person: Profile | null): Fit | null => (analysis.value !== null && hasEnough(person) ? scoreFit(analysis.value, person) : null);
	const whole = (person: Profile | null): Fit | null => analysis.value && scoreFit(analysis.value, person ?? emptyProfile('none'));
	return {
		fit: computed(() => fitOf(profile.value)),
		openingFit: computed(() => fitOf(opening.value)),
		lists: computed(() => {
			const now = whole(profile.value);
			const then = whole(opening.value);
			return now && then && {now, opening: then};
		}),
		gates: computed(() => whole(profile.value)?.gates ?? []),
		/** What the fit was before the last change that can be taken back, or null. */
		was: computed(() => {
			const last = before.value.at(-1);
			return last === undefined ? null : {score: fitOf(last)?.score ?? null, onUndo};
		}),
	};
}
