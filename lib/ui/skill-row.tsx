/** One thing asked: its mark, its name, what it is worth and what can be said about it. Law: the row keeps its place while its state changes. */
import {useContext} from 'preact/hooks';
import type {AskedSkill, FitItem, Profile, ProfileSkill, SkillId, SkillLevel} from '../model';
import {Mark} from './icons';
import {MoreContext} from './more';
import {say, sayOf} from './say';
import {shownText} from './shown-text';
import * as words from './words';

export type SkillActions = {
	readonly onHave: (skill: {readonly id: SkillId; readonly label: string}) => void;
	readonly onLevel: (id: SkillId, level: SkillLevel) => void;
};
type Props = SkillActions & {
	readonly item: FitItem;
	readonly profile: Profile;
	readonly asked: ReadonlyMap<SkillId, AskedSkill>;
};

/** A single skill has a button; of alternatives the person says which. */
function Have({item, asked, onHave}: Pick<Props, 'item' | 'asked' | 'onHave'>) {
	const [only, ...others] = item.skills;
	if (only === undefined) return null;
	const label = (id: SkillId): string => shownText(asked.get(id)?.label ?? item.label);
	if (others.length === 0)
		return (
			<button
				type="button"
				class="btn"
				aria-label={say('skills_have_this_named', shownText(item.label))}
				onClick={() => onHave({id: only, label: label(only)})}
			>
				{say('skills_have_this')}
			</button>
		);
	return (
		<select
			class="btn pick"
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

export function SkillRow({item, profile, asked, onHave, onLevel}: Props) {
	const own: ProfileSkill | undefined = profile.skills.find(({id}) => item.skills.includes(id));
	const more = useContext(MoreContext);
	const label = shownText(item.label);
	return (
		<li class={item.status === 'have' ? 'lvl3' : undefined}>
			<Mark status={item.status} />
			<span>
				{label} {item.via !== null && item.status !== 'have' && <span class="xs mut">{say('skills_via', item.via)}</span>}
				{item.short && <span class="xs mut">{say('skills_short', sayOf('depth', item.short.asks), sayOf('skill_level', item.short.yours))}</span>}
			</span>
			{item.status !== 'have' && (
				<span class="gain" title={words.skills.gainLabel(item.gain)}>
					{words.skills.gain(item.gain)}
				</span>
			)}
			{item.status !== 'have' && <Have item={item} asked={asked} onHave={onHave} />}
			{item.status === 'have' && own !== undefined && more !== null && (
				<more.LevelControl label={own.label} level={own.level} onLevel={level => onLevel(own.id, level)} />
			)}
		</li>
	);
}
