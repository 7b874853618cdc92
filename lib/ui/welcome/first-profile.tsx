/** The first skills of a profile as chips to press, with years and degree. Law: what is pressed is in the profile at once; a skill that came from elsewhere is shown as pressed too. */
import {useId} from 'preact/hooks';
import type {Profile} from '../../model';
import {DegreeField, YearsField} from '../experience-fields';
import {Icon} from '../icons';
import {withoutSkill, withSkill} from '../profile-edits';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {SkillField, type SkillName, useSkillEntry} from '../skill-field';
import type {OnProfile} from '../skill-list';
import {firstChoices} from './first-choices';

type Props = {readonly profile: Profile; readonly names: readonly SkillName[]; readonly onProfile: OnProfile};

function Chips({
	title,
	skills,
	profile,
	onProfile,
}: Pick<Props, 'profile' | 'onProfile'> & {readonly title: string; readonly skills: readonly Pick<SkillName, 'id' | 'label'>[]}) {
	const id = useId();
	const has = new Set(profile.skills.map(skill => skill.id));
	return (
		<div class="cg">
			<h3 id={id}>{title}</h3>
			<fieldset aria-labelledby={id}>
				{skills.map(skill => {
					const on = has.has(skill.id);
					return (
						<button
							key={skill.id}
							type="button"
							class="chip"
							aria-pressed={on}
							onClick={() => onProfile(on ? withoutSkill(profile, skill.id) : withSkill(profile, skill))}
						>
							{on && <Icon name="check" />}
							{shownText(skill.label)}
						</button>
					);
				})}
			</fieldset>
		</div>
	);
}

function Other({profile, names, onProfile}: Props) {
	const id = useId();
	const entry = useSkillEntry(names, found => void onProfile(withSkill(profile, found)));
	return (
		<div class="cg">
			<h3>
				<label for={id}>{say('welcome_other')}</label>
			</h3>
			<div>
				<SkillField entry={entry} id={id} hint={say('welcome_other_hint')} />
				<p class="xs mut" role="status">
					{entry.answer}
				</p>
			</div>
		</div>
	);
}

function Rest({profile, onProfile}: Omit<Props, 'names'>) {
	const [years, degree] = [useId(), useId()];
	return (
		<div class="cg two">
			<h3>
				<label for={years}>{say('welcome_years')}</label>
			</h3>
			<div>
				<YearsField class="in y" id={years} counted={false} {...{profile, onProfile}} />
				<label class="mut" for={degree}>
					{say('welcome_degree')}
				</label>
				<DegreeField class="in d" id={degree} {...{profile, onProfile}} />
			</div>
		</div>
	);
}

export function FirstProfile(props: Props) {
	const {profile, names} = props;
	const known = new Map(names.map(name => [name.id, name]));
	const offered = new Set(firstChoices.flatMap(({skills}) => skills));
	const further = profile.skills.filter(({id}) => !offered.has(id));
	return (
		<>
			{firstChoices.map(({group, skills}) => (
				<Chips key={group} {...props} title={sayOf('welcome_groups', group)} skills={skills.flatMap(id => known.get(id) ?? [])} />
			))}
			{further.length > 0 && <Chips {...props} title={say('welcome_groups_more')} skills={further} />}
			<Other {...props} />
			<Rest {...props} />
		</>
	);
}
