/** Earlier states of what is saved: before imports and upgrades, the daily copies, databases that were left beside. Law: what putting one back would do is shown before it is done, and can be taken back after. */
import type {ComponentChildren} from 'preact';
import {Notice, type NoticeText} from '../notice';
import {say, sayCount} from '../say';
import {shownText} from '../shown-text';
import {addressOf, plainTable} from '../table/address';

/** One state, as it is listed. `id` names it to whoever handles it. */
export type StateRow = {
	readonly id: string;
	readonly kind: 'import' | 'upgrade' | 'restore' | 'copy' | 'beside';
	/** The day, as it is said. */
	readonly day: string;
	/** Postings in it; null: not counted. */
	readonly postings: number | null;
	/** As it is said; null: not known. */
	readonly size: string | null;
	readonly undone: boolean;
};
/** What putting back would do. */
export type StateAsk = {
	readonly id: string;
	readonly back: number;
	readonly away: number;
	/** Changed since, and left alone. */
	readonly kept: number;
	readonly titles: readonly string[];
};
export type StatesProps = {
	/** Null: being read. */
	readonly states: readonly StateRow[] | null;
	readonly asked: StateAsk | null;
	readonly busy: boolean;
	/** What the last act did; null: none. */
	readonly done: string | null;
	readonly canUndo: boolean;
	readonly problem: NoticeText | null;
	readonly onAsk: (id: string) => void;
	readonly onRestore: (id: string) => void;
	readonly onCancel: () => void;
	readonly onUndo: () => void;
};

const nameOf = ({kind, day}: StateRow): string => {
	switch (kind) {
		case 'import':
			return say('states_import', day);
		case 'upgrade':
			return say('states_upgrade', day);
		case 'restore':
			return say('states_restore', day);
		case 'copy':
			return say('states_copy', day);
		case 'beside':
			return say('states_beside', day);
	}
};

function Ask({asked, busy, onRestore, onCancel}: {readonly asked: StateAsk} & Pick<StatesProps, 'busy' | 'onRestore' | 'onCancel'>) {
	const {id, back, away, kept, titles} = asked;
	const nothing = back + away === 0;
	return (
		<div class="ask">
			<ul class="counts">
				<li>{sayCount('states_back', back)}</li>
				{away > 0 && <li>{sayCount('states_away', away)}</li>}
				{kept > 0 && <li>{sayCount('states_kept', kept)}</li>}
			</ul>
			{titles.length > 0 && (
				<p class="xs mut" dir="auto">
					{titles.map(title => shownText(title, 80)).join(' · ')}
				</p>
			)}
			<div class="bar wrap">
				<button type="button" class="btn solid" disabled={busy || nothing} onClick={() => onRestore(id)}>
					{say('states_restore_now')}
				</button>
				<button type="button" class="btn quiet" disabled={busy} onClick={onCancel}>
					{say('import_cancel')}
				</button>
				<span class="xs mut">{nothing ? say('states_nothing') : say('states_undo_after')}</span>
			</div>
		</div>
	);
}

function State({
	row,
	children,
	onAsk,
	busy,
}: {
	readonly row: StateRow;
	readonly children: ComponentChildren;
	readonly busy: boolean;
	readonly onAsk: () => void;
}) {
	const name = nameOf(row);
	const about = [row.postings === null ? null : sayCount('states_holds', row.postings), row.size, row.undone ? say('states_undone') : null].filter(
		part => part !== null,
	);
	return (
		<li>
			<div>
				<p class="strong">{name}</p>
				<p class="xs mut">{about.join(' · ')}</p>
			</div>
			<button type="button" class="btn" disabled={busy} aria-label={say('states_restore_one', name)} onClick={onAsk}>
				{say('states_look')}
			</button>
			{children}
		</li>
	);
}

export function States({states, asked, busy, done, canUndo, problem, onAsk, onRestore, onCancel, onUndo}: StatesProps) {
	return (
		<main class="safety">
			<p>
				<a class="link" href={addressOf({kind: 'saved', table: plainTable})}>
					{say('bin_back')}
				</a>
			</p>
			<h1>{say('states_title')}</h1>
			<p class="mut">{say('states_about')}</p>
			<div class="bar wrap">
				<p role="status">{done}</p>
				{canUndo && (
					<button type="button" class="btn sm" disabled={busy} onClick={onUndo}>
						{say('table_undo')}
					</button>
				)}
			</div>
			{problem !== null && (
				<div role="alert">
					<Notice notice={problem} />
				</div>
			)}
			{states !== null && states.length === 0 && <p>{say('states_none')}</p>}
			<ul class="states">
				{(states ?? []).map(row => (
					<State key={row.id} row={row} busy={busy} onAsk={() => onAsk(row.id)}>
						{asked?.id === row.id && <Ask {...{asked, busy, onRestore, onCancel}} />}
					</State>
				))}
			</ul>
		</main>
	);
}
