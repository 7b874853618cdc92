/** The skills of a profile with their levels, by kind, and a field that adds one by name. Law: only names that the shipped taxonomy knows are added. */
import type {Profile, ProfileSkill, RoleId} from '../model';
import {isOwn, ownSkill} from '../weigh/own-skills';
import {Icon} from './icons';
import {LevelControl} from './level-control';
import {withLevel, withoutSkill, withSkill} from './profile-edits';
import {roleName} from './roles';
import {say, sayCount, sayOf} from './say';
import {shownText} from './shown-text';
import {SkillField, type SkillName, useSkillEntry} from './skill-field';
import {startingSets} from './starting-sets';

/** What changed, in words, beside the profile that it makes. */
export type OnProfile = (profile: Profile, said?: string) => void;
type Props = {readonly profile: Profile; readonly names: readonly SkillName[]; readonly onProfile: OnProfile};

function AddSkill({profile, names, onProfile}: Props) {
	const entry = useSkillEntry(names, found => {
		if (profile.skills.some(({id}) => id === found.id)) return say('options_has_skill', found.label);
		onProfile(withSkill(profile, found), sayCount('options_added', 1));
		return;
	});
	const addOwn = (): void => {
		const made = ownSkill(entry.unknown, profile);
		const refused = typeof made === 'string';
		entry.settle(refused ? sayOf('options_own_refused', made) : say('options_own_help'), !refused);
		if (!refused) onProfile({...profile, skills: [...profile.skills, made]}, sayCount('options_added', 1));
	};
	return (
		<div class="add">
			<div class="addf">
				<Icon name="plus" />
				<SkillField entry={entry} name={say('options_add_skill')} hint={say('options_add_hint')} />
			</div>
			<button type="button" class="btn" onClick={entry.add}>
				{say('options_add_skill')}
			</button>
			<p class="xs mut" role="status">
				{entry.answer}
			</p>
			{entry.unknown !== '' && (
				<button type="button" class="btn own" onClick={addOwn}>
					{say('options_add_own', shownText(entry.unknown, 40))}
				</button>
			)}
		</div>
	);
}

const kinds = ['tool', 'method', 'domain', 'soft', 'own', 'other'] as const;
function byKind(skills: readonly ProfileSkill[], names: readonly SkillName[]): readonly (readonly [(typeof kinds)[number], readonly ProfileSkill[]])[] {
	const kindOf = new Map(names.map(({id, kind}) => [id, kind]));
	return kinds
		.map(kind => [kind, skills.filter(skill => (isOwn(skill) ? 'own' : (kindOf.get(skill.id) ?? 'other')) === kind)] as const)
		.filter(([, group]) => group.length > 0);
}

function StartingSets({profile, names, onProfile}: Props) {
	const known = new Map(names.map(name => [name.id, name]));
	const begin = (role: RoleId): void => {
		const set = startingSets.find(each => each.role === role)?.skills.flatMap(id => known.get(id) ?? []) ?? [];
		const next = set.reduce(withSkill, profile);
		onProfile(next, sayCount('options_added', next.skills.length - profile.skills.length));
	};
	return (
		<div class="sets">
			<p class="strong">{say('options_sets')}</p>
			<div class="bar wrap">
				{startingSets.map(({role}) => (
					<button key={role} type="button" class="btn" onClick={() => begin(role)}>
						{roleName(role)}
					</button>
				))}
			</div>
			<p class="mut xs">{say('options_sets_help')}</p>
		</div>
	);
}

export function SkillList({profile, names, onProfile}: Props) {
	return (
		<>
			<StartingSets {...{profile, names, onProfile}} />
			<div class="fh">
				<h3>
					{say('options_skills')} <span class="dim">{profile.skills.length}</span>
				</h3>
				<AddSkill {...{profile, names, onProfile}} />
			</div>
			{profile.skills.length === 0 && <p class="mut none">{say('options_no_skills')}</p>}
			{byKind(profile.skills, names).map(([kind, group]) => (
				<div key={kind} class="sg">
					<h4>{sayOf('options_kinds', kind)}</h4>
					<ul>
						{group.map(({id, label, level}) => (
							<li key={id}>
								<span>{shownText(label)}</span>
								<LevelControl label={label} level={level} onLevel={next => onProfile(withLevel(profile, id, next))} />
								<button
									type="button"
									class="btn quiet icon"
									aria-label={say('skill_lists_remove', shownText(label))}
									onClick={() => onProfile(withoutSkill(profile, id), say('options_removed', label))}
								>
									<Icon name="close" />
								</button>
							</li>
						))}
					</ul>
				</div>
			))}
		</>
	);
}
