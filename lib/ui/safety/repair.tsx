/** Where the table would be when the database does not open: what happened, what of it can be read, and the way on. Law: nothing is deleted here; a new database is begun only once a file with all that can be read is saved. */
import type {Stage} from '../../model';
import {shownDay} from '../days';
import {Notice, type NoticeText} from '../notice';
import {noticeOf, say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';

export type FoundRow = {readonly key: string; readonly title: string; readonly company: string | null; readonly stage: Stage; readonly savedAt: number};
/** What can be read of it all; `unread`: rows that are there and are not understood here. */
export type Found = {readonly rows: readonly FoundRow[]; readonly unread: number; readonly profiles: number; readonly opened: boolean};
export type RepairProps = {
	/** The database's own code: why it does not open. */
	readonly why: string;
	/** Null: still being read. */
	readonly found: Found | null;
	/** The name of the file that was saved; null: none yet. */
	readonly saved: string | null;
	readonly busy: boolean;
	readonly problem: NoticeText | null;
	readonly now: number;
	readonly onAgain: () => void;
	readonly onSave: () => void;
	readonly onBegin: () => void;
};

/** Rows that are shown; the file holds all. */
const MOST = 500;
const WHY = ['newer', 'blocked', 'quota'] as const;

function Rows({rows, now}: {readonly rows: readonly FoundRow[]; readonly now: number}) {
	return (
		<table class="tb" aria-label={say('repair_rows')}>
			<thead>
				<tr>
					<th scope="col">{say('table_head_title')}</th>
					<th scope="col">{say('import_field_company')}</th>
					<th scope="col">{say('table_head_status')}</th>
					<th scope="col">{say('repair_saved_on')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.slice(0, MOST).map(({key, title, company, stage, savedAt}) => (
					<tr key={key}>
						<th scope="row" dir="auto">
							{shownText(title, 120) || say('table_untitled')}
						</th>
						<td dir="auto">{shownText(company ?? '', 80)}</td>
						<td>{sayOf('stage', stage)}</td>
						<td>{shownDay(savedAt, now)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function foundWords({rows, unread, opened}: Found): string {
	if (!opened) return say('repair_nothing_opens');
	return unread === 0 ? sayCount('repair_found', rows.length) : `${sayCount('repair_found', rows.length)} ${sayCount('repair_unread', unread)}`;
}

export function Repair({why, found, saved, busy, problem, now, onAgain, onSave, onBegin}: RepairProps) {
	const {text, help} = noticeOf('repair_why', WHY.find(each => each === why) ?? 'else');
	// Held by another tab it opens by itself once that is closed.
	const mayBegin = why !== 'blocked';
	return (
		<section class="safety" aria-labelledby="repair-h">
			<h1 id="repair-h">{text}</h1>
			<p class="mut">{help}</p>
			<div class="bar wrap">
				<button type="button" class="btn solid" disabled={busy} onClick={onAgain}>
					{say('repair_again')}
				</button>
				<button type="button" class="btn" disabled={busy || found === null} onClick={onSave}>
					{say('repair_save')}
				</button>
				{mayBegin && (
					<button type="button" class="btn" disabled={busy || saved === null} aria-describedby="repair-begin" onClick={onBegin}>
						{say('repair_begin')}
					</button>
				)}
			</div>
			{mayBegin && (
				<p class="mut xs" id="repair-begin">
					{saved === null ? say('repair_begin_after') : say('repair_begin_now')}
				</p>
			)}
			<p role="status">{saved !== null ? say('repair_file', shownText(saved, 80)) : found === null ? say('repair_reading') : foundWords(found)}</p>
			{problem !== null && (
				<div role="alert">
					<Notice notice={problem} />
				</div>
			)}
			{found !== null && found.rows.length > 0 && <Rows rows={found.rows} now={now} />}
			<details>
				<summary class="link xs">{say('notice_details')}</summary>
				<p class="xs dim code">{shownText(why, 80)}</p>
			</details>
		</section>
	);
}
