/** The first skills of a profile as chips to press, with years and degree. Law: what is pressed is in the profile at once; a skill that came from elsewhere is shown as pressed too. */
import {useId, useRef, useState} from 'preact/hooks';
import type {Degree, Profile} from '../../model';
import {Icon} from '../icons';
import {withoutSkill, withSkill} from '../profile-edits';
import {numberFrom} from '../profile-form';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {type OnProfile, type SkillName, suggestions} from '../skill-list';
import {firstChoices} from './first-choices';

type Props = {readonly profile: Profile; readonly names: readonly SkillName[]; readonly onProfile: OnProfile};
const degrees: readonly Degree[] = ['none', 'associate', 'bachelor', 'master', 'phd'];

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
	const [field, list] = [useId(), useId()];
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState('');
	const [answer, setAnswer] = useState('');
	const add = (): void => {
		const name = typed.trim().toLowerCase();
		if (name === '') return;
		const found = names.find(({label, id}) => label.toLowerCase() === name || id === name);
		setAnswer(found === undefined ? say('options_unknown_skill', shownText(typed, 60)) : '');
		if (found === undefined) return;
		setTyped('');
		if (input.current !== null) input.current.value = '';
		onProfile(withSkill(profile, found));
	};
	return (
		<div class="cg">
			<h3>
				<label for={field}>{say('welcome_other')}</label>
			</h3>
			<div>
				<input
					class="in"
					id={field}
					ref={input}
					list={list}
					placeholder={say('welcome_other_hint')}
					autocomplete="off"
					onInput={({currentTarget}) => setTyped(currentTarget.value)}
					onKeyDown={event => {
						if (event.key === 'Enter') add();
					}}
				/>
				<datalist id={list}>
					{suggestions(names, typed).map(({id, label}) => (
						<option key={id} value={label} />
					))}
				</datalist>
				<p class="xs mut" role="status">
					{answer}
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
				<input
					class="in y"
					id={years}
					inputMode="decimal"
					value={profile.years ?? ''}
					onChange={({currentTarget}) => onProfile({...profile, years: numberFrom(currentTarget.value, 0, 80)})}
				/>
				<label class="mut" for={degree}>
					{say('welcome_degree')}
				</label>
				<select
					class="in d"
					id={degree}
					value={profile.degree ?? ''}
					onChange={({currentTarget}) => onProfile({...profile, degree: degrees.find(each => each === currentTarget.value) ?? null})}
				>
					<option value="">{say('options_not_said')}</option>
					{degrees.map(each => (
						<option key={each} value={each}>
							{sayOf('degree', each)}
						</option>
					))}
				</select>
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
