/** What says that a person has what is asked: a button for a single skill, and of alternatives a choice of which. Law: one click, taken back as easily. */
import type {AskedSkill, FitItem, SkillId} from '../model';
import {Icon} from './icons';
import {say} from './say';
import {shownText} from './shown-text';

type Props = {
	readonly item: FitItem;
	readonly asked: ReadonlyMap<SkillId, AskedSkill>;
	/** Small, and a plus where space is short. */
	readonly small?: boolean;
	readonly onHave: (skill: {readonly id: SkillId; readonly label: string}) => void;
};

export function Have({item, asked, small = false, onHave}: Props) {
	const [only, ...others] = item.skills;
	if (only === undefined) return null;
	const label = (id: SkillId): string => shownText(asked.get(id)?.label ?? item.label);
	const look = small ? 'btn sm' : 'btn';
	if (others.length === 0)
		return (
			<button
				type="button"
				class={look}
				aria-label={say('skills_have_this_named', shownText(item.label))}
				title={small ? say('skills_have_this') : undefined}
				onClick={() => onHave({id: only, label: label(only)})}
			>
				<span>{say('skills_have_this')}</span>
				{small && <Icon name="plus" />}
			</button>
		);
	return (
		<select
			class={`${look} pick`}
			aria-label={say('skills_have_one_named', shownText(item.label))}
			value=""
			onChange={({currentTarget}) => currentTarget.value !== '' && onHave({id: currentTarget.value, label: label(currentTarget.value)})}
		>
			<option value="">{say('skills_have_one')}</option>
			{item.skills.map(id => (
				<option key={id} value={id}>
					{label(id)}
				</option>
			))}
		</select>
	);
}
