/** What a person does not want to see, and what they put right: skills, postings, places of a reading. Law: each row is taken back by one click; the words of a posting stand here as words. */
import {useId, useRef, useState} from 'preact/hooks';
import type {HiddenSkill, MuteRule, SkillCorrection} from '../../model';
import {Chip} from '../chip';
import {shownDay} from '../days';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {SkillField, type SkillName, useSkillEntry} from '../skill-field';
import * as words from '../words/preferences';

export type HiddenProps = {
	readonly names: readonly SkillName[];
	readonly now: number;
	readonly hidden: readonly HiddenSkill[];
	readonly mutes: readonly MuteRule[];
	readonly corrections: readonly SkillCorrection[];
	readonly onHide: (skill: HiddenSkill) => void;
	readonly onUnhide: (id: string) => void;
	readonly onMute: (rule: Pick<MuteRule, 'kind' | 'text' | 'reason'>) => void;
	readonly onUnmute: (id: string) => void;
	readonly onUncorrect: (id: string) => void;
};

function HiddenSkills({names, hidden, onHide, onUnhide}: HiddenProps) {
	const title = useId();
	const entry = useSkillEntry(names, ({id, label}) => void onHide({id, label}));
	return (
		<>
			<span id={title}>{say('preferences_hidden_skills')}</span>
			<fieldset class="bar wrap" aria-labelledby={title}>
				{hidden.map(({id, label}) => (
					<Chip key={id} text={label} takes={say('preferences_show_again', shownText(label))} onTake={() => onUnhide(id)} />
				))}
				<SkillField entry={entry} wide="w180" name={say('preferences_hide_skill')} hint={say('preferences_hide_skill')} />
				<span class="xs mut" role="status">
					{entry.answer}
				</span>
			</fieldset>
		</>
	);
}

function Mutes({mutes, now, onMute, onUnmute}: HiddenProps) {
	const title = useId();
	const [kind, setKind] = useState<MuteRule['kind']>('employer');
	const [wrong, setWrong] = useState(false);
	const text = useRef<HTMLInputElement>(null);
	const reason = useRef<HTMLInputElement>(null);
	const add = (): void => {
		const said = kind === 'agencies' ? '' : (text.current?.value.trim().slice(0, 120) ?? '');
		setWrong(kind !== 'agencies' && said === '');
		if (kind !== 'agencies' && said === '') return;
		onMute({kind, text: said, reason: reason.current?.value.trim().slice(0, 120) ?? ''});
		for (const field of [text.current, reason.current]) if (field !== null) field.value = '';
	};
	return (
		<>
			<span id={title}>{say('preferences_mutes')}</span>
			<fieldset aria-labelledby={title}>
				<ul class="rows">
					{mutes.length === 0 && <li class="mut">{say('preferences_mute_none')}</li>}
					{mutes.map(({id, kind: what, text: said, reason: why, at}) => (
						<li key={id}>
							<span>{words.muteShown(what, shownText(said, 120))}</span>
							<span class="mut xs">{words.muteSince(shownText(why, 120), shownDay(at, now))}</span>
							<button type="button" class="link xs" onClick={() => onUnmute(id)}>
								{say('preferences_take_back')}
							</button>
						</li>
					))}
				</ul>
				<form
					class="bar wrap"
					onSubmit={event => {
						event.preventDefault();
						add();
					}}
				>
					<select
						class="in w180"
						aria-label={say('preferences_mute_kind')}
						value={kind}
						onChange={({currentTarget: {value}}) => setKind(value === 'agencies' || value === 'words' ? value : 'employer')}
					>
						{(['employer', 'agencies', 'words'] as const).map(each => (
							<option key={each} value={each}>
								{sayOf('preferences_mute_kinds', each)}
							</option>
						))}
					</select>
					{kind !== 'agencies' && (
						<input class="in w180" ref={text} aria-label={say('preferences_mute_text')} placeholder={say('preferences_mute_text')} autocomplete="off" />
					)}
					<input class="in w180" ref={reason} aria-label={say('preferences_mute_reason')} placeholder={say('preferences_mute_reason')} autocomplete="off" />
					<button type="submit" class="btn">
						{say('preferences_mute_add')}
					</button>
				</form>
				{wrong && (
					<p class="xs mut" role="alert">
						{say('preferences_mute_needs')}
					</p>
				)}
			</fieldset>
		</>
	);
}

function Corrections({corrections, now, onUncorrect}: HiddenProps) {
	return (
		<>
			<span>{say('preferences_corrections')}</span>
			<ul class="rows">
				{corrections.length === 0 && <li class="mut">{say('preferences_corrections_none')}</li>}
				{corrections.map(({id, label, level, where, at}) => (
					<li key={id}>
						<span>
							{shownText(label)}: {sayOf('preferences_correction_is', level ?? 'none')}
						</span>
						<span class="mut xs">
							<q class="said">{shownText(`${where.before}${where.quote}${where.after}`, 120)}</q> {shownDay(at, now)}
						</span>
						<button type="button" class="link xs" onClick={() => onUncorrect(id)}>
							{say('preferences_take_back')}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

export function HiddenSection(props: HiddenProps) {
	return (
		<section id="hidden" aria-labelledby="hidden-h">
			<h2 id="hidden-h">{say('preferences_hidden')}</h2>
			<p class="mut">{say('preferences_hidden_about')}</p>
			<div class="form top-a">
				<HiddenSkills {...props} />
				<Mutes {...props} />
				<Corrections {...props} />
			</div>
		</section>
	);
}
