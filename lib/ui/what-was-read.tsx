/** What was read, who told each part, what is missing and where witnesses disagree; title, company and place are corrected here. Law: a person's words are marked as such, and each goes back at a click. */
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import type {Analysis, Correctable, Correction, Posting, Told} from '../model';
import {say, sayOf} from './say';
import {shownText} from './shown-text';
import * as words from './words/reading';

export type WhatWasReadProps = {
	readonly posting: Posting;
	readonly analysis: Analysis;
	/** Resolves to whether the words were kept; where they were not, a notice says why and the fields keep them. */
	readonly onCorrect: (correction: Correction) => Promise<boolean>;
};

const correctable: readonly Correctable[] = ['title', 'company', 'location'];
/** What the worker keeps of a field. */
const LONGEST = 200;

/** The person's words as they stand. */
const standing = (posting: Posting): Correction => {
	// A posting that was pasted is told by the person as well; only what stands over a page's words is a correction.
	const own = (field: Correctable): string | null => (posting.pageSays?.[field] === undefined ? null : (posting[field]?.value ?? null));
	return {title: own('title'), company: own('company'), location: own('location')};
};

function Row({name, told, board}: {readonly name: string; readonly told: Told<string> | null; readonly board: string | null}) {
	return (
		<div>
			<dt>{name}</dt>
			{told === null ? (
				<dd class="dim">{say('reading_not_found')}</dd>
			) : (
				<dd>
					<span dir="auto">{shownText(told.value)}</span> <span class="dim">{words.by(told.by, board)}</span>
				</dd>
			)}
		</div>
	);
}

function Editor({posting, onCorrect, onClose}: Omit<WhatWasReadProps, 'analysis'> & {readonly onClose: () => void}) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [busy, setBusy] = useState(false);
	useEffect(() => form.current?.querySelector('input')?.focus(), []);
	const keep = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (busy) return;
		const written = (field: Correctable): string | null => {
			const input = form.current?.elements.namedItem(field);
			const value = input instanceof HTMLInputElement ? input.value.trim() : '';
			return value === '' || (value === shownText(posting[field]?.value ?? '') && posting[field]?.by !== 'person') ? null : value;
		};
		setBusy(true);
		const done = await onCorrect({title: written('title'), company: written('company'), location: written('location')});
		setBusy(false);
		if (done) onClose();
	};
	return (
		<form
			class="edit"
			ref={form}
			onSubmit={keep}
			onKeyDown={event => {
				if (event.key !== 'Escape') return;
				// The popup itself would close at Escape, and the words with it.
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			{correctable.map(field => (
				<p key={field}>
					<label for={id + field}>{sayOf('reading_fields', field)}</label>
					<input
						id={id + field}
						class="in"
						name={field}
						dir="auto"
						autocomplete="off"
						maxLength={LONGEST}
						defaultValue={shownText(posting[field]?.value ?? '')}
					/>
				</p>
			))}
			<p class="dim">{say('reading_edit_help')}</p>
			<p class="bar">
				<button type="submit" class="btn solid" aria-busy={busy}>
					{busy ? say('reading_keeping') : say('reading_keep')}
				</button>
				<button type="button" class="btn quiet" onClick={onClose}>
					{say('reading_cancel')}
				</button>
			</p>
		</form>
	);
}

export function WhatWasRead({posting, analysis, onCorrect}: WhatWasReadProps) {
	const [editing, setEditing] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const board = posting.board === null ? null : (words.boards[posting.board] ?? null);
	const own = standing(posting);
	const missing = [
		...(posting.salary === null && analysis.facts.salary === null ? [say('reading_fields_salary')] : []),
		...(posting.employment === null && analysis.facts.employment === null ? [say('reading_fields_employment')] : []),
		...(posting.arrangement === null && analysis.facts.arrangement === null ? [say('reading_fields_arrangement')] : []),
		...(posting.postedOn === null ? [say('reading_fields_postedOn')] : []),
	];
	const close = (): void => {
		setEditing(false);
		opener.current?.focus();
	};
	return (
		<div class="unfolded read">
			<dl>
				<div>
					<dt>{say('reading_fields_text')}</dt>
					<dd class="dim">{words.by(posting.textBy, board)}</dd>
				</div>
				{correctable.map(field => (
					<Row key={field} name={sayOf('reading_fields', field)} told={posting[field]} board={board} />
				))}
			</dl>
			{missing.length > 0 && <p>{words.missing(missing)}</p>}
			{posting.disagreements
				.filter(({field}) => !(field in own) || own[field as Correctable] === null)
				.map(({field, a, b}) => (
					<p key={`${field}${b.by}${b.value}`} class="differs" dir="auto">
						{words.disagree(words.fieldName(field), {...a, value: shownText(a.value, 120)}, {...b, value: shownText(b.value, 120)})}
					</p>
				))}
			{correctable
				.filter(field => own[field] !== null)
				.map(field => {
					const page = posting.pageSays?.[field] ?? null;
					return (
						<p key={field}>
							<button type="button" class="link" onClick={() => void onCorrect({...own, [field]: null})}>
								{words.pageWords(sayOf('reading_fields', field), page === null ? null : shownText(page.value, 120))}
							</button>
						</p>
					);
				})}
			<p>
				<button type="button" class="link" ref={opener} aria-expanded={editing} onClick={() => setEditing(!editing)}>
					{say('reading_edit')}
				</button>
			</p>
			{editing && <Editor posting={posting} onCorrect={onCorrect} onClose={close} />}
		</div>
	);
}
