/** What a profile from a file holds, before a person adds it or lets it replace the one in use. Law: nothing is changed from here but by one of the two buttons; every word of the file is text. */
import type {Profile} from '../model';
import {isOwn} from '../weigh/own-skills';
import {profileName} from './profile-names';
import {say, sayOf} from './say';
import {shownText} from './shown-text';
import type {SkillName} from './skill-field';
import * as profileWords from './words/profiles';

export type PreviewProps = {
	readonly profile: Profile;
	readonly unknown: readonly string[];
	readonly names: readonly SkillName[];
	/** Name of the profile that it may replace; null: there is none. */
	readonly current: string | null;
	readonly onAdd: () => void;
	readonly onReplace: () => void;
	readonly onCancel: () => void;
};

const MOST_SHOWN = 40;
const listed = (items: readonly string[]): string => {
	const shown = items.slice(0, MOST_SHOWN).map(item => shownText(item, 60));
	return items.length > MOST_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
};

export function ProfilePreview({profile, unknown, names, current, onAdd, onReplace, onCancel}: PreviewProps) {
	const known = new Set(names.map(({id}) => id));
	const own = profile.skills.filter(isOwn);
	const strange = profile.skills.filter(skill => !known.has(skill.id) && !isOwn(skill));
	const rows: readonly (readonly [string, string])[] = [
		[
			say('options_skills'),
			profile.skills.length === 0
				? say('options_not_said')
				: `${profileWords.holds(profile.skills.length, own.length)}: ${listed(profile.skills.map(({label, level}) => `${label} (${sayOf('skill_level', level)})`))}`,
		],
		[say('options_years'), profile.years === null ? say('options_not_said') : String(profile.years)],
		[say('options_degree'), profile.degree === null ? say('options_not_said') : sayOf('degree', profile.degree)],
		[say('options_certifications'), listed(profile.certifications) || say('options_not_said')],
		[say('options_places'), listed(profile.places) || say('options_not_said')],
	];
	return (
		<section class="review" aria-labelledby="preview-h">
			<h3 id="preview-h">{say('profiles_preview', profileName(profile, 0))}</h3>
			<dl class="facts">
				{rows.map(([term, told]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{told}</dd>
					</div>
				))}
			</dl>
			{strange.length > 0 && <p class="xs mut">{say('profiles_unknown_skills', listed(strange.map(({label}) => label)))}</p>}
			{unknown.length > 0 && <p class="xs mut">{say('profiles_unknown_fields', listed(unknown))}</p>}
			<div class="bar wrap">
				<button type="button" class="btn solid" onClick={onAdd}>
					{say('profiles_add_it')}
				</button>
				{current !== null && (
					<button type="button" class="btn" onClick={onReplace}>
						{say('profiles_replace', current)}
					</button>
				)}
				<button type="button" class="btn quiet" onClick={onCancel}>
					{say('profiles_cancel')}
				</button>
				<span class="xs mut">{say('profiles_nothing_yet')}</span>
			</div>
		</section>
	);
}
