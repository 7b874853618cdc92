/** A person's note on a posting. Law: what is typed is kept by itself; where another window wrote one meanwhile both are shown and the person chooses; nothing typed is lost. */
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {say} from '../say';

/** Milliseconds without a key after which a note is kept. */
const PAUSE = 600;
/** Characters of a note, as the database has it. */
const LONGEST = 20_000;

export type NoteAnswer = {readonly kind: 'kept' | 'failed'} | {readonly kind: 'changed'; readonly theirs: string};
type Props = {
	/** As it is stored. */
	readonly note: string;
	/** Keeps a note in place of the one that the person began from. */
	readonly onNote: (note: string, from: string) => Promise<NoteAnswer>;
};

export function Note({note, onNote}: Props) {
	const id = useId();
	const [text, setText] = useState(note);
	const [state, setState] = useState<'still' | 'typing' | 'kept' | 'failed'>('still');
	const [theirs, setTheirs] = useState<string | null>(null);
	const from = useRef(note);
	const typed = useRef(note);
	const keep = async (): Promise<void> => {
		const mine = typed.current;
		if (mine === from.current) return;
		const answer = await onNote(mine, from.current);
		if (answer.kind === 'kept') {
			from.current = mine;
			if (typed.current === mine) setState('kept');
		} else if (answer.kind === 'changed') setTheirs(answer.theirs);
		else setState('failed');
	};
	useEffect(() => {
		// Written elsewhere while nothing is typed here: it is shown.
		if (note === from.current || typed.current !== from.current) return;
		from.current = note;
		typed.current = note;
		setText(note);
	}, [note]);
	useEffect(() => {
		if (state !== 'typing') return;
		const timer = setTimeout(() => void keep(), PAUSE);
		return () => clearTimeout(timer);
	}, [text, state]);
	useEffect(() => () => void keep(), []);
	const choose = (next: string): void => {
		from.current = theirs ?? '';
		typed.current = next;
		setTheirs(null);
		setText(next);
		setState('typing');
	};
	return (
		<section class="sec" aria-labelledby={`${id}h`}>
			<h2 id={`${id}h`}>
				<label for={id}>{say('import_field_note')}</label>
			</h2>
			<textarea
				id={id}
				class="in note"
				dir="auto"
				rows={4}
				maxLength={LONGEST}
				value={text}
				onInput={event => {
					typed.current = event.currentTarget.value;
					setText(event.currentTarget.value);
					setState('typing');
				}}
				onBlur={() => void keep()}
			/>
			{theirs !== null && (
				<div class="strip" role="alert">
					<p>{say('note_changed')}</p>
					<p class="mut" dir="auto">
						{theirs}
					</p>
					<button type="button" class="btn" onClick={() => choose(text)}>
						{say('note_mine')}
					</button>
					<button type="button" class="btn" onClick={() => choose(theirs)}>
						{say('note_theirs')}
					</button>
				</div>
			)}
			<p class="xs mut" role="status">
				{state === 'kept' && say('note_kept')}
				{state === 'failed' && say('note_failed')}
			</p>
		</section>
	);
}
