/** What was deleted in the last thirty days. Law: it comes back at a click; deleting it for good is the one act here without an undo, and says so. */
import type {Binned, PostingKey} from '../../model';
import {shownDay, shownSince} from '../days';
import {say} from '../say';
import {shownText} from '../shown-text';
import {addressOf, plainTable} from './address';

type Props = {
	readonly rows: readonly Binned[];
	readonly now: number;
	/** Milliseconds that the bin keeps a posting. */
	readonly keeps: number;
	readonly onRestore: (keys: readonly PostingKey[]) => void;
	readonly onPurge: (key: PostingKey) => void;
};

export function BinList({rows, now, keeps, onRestore, onPurge}: Props) {
	return (
		<section class="bin">
			<p>
				<a class="link" href={addressOf({kind: 'saved', table: plainTable})}>
					{say('bin_back')}
				</a>
			</p>
			<h1>{say('table_bin')}</h1>
			<p>
				<a class="link" href={addressOf({kind: 'states'})}>
					{say('states_link')}
				</a>
			</p>
			<p class="mut">{rows.length === 0 ? say('bin_empty') : say('bin_about')}</p>
			{rows.length > 1 && (
				<button type="button" class="btn" onClick={() => onRestore(rows.map(({key}) => key))}>
					{say('bin_restore_all')}
				</button>
			)}
			<ul>
				{rows.map(({key, title, company, deletedAt}) => {
					const name = shownText(title) || say('table_untitled');
					return (
						<li key={key}>
							<div>
								<p class="strong trunc" dir="auto" title={name}>
									{name}
								</p>
								<p class="xs mut trunc" dir="auto">
									{shownText(company ?? '')}
								</p>
							</div>
							<p class="xs mut">{say('bin_dates', shownSince(deletedAt, now), shownDay(deletedAt + keeps, now))}</p>
							<button type="button" class="btn" aria-label={say('bin_restore_one', name)} onClick={() => onRestore([key])}>
								{say('bin_restore')}
							</button>
							<button type="button" class="btn quiet danger" aria-label={say('bin_purge_one', name)} onClick={() => onPurge(key)}>
								{say('bin_purge')}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
