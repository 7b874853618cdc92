/** The skills of a profile with their levels, by kind, and a field that adds one by name. Law: only names that the shipped taxonomy knows are added. */
import {useId, useRef, useState} from 'preact/hooks';
import type {Profile, ProfileSkill, RoleId, SkillId, SkillKind} from '../model';
import {isOwn, ownSkill} from '../weigh/own-skills';
import {Icon} from './icons';
import {LevelControl} from './level-control';
import {withLevel, withoutSkill, withSkill} from './profile-edits';
import {roleName} from './roles';
import {say, sayCount, sayOf} from './say';
import {shownText} from './shown-text';
import {startingSets} from './starting-sets';

export type SkillName = {readonly id: SkillId; readonly label: string; readonly kind: SkillKind};
/** What changed, in words, beside the profile that it makes. */
export type OnProfile = (profile: Profile, said?: string) => void;
type Props = {readonly profile: Profile; readonly names: readonly SkillName[]; readonly onProfile: OnProfile};

const MOST_SUGGESTED = 30;

/** Labels that hold what was typed: those that begin with it first. */
export function suggestions(names: readonly SkillName[], typed: string): readonly SkillName[] {
	const query = typed.trim().toLowerCase();
	if (query === '') return [];
	const found = names.filter(({label}) => label.toLowerCase().includes(query));
	const begins = ({label}: SkillName): number => (label.toLowerCase().startsWith(query) ? 0 : 1);
	return found.sort((a, b) => begins(a) - begins(b) || a.label.length - b.label.length).slice(0, MOST_SUGGESTED);
}

function AddSkill({profile, names, onProfile}: Props) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState('');
	const [answer, setAnswer] = useState('');
	const [unknown, setUnknown] = useState('');
	const add = (): void => {
		const name = typed.trim().toLowerCase();
		if (name === '') return;
		const found = names.find(({label, id: each}) => label.toLowerCase() === name || each === name);
		const there = profile.skills.some(skill => skill.id === found?.id);
		setAnswer(found === undefined ? say('options_unknown_skill', typed.trim()) : there ? say('options_has_skill', found.label) : '');
		setUnknown(found === undefined ? shownText(typed) : '');
		if (found === undefined) return;
		setTyped('');
		if (input.current !== null) input.current.value = '';
		if (!there) onProfile(withSkill(profile, found), sayCount('options_added', 1));
	};
	const addOwn = (): void => {
		const made = ownSkill(unknown, profile);
		setUnknown('');
		setAnswer(typeof made === 'string' ? sayOf('options_own_refused', made) : say('options_own_help'));
		if (typeof made === 'string') return;
		setTyped('');
		if (input.current !== null) input.current.value = '';
		onProfile({...profile, skills: [...profile.skills, made]}, sayCount('options_added', 1));
	};
	return (
		<div class="add">
			<div class="addf">
				<Icon name="plus" />
				<input
					class="in"
					ref={input}
					list={id}
					aria-label={say('options_add_skill')}
					placeholder={say('options_add_hint')}
					autocomplete="off"
					onInput={({currentTarget}) => setTyped(currentTarget.value)}
					onKeyDown={event => {
						if (event.key === 'Enter') add();
					}}
				/>
				<datalist id={id}>
					{suggestions(names, typed).map(name => (
						<option key={name.id} value={name.label} />
					))}
				</datalist>
			</div>
			<button type="button" class="btn" onClick={add}>
				{say('options_add_skill')}
			</button>
			<p class="xs mut" role="status">
				{answer}
			</p>
			{unknown !== '' && (
				<button type="button" class="btn own" onClick={addOwn}>
					{say('options_add_own', shownText(unknown, 40))}
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
