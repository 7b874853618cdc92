/** The page for pasted text and files: what is given on the left, the reading on the right, in the same parts as the popup. Law: data and callbacks in, nothing else. */
import {useContext, useEffect, useRef} from 'preact/hooks';
import {MoreContext} from '../more';
import {PopupPosting, type PostingProps} from '../popup-posting';
import {shownHost} from '../safe-url';
import {say} from '../say';
import {shownText} from '../shown-text';
import {GiveForm, type GiveFormProps} from './give-form';
import {GivenList, type GivenListProps} from './given-list';

export type WorkspaceProps = GiveFormProps &
	GivenListProps &
	Omit<PostingProps, 'view'> & {
		readonly view: PostingProps['view'] | null;
		/** What assistive technology is told, once for each action. */
		readonly said: string;
	};

type TextProps = {readonly view: PostingProps['view']; readonly box: {readonly current: HTMLDetailsElement | null}};
function TextRead({view, box}: TextProps) {
	const {posting} = view;
	return (
		<details class="textread" ref={box}>
			<summary class="link xs">{say('workspace_text_read')}</summary>
			<div lang={view.analysis.language} dir="auto">
				{posting.blocks.map(({kind, start, end}) => (
					<p key={start} class={kind}>
						{kind === 'item' ? '• ' : ''}
						{posting.text.slice(start, end)}
					</p>
				))}
			</div>
		</details>
	);
}

function Result(props: WorkspaceProps & {readonly view: PostingProps['view']}) {
	const more = useContext(MoreContext);
	const box = useRef<HTMLDetailsElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const {posting} = props.view;
	useEffect(() => heading.current?.focus(), [posting.key]);
	const unfold = (): void => {
		if (box.current !== null) box.current.open = true;
	};
	const told = [posting.company?.value, posting.location?.value].flatMap(value => (value === undefined ? [] : shownText(value) || []));
	return (
		<>
			<section class="pop reading" aria-labelledby="result-h">
				<div class="head">
					<div>
						<h2 id="result-h" class="trunc" dir="auto" ref={heading} tabIndex={-1}>
							{shownText(posting.title.value) || say('workspace_no_text')}
						</h2>
						<p class="trunc" dir="auto">
							{told.length > 0 ? told.join(', ') : shownHost(posting.url) || say('workspace_from_text')}
						</p>
					</div>
				</div>
				<PopupPosting
					{...props}
					onMarks={on => {
						unfold();
						props.onMarks(on);
					}}
					onShow={quote => {
						unfold();
						props.onShow(quote);
					}}
				/>
				{more !== null && <more.Keys {...props} />}
			</section>
			<TextRead view={props.view} box={box} />
		</>
	);
}

export function Workspace(props: WorkspaceProps) {
	const {view, said} = props;
	return (
		<>
			<main class="desk">
				<div class="left">
					<h1>{say('workspace_title')}</h1>
					<p class="mut">{say('workspace_about')}</p>
					<GiveForm {...props} />
					<GivenList {...props} />
				</div>
				<div class="right">
					{view === null ? (
						<section class="nothing">
							<h2>{say('workspace_nothing_yet')}</h2>
							<p>{say('workspace_nothing_yet_text')}</p>
						</section>
					) : (
						<Result {...props} view={view} />
					)}
				</div>
			</main>
			<p class="vh" role="status">
				{said}
			</p>
		</>
	);
}
