/** One thing asked: its mark, its name, what it is worth and what can be said about it. Law: the row keeps its place while its state changes. */
import type {ComponentChildren} from 'preact';
import {useContext} from 'preact/hooks';
import type {AskedSkill, FitItem, Profile, ProfileSkill, SkillId, SkillLevel} from '../model';
import {Have} from './have';
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
	/** Stands beside the name. */
	readonly children?: ComponentChildren;
};

export function SkillRow({item, profile, asked, onHave, onLevel, children}: Props) {
	const own: ProfileSkill | undefined = profile.skills.find(({id}) => item.skills.includes(id));
	const more = useContext(MoreContext);
	const label = shownText(item.label);
	return (
		<li class={item.status === 'have' ? 'lvl3' : undefined}>
			<Mark status={item.status} />
			<span>
				{label} {item.via !== null && item.status !== 'have' && <span class="xs mut">{say('skills_via', item.via)}</span>}
				{item.short && <span class="xs mut">{say('skills_short', sayOf('depth', item.short.asks), sayOf('skill_level', item.short.yours))}</span>}
				{children}
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
