/** How far postings are read that no analysis of today stands behind, in the line of the filters. Law: it says what is left, and each of its states can be changed. */
import {say, sayCount} from '../say';

/** Null: all is read. */
export type Rereading =
	| {readonly kind: 'reading'; readonly done: number; readonly all: number}
	| {readonly kind: 'stopped' | 'failed'; readonly left: number}
	| null;
export type RereadingProps = {readonly rereading: Rereading; readonly onStopReading: () => void; readonly onReadOn: () => void};

export function RereadingLine({rereading, onStopReading, onReadOn}: RereadingProps) {
	if (rereading === null) return null;
	const busy = rereading.kind === 'reading';
	return (
		<p class="bar rereading xs mut">
			{busy ? (
				<>
					<span>{say('table_rereading', rereading.done, rereading.all)}</span>
					<progress value={rereading.done} max={rereading.all} aria-label={say('table_rereading', rereading.done, rereading.all)} />
				</>
			) : (
				<span>{rereading.kind === 'failed' ? say('table_rereading_failed') : sayCount('table_unread', rereading.left)}</span>
			)}
			<button type="button" class="btn quiet" onClick={busy ? onStopReading : onReadOn}>
				{busy ? say('table_rereading_cancel') : say('table_read_on')}
			</button>
		</p>
	);
}
