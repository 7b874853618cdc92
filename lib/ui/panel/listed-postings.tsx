/** The postings of this page that the person knows or does not want to see. Law: told here and never on the page; a page's words are text, and its addresses pass the one door for them. */
import type {ListedPage, ListedRow} from '../../model';
import {shownSince} from '../days';
import {safeUrl} from '../safe-url';
import {listed as joined, say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';
import {mutedWords} from './put-right';

type Props = {
	readonly page: ListedPage;
	readonly now: number /** The page shows a posting of its own beside its list. */;
	readonly beside: boolean;
	readonly onAgain: () => void;
};

/** Each posting is counted once: what is saved as such, whatever hides it in lists. */
function counts(rows: readonly ListedRow[]): readonly string[] {
	const saved = rows.filter(({known}) => known.saved !== null).length;
	const muted = rows.filter(({known, muted}) => known.saved === null && muted !== null).length;
	const seen = rows.length - saved - muted;
	return [
		...(saved > 0 ? [say('listed_saved', saved)] : []),
		...(seen > 0 ? [say('listed_seen', seen)] : []),
		...(muted > 0 ? [say('listed_hidden', muted)] : []),
	];
}

function state({known: {saved, seenAt}}: ListedRow, now: number): string {
	if (saved !== null) return say('listed_since', sayOf('stage', saved.stage), shownSince(saved.stagedAt, now));
	return seenAt === null ? '' : say('listed_seen_since', shownSince(seenAt, now));
}

function Row({row, now}: {readonly row: ListedRow; readonly now: number}) {
	const url = safeUrl(row.url);
	const title = shownText(row.title, 120) || say('frame_no_title');
	const company = row.company === null ? '' : shownText(row.company, 80);
	const below = [company, state(row, now)].filter(each => each !== '').join(', ');
	return (
		<li>
			<p dir="auto">
				{url === null ? (
					title
				) : (
					<a class="link" href={url} target="_blank" rel="noreferrer noopener">
						{title}
					</a>
				)}
			</p>
			{below !== '' && (
				<p class="xs mut" dir="auto">
					{below}
				</p>
			)}
			{row.muted !== null && <p class="xs mut">{mutedWords(row.muted)}</p>}
		</li>
	);
}

export function ListedPostings({page: {total, rows}, now, beside, onAgain}: Props) {
	if (total === null && rows.length === 0) return null;
	const told = counts(rows);
	const title = total === null ? say('listed_title_known') : beside ? sayCount('listed_beside', total) : sayCount('listed_title', total);
	return (
		<section class="sec listed" aria-labelledby="listed-h">
			<h2 id="listed-h">{title}</h2>
			<p class="mut">{told.length === 0 ? say('listed_none') : joined(told)}</p>
			{rows.length > 0 && (
				<ul>
					{rows.map(row => (
						<Row key={row.key} row={row} now={now} />
					))}
				</ul>
			)}
			<p>
				<button type="button" class="link xs" onClick={onAgain}>
					{say('listed_again')}
				</button>
			</p>
		</section>
	);
}
