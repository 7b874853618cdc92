/** What stands in the popup where there is no analysis: the cause, then what to do. Law: never a made-up verdict, never "something went wrong". */
import type {NoPostingReason} from '../model';
import {EmptyState} from './empty-state';
import {Drawing} from './icons';
import {Details} from './notice';
import {say, sayOf} from './say';

const page = 'M4 2.5h5.5L12.5 5.5v8H4zM6.3 8h4M6.3 10.5h4';
/** Path data on a field of 16 by 16. */
const drawings: Readonly<Partial<Record<NoPostingReason, string>>> = {
	list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
	'form-only':
		'M3.5 3h9a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1M3.5 9.5h9a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1',
	restricted: 'M4.8 7h6.4a1.3 1.3 0 0 1 1.3 1.3v3.9a1.3 1.3 0 0 1-1.3 1.3h-6.4a1.3 1.3 0 0 1-1.3-1.3v-3.9a1.3 1.3 0 0 1 1.3-1.3M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
	error: 'M8 2.5 14 13H2zM8 6.7v2.8M8 11.4v.01',
};
/** Where asking again can bring another answer. */
const again: readonly NoPostingReason[] = ['empty', 'loading', 'not-a-posting', 'too-short', 'few-selected', 'error'];

type NoPostingProps = {readonly reason: NoPostingReason; readonly code?: string; readonly onAgain: () => void; readonly onPaste: () => void};

export function NoPosting({reason, code, onAgain, onPaste}: NoPostingProps) {
	return (
		<>
			<EmptyState
				icon={<Drawing path={drawings[reason] ?? page} />}
				title={sayOf('no_posting_title', reason)}
				text={sayOf('no_posting', reason)}
				first={again.includes(reason) ? {says: reason === 'few-selected' ? say('notice_whole_page') : say('frame_try_again'), onClick: onAgain} : undefined}
				onPaste={onPaste}
			/>
			{code !== undefined && (
				<section class="sec">
					<Details code={code} />
				</section>
			)}
		</>
	);
}
