/** A folder of the person's own that gets a dated file by itself. Law: what stands here is what happened last; where the browser has no such thing it says so, and the file by hand is beside it. */
import {Notice} from '../notice';
import {noticeOf, say} from '../say';
import {shownText} from '../shown-text';

export type FolderProblem = 'not-allowed' | 'gone' | 'full' | 'failed';
/** `absent`: the browser gives no folders to pages. `free`: none is chosen. */
export type FolderState =
	| {readonly kind: 'absent'}
	| {readonly kind: 'free'}
	/** `last`: the day of the last file, as it is said; null: none yet. */
	| {readonly kind: 'chosen'; readonly name: string; readonly last: string | null; readonly problem: FolderProblem | null};
export type BackupFolderProps = {
	readonly state: FolderState;
	readonly busy: boolean;
	/** How many files stay. */
	readonly keeps: number;
	readonly statesHref: string;
	readonly onChoose: () => void;
	readonly onAllow: () => void;
	readonly onNow: () => void;
	readonly onForget: () => void;
};

function about(state: FolderState, keeps: number): string {
	if (state.kind === 'absent') return say('folder_absent');
	if (state.kind === 'free') return say('folder_about', keeps);
	const name = shownText(state.name, 80);
	return state.last === null ? say('folder_chosen', name) : say('folder_last', name, state.last);
}

export function BackupFolder({state, busy, keeps, statesHref, onChoose, onAllow, onNow, onForget}: BackupFolderProps) {
	const problem = state.kind === 'chosen' ? state.problem : null;
	return (
		<div class="transfer folder">
			<div class="drop">
				<div>
					<p class="strong">{say('folder_title')}</p>
					<p class="mut xs" role="status">
						{about(state, keeps)}
					</p>
					<p class="xs">
						<a class="link" href={statesHref} target="_blank" rel="noopener">
							{say('states_link')}
						</a>
					</p>
				</div>
				<div class="bar wrap">
					{state.kind === 'chosen' && (
						<>
							<button type="button" class="btn" disabled={busy} onClick={problem === 'not-allowed' ? onAllow : onNow}>
								{problem === 'not-allowed' ? say('folder_allow') : say('folder_now')}
							</button>
							<button type="button" class="btn quiet" disabled={busy} onClick={onForget}>
								{say('folder_forget')}
							</button>
						</>
					)}
					{state.kind !== 'absent' && (
						<button type="button" class="btn" disabled={busy} onClick={onChoose}>
							{state.kind === 'free' ? say('folder_choose') : say('folder_choose_other')}
						</button>
					)}
				</div>
			</div>
			{problem !== null && (
				<div role="alert">
					<Notice notice={noticeOf('folder_problem', problem)} />
				</div>
			)}
		</div>
	);
}
