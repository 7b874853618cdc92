/** The sample posting on the left, its reading on the right, in the same parts as the popup. Law: data and callbacks in, nothing else. */
import {Prism} from '../icons';
import {PopupPosting, type PostingProps} from '../popup-posting';
import {say} from '../say';
import {shownText} from '../shown-text';

export type SampleProps = PostingProps & {
	/** What assistive technology is told, once for each action. */
	readonly said: string;
};

type Blocks = readonly (readonly [kind: 'heading' | 'paragraph' | 'items', lines: readonly string[]])[];
/** Lines of a list stand together. */
function grouped({text, blocks}: PostingProps['view']['posting']): Blocks {
	const all: [kind: 'heading' | 'paragraph' | 'items', lines: string[]][] = [];
	for (const {kind, start, end} of blocks) {
		const line = text.slice(start, end);
		const last = all.at(-1);
		if (kind === 'item' && last?.[0] === 'items') last[1].push(line);
		else all.push([kind === 'item' ? 'items' : kind, [line]]);
	}
	return all;
}

export function Sample(props: SampleProps) {
	const {view, said} = props;
	const {posting} = view;
	return (
		<>
			<header class="top">
				<span class="brand">
					<Prism size={20} />
					{say('frame_name')}
				</span>
				<span class="mut">{say('sample_page')}</span>
			</header>
			<main class="desk">
				<article class="posting" lang={view.analysis.language}>
					<h1>{shownText(posting.title.value)}</h1>
					<p class="mut">{[posting.company?.value, posting.location?.value].filter(Boolean).join(', ')}</p>
					<p class="mut xs">{say('sample_about')}</p>
					{grouped(posting).map(([kind, lines]) =>
						kind === 'heading' ? (
							<h2 key={lines[0]}>{lines[0]}</h2>
						) : kind === 'paragraph' ? (
							<p key={lines[0]}>{lines[0]}</p>
						) : (
							<ul key={lines[0]}>
								{lines.map(line => (
									<li key={line}>{line}</li>
								))}
							</ul>
						),
					)}
				</article>
				<section class="right" aria-labelledby="reading-h">
					<div class="pop">
						<div class="head">
							<h2 id="reading-h">{say('sample_reading')}</h2>
						</div>
						<PopupPosting {...props} />
					</div>
				</section>
			</main>
			<p class="vh" role="status">
				{said}
			</p>
		</>
	);
}
