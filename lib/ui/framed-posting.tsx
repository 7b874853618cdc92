/** A page whose posting is inside a frame of a board: where it is, and two ways to it. Law: never a score of the page around it; the link is https and judged once more here. */
import type {FramedBoard} from '../model';
import {Drawing} from './icons';
import {safeUrl, shownHost} from './safe-url';
import {say} from './say';
import {shownText} from './shown-text';

const frame = 'M2.5 3h11v10h-11zM5 6h6v4.5H5z';

type Props = {
	readonly frame: FramedBoard;
	/** The browser lets us in, and the frame did not answer. */
	readonly allowed: boolean;
	/** The person was asked and said no. */
	readonly refused: boolean;
	readonly onRead: () => void;
};

export function FramedPosting({frame: {board: told, url, single}, allowed, refused, onRead}: Props) {
	const board = shownText(told, 60);
	const safe = safeUrl(url);
	const link = safe?.startsWith('https:') ? safe : null;
	return (
		<section class="empty">
			<span class="ic">
				<Drawing path={frame} />
			</span>
			<h2>{single ? say('framed_title_posting', board) : say('framed_title_jobs', board)}</h2>
			<p role={refused ? 'alert' : undefined}>{allowed ? say('framed_unread') : refused ? say('framed_refused') : say('framed_ask', shownHost(url))}</p>
			<div class="bar">
				{!allowed && (
					<button type="button" class="btn solid" onClick={onRead}>
						{say('framed_read')}
					</button>
				)}
				{link !== null && (
					<a class="btn" href={link} target="_blank" rel="noopener noreferrer">
						{say('framed_open')}
					</a>
				)}
			</div>
		</section>
	);
}
