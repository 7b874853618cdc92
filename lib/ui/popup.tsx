/** The popup, in every state it can be in. Law: data and callbacks in, nothing else; the answer stands first and nothing moves once it stands. */
import {useEffect, useState} from 'preact/hooks';
import type {TabView} from '../model';
import {LoadingShapes, NoPosting} from './empty-state';
import {Icon} from './icons';
import {keyAction} from './keys';
import {KeysList} from './keys-list';
import {PopupPosting, type PostingProps} from './popup-posting';
import {shownHost} from './safe-url';
import {shownText} from './shown-text';
import {words} from './words';

export type PopupProps = Omit<PostingProps, 'view'> & {
	/** Null: nothing is known yet. */
	readonly view: TabView | null;
	/** More than 300 ms have gone by without an answer. */
	readonly slow: boolean;
	/** What assistive technology is told, once for each action. */
	readonly said: string;
	readonly onAgain: () => void;
};

function Head({view, onOptions}: {readonly view: TabView | null; readonly onOptions: () => void}) {
	const posting = view?.kind === 'posting' ? view.posting : null;
	// The line of the employer is kept free, so that nothing moves when it comes.
	const waiting = view === null || view.kind === 'loading';
	const title = posting === null ? words.name : shownText(posting.title.value) || words.head.noTitle;
	const told = [posting?.company?.value, posting?.location?.value].flatMap(value => (value === undefined ? [] : shownText(value) || []));
	const below = told.length > 0 ? told.join(', ') : posting === null ? '' : shownHost(posting.url);
	return (
		<header class="head">
			<div>
				<h1 class="trunc" dir="auto" title={title}>
					{title}
				</h1>
				{(below !== '' || waiting) && (
					<p class="trunc" dir="auto" title={below}>
						{below || '\u00a0'}
					</p>
				)}
			</div>
			<button type="button" class="btn quiet icon" aria-label={words.head.options} title={words.head.options} onClick={onOptions}>
				<Icon name="gear" />
			</button>
		</header>
	);
}

function Body({view, slow, onAgain, ...rest}: PopupProps) {
	if (view === null || view.kind === 'loading') return slow ? <LoadingShapes /> : null;
	switch (view.kind) {
		case 'posting':
			return <PopupPosting view={view} {...rest} />;
		case 'none':
			return <NoPosting reason={view.reason} onAgain={onAgain} />;
		case 'restricted':
			return <NoPosting reason="restricted" onAgain={onAgain} />;
		case 'failed':
			return <NoPosting reason="error" code={view.code} onAgain={onAgain} />;
	}
}

/** Moves the focus to the next or previous phrase, from wherever it is. */
function stepPhrase(step: 1 | -1): void {
	const phrases = [...document.querySelectorAll<HTMLElement>('[data-phrase]')];
	const active = document.activeElement;
	const at = active instanceof HTMLElement ? phrases.indexOf(active) : -1;
	phrases[at === -1 ? (step === 1 ? 0 : phrases.length - 1) : Math.min(phrases.length - 1, Math.max(0, at + step))]?.focus();
}

export function Popup(props: PopupProps) {
	const [keys, setKeys] = useState(false);
	const {view, said, onSave, onStage, onMarks, marks, saved, onOptions} = props;
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			const action = keyAction(event);
			const posting = view?.kind === 'posting';
			if (action === null || (action.kind === 'close' && !keys)) return;
			if (action.kind === 'keys') setKeys(!keys);
			else if (action.kind === 'close') setKeys(false);
			else if (!posting) return;
			else if (action.kind === 'phrase') stepPhrase(action.step);
			else if (action.kind === 'highlight') onMarks(!marks);
			else if (action.kind === 'stage') onStage(action.stage);
			else if (saved === null) onSave();
			event.preventDefault();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [keys, view, marks, saved, onMarks, onSave, onStage]);
	return (
		<main class={view?.kind === 'posting' ? 'pop reading' : 'pop'}>
			<Head view={view} onOptions={onOptions} />
			<Body {...props} />
			{keys && <KeysList onClose={() => setKeys(false)} />}
			<p class="vh" role="status">
				{said}
			</p>
		</main>
	);
}
