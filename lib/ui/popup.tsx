/** The popup, in every state it can be in. Law: data and callbacks in, nothing else; the answer stands first and nothing moves once it stands. */
import {useContext} from 'preact/hooks';
import type {TabView} from '../model';
import {Icon} from './icons';
import {MoreContext} from './more';
import {PopupPosting, type PostingProps} from './popup-posting';
import {shownHost} from './safe-url';
import {say} from './say';
import {shownText} from './shown-text';

export type PopupProps = Omit<PostingProps, 'view'> & {
	/** Null: nothing is known yet. */
	readonly view: Exclude<TabView, {kind: 'unasked'}> | null;
	/** `slow`: more than 300 ms have gone by without an answer; `long`: so much that a sentence serves better than shapes. */
	readonly wait: 'short' | 'slow' | 'long';
	/** What assistive technology is told, once for each action. */
	readonly said: string;
	readonly onAgain: () => void;
	/** Opens the page for pasted text and files. */
	readonly onPaste: () => void;
	/** The person did not let us into the frame that holds the posting. */
	readonly refused: boolean;
	readonly onReadFrame: () => void;
	/** Opens the workspace at the saved postings. */
	readonly onShelf: () => void;
};

function Head({view, onOptions, onShelf}: Pick<PopupProps, 'view' | 'onOptions' | 'onShelf'>) {
	const more = useContext(MoreContext);
	const posting = view?.kind === 'posting' ? view.posting : null;
	// The line of the employer is kept free, so that nothing moves when it comes.
	const waiting = view === null || view.kind === 'loading';
	const title = posting === null ? say('frame_name') : shownText(posting.title.value) || say('frame_no_title');
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
			<div class="links">
				{more !== null && <more.ShelfLink onShelf={onShelf} />}
				<button type="button" class="btn quiet icon" aria-label={say('frame_options')} title={say('frame_options')} onClick={onOptions}>
					<Icon name="gear" />
				</button>
			</div>
		</header>
	);
}

function Body({view, wait, refused, onAgain, onReadFrame, ...rest}: PopupProps) {
	const more = useContext(MoreContext);
	if (view === null || (view.kind === 'loading' && wait !== 'long')) return wait === 'short' || more === null ? null : <more.LoadingShapes />;
	if (view.kind === 'posting') return <PopupPosting view={view} {...rest} />;
	if (more === null) return null;
	switch (view.kind) {
		case 'loading':
			return <more.NoPosting reason="loading" onAgain={onAgain} onPaste={rest.onPaste} />;
		case 'none':
			return <more.NoPosting reason={view.reason} onAgain={onAgain} onPaste={rest.onPaste} />;
		case 'framed':
			return <more.FramedPosting frame={view.frame} allowed={view.allowed} refused={refused} onRead={onReadFrame} />;
		case 'restricted':
			return <more.NoPosting reason="restricted" onAgain={onAgain} onPaste={rest.onPaste} />;
		case 'failed':
			return <more.NoPosting reason="error" code={view.code} onAgain={onAgain} onPaste={rest.onPaste} />;
	}
}

export function Popup(props: PopupProps) {
	const more = useContext(MoreContext);
	const {view, said} = props;
	return (
		<main class={view?.kind === 'posting' ? 'pop reading' : 'pop'}>
			<Head {...props} />
			<Body {...props} />
			{more !== null && <more.Keys {...props} />}
			<p class="vh" role="status">
				{said}
			</p>
		</main>
	);
}
