/** What a person does not want to see, and what they put right: skills, postings, places of a reading. Law: each row is taken back by one click; the words of a posting stand here as words. */
import {useId, useRef, useState} from 'preact/hooks';
import type {HiddenSkill, MuteRule, SkillCorrection} from '../../model';
import {shownDay} from '../days';
import {Icon} from '../icons';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {type SkillName, suggestions} from '../skill-list';
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
	const [title, options] = [useId(), useId()];
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
		onHide({id: found.id, label: found.label});
	};
	return (
		<>
			<span id={title}>{say('preferences_hidden_skills')}</span>
			<fieldset class="bar wrap" aria-labelledby={title}>
				{hidden.map(({id, label}) => (
					<span key={id} class="chip">
						{shownText(label)}
						<button type="button" aria-label={say('preferences_show_again', shownText(label))} onClick={() => onUnhide(id)}>
							<Icon name="close" />
						</button>
					</span>
				))}
				<input
					class="in w180"
					ref={input}
					list={options}
					aria-label={say('preferences_hide_skill')}
					placeholder={say('preferences_hide_skill')}
					autocomplete="off"
					onInput={({currentTarget}) => setTyped(currentTarget.value)}
					onKeyDown={event => {
						if (event.key === 'Enter') add();
					}}
				/>
				<datalist id={options}>
					{suggestions(names, typed).map(({id, label}) => (
						<option key={id} value={label} />
					))}
				</datalist>
				<span class="xs mut" role="status">
					{answer}
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
