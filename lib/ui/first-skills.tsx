/** The skills that this posting asks, to be chosen by a person without a profile. Law: nothing is chosen unseen, and each choice is kept at once. */
import type {Analysis, Profile, SkillId} from '../model';
import {askedSkills} from './fit-rows';
import {Icon} from './icons';
import {ENOUGH_SKILLS} from './profile-edits';
import {say} from './say';
import {shownText} from './shown-text';

const MOST = 12;

export type FirstSkillsProps = {
	readonly analysis: Analysis;
	readonly profile: Profile | null;
	/** There is a profile that this version cannot read: nothing is to be written over it from here. */
	readonly locked: boolean;
	readonly onHave: (skill: {readonly id: SkillId; readonly label: string}) => void;
	readonly onDrop: (id: SkillId) => void;
	readonly onOptions: () => void;
};

export function FirstSkills({analysis, profile, locked, onHave, onDrop, onOptions}: FirstSkillsProps) {
	if (locked)
		return (
			<section class="sec" aria-label={say('fit_title')}>
				<button type="button" class="btn" onClick={onOptions}>
					<Icon name="gear" />
					{say('first_skills_open_options')}
				</button>
			</section>
		);
	const has = new Set(profile?.skills.map(({id}) => id));
	const asked = askedSkills(analysis).slice(0, MOST);
	return (
		<section class="sec" aria-labelledby="first">
			<div class="secrow">
				<h2 id="first">{say('first_skills_title')}</h2>
				<span class="xs mut" role="status">
					{say('first_skills_chosen', has.size)}
				</span>
			</div>
			<p class="mut xs">{say('first_skills_help', ENOUGH_SKILLS)}</p>
			<div class="chips">
				{asked.map(({id, label}) => (
					<button key={id} type="button" class="chip" aria-pressed={has.has(id)} onClick={() => (has.has(id) ? onDrop(id) : onHave({id, label}))}>
						{has.has(id) && <Icon name="check" />}
						{shownText(label)}
					</button>
				))}
			</div>
			<button type="button" class="btn quiet out" onClick={onOptions}>
				<Icon name="gear" />
				{profile === null ? say('first_skills_open_profile') : say('first_skills_fill_profile')}
			</button>
		</section>
	);
}
