/** Putting a reading right, and hiding postings like the one shown: choices, the rule that hides it, and taking the last one back. Law: what is chosen acts here, never on the page; a posting's words are text. */
import type {AskedSkill, FitItem, MuteRule, Posting, SkillCorrection, SkillId} from '../../model';
import {inContext} from '../quotes';
import {say} from '../say';
import {shownText} from '../shown-text';

export type NewCorrection = Omit<SkillCorrection, 'id' | 'at'>;
export type OnPutRight = (corrections: readonly NewCorrection[], said: string) => void;
export type NewMute = Pick<MuteRule, 'kind' | 'text'>;

const levels = ['required', 'used', 'preferred'] as const;
const levelKeys = {required: 'personal_is_required', used: 'personal_is_used', preferred: 'personal_is_preferred'} as const;

/** A correction for every place where this posting names the skill. */
export const correctionsOf = (skill: AskedSkill, text: string, level: SkillCorrection['level']): readonly NewCorrection[] =>
	skill.mentions.map(mention => ({skill: skill.id, label: skill.label, where: inContext(text, mention), level}));

type Props = {readonly item: FitItem; readonly asked: ReadonlyMap<SkillId, AskedSkill>; readonly posting: Posting; readonly onPutRight: OnPutRight};
/** What of a row is otherwise. Of alternatives the level is that of all, and what is no skill is said by its name. */
export function PutRight({item, asked, posting, onPutRight}: Props) {
	const skills = item.skills.flatMap(id => asked.get(id) ?? []);
	const label = shownText(item.label);
	const choose = (chosen: string): void => {
		const level = levels.find(each => each === chosen) ?? null;
		const which = level === null ? skills.filter((_, at) => chosen === `not ${at}`) : skills;
		if (which.length === 0) return;
		const name = level === null ? shownText(which[0]?.label ?? '') : label;
		onPutRight(
			which.flatMap(skill => correctionsOf(skill, posting.text, level)),
			level === null ? say('personal_said_not', name) : say(`personal_said_${level}`, name),
		);
	};
	return (
		<select
			class="link xs fix"
			aria-label={say('personal_fix_named', label)}
			title={say('personal_fix')}
			value=""
			onChange={({currentTarget}) => {
				choose(currentTarget.value);
				currentTarget.value = '';
			}}
		>
			<option value="">{say('personal_fix')}</option>
			{skills.map(({id, label: name}, at) => (
				<option key={id} value={`not ${at}`}>
					{skills.length > 1 ? say('personal_not_named', shownText(name)) : say('personal_not_here')}
				</option>
			))}
			{levels.map(level => (
				<option key={level} value={level} disabled={level === item.level}>
					{say(levelKeys[level])}
				</option>
			))}
		</select>
	);
}

/** How a rule is named. */
export function ruleName({kind, text}: Pick<MuteRule, 'kind' | 'text'>): string {
	if (kind === 'agencies') return say('personal_rule_agencies');
	return kind === 'employer' ? say('personal_rule_employer', shownText(text, 80)) : say('personal_rule_words', shownText(text, 80));
}

/** That a rule hides a posting in lists, with its reason where the person gave one. */
export const mutedWords = (rule: MuteRule): string =>
	rule.reason === '' ? say('personal_muted', ruleName(rule)) : say('personal_muted_why', ruleName(rule), shownText(rule.reason, 120));

export type PersonalProps = {
	readonly posting: Posting;
	/** The rule that hides this posting in lists, or null. */
	readonly muted: MuteRule | null;
	/** What was put right or hidden last, while it can be taken back. */
	readonly done: string | null;
	readonly onMute: (rule: NewMute) => void;
	readonly onUnmute: (id: string) => void;
	readonly onUndoPersonal: () => void;
};

/** What was put right or hidden last, and Undo; nothing where there is nothing. */
export function Done({done, onUndoPersonal}: {readonly done?: string | null; readonly onUndoPersonal?: () => void}) {
	return done ? (
		<p class="bar wrap xs done">
			<span>{done}</span>
			<button type="button" class="link" onClick={onUndoPersonal}>
				{say('personal_undo')}
			</button>
		</p>
	) : null;
}

export function Personal({posting, muted, done, onMute, onUnmute, onUndoPersonal}: PersonalProps) {
	const company = posting.company?.value ?? '';
	const title = posting.title.value.trim().slice(0, 120);
	const choices: readonly NewMute[] = [
		...(company === '' ? [] : [{kind: 'employer', text: company.slice(0, 120)} as const]),
		{kind: 'agencies', text: ''},
		...(title === '' ? [] : [{kind: 'words', text: title} as const]),
	];
	return (
		<div class="personal xs">
			<Done {...{done, onUndoPersonal}} />
			{muted !== null ? (
				<p class="bar wrap mut">
					<span>{mutedWords(muted)}</span>
					<button type="button" class="link" onClick={() => onUnmute(muted.id)}>
						{say('personal_unmute')}
					</button>
				</p>
			) : (
				<select
					class="link fix"
					aria-label={say('personal_mute')}
					value=""
					onChange={({currentTarget}) => {
						const rule = choices[Number(currentTarget.value)];
						if (currentTarget.value !== '' && rule !== undefined) onMute(rule);
						currentTarget.value = '';
					}}
				>
					<option value="">{say('personal_mute')}</option>
					{choices.map((rule, at) => (
						<option key={rule.kind} value={at}>
							{ruleName(rule)}
						</option>
					))}
				</select>
			)}
		</div>
	);
}
