/** What is told of a page that lists postings: which of them the person knows, and which are not to be seen and why. Law: pure; a page's words are compared and shown, never more. */
import type {KnownPosting, ListedCard, ListedPage, ListedRow, MuteRule, PostingKey} from '../model';
import {mutedBy} from './muted';

/** By what was saved of it; else by what its card says: its title, and the employer as a line of its own. That an agency posted it no card tells for sure. */
function mutedAt({title, lines}: ListedCard, saved: KnownPosting['saved'], rules: readonly MuteRule[]): MuteRule | null {
	if (saved !== null) return mutedBy({...saved, text: ''}, rules);
	const byTitle = mutedBy(
		{title, company: null, text: ''},
		rules.filter(({kind}) => kind === 'words'),
	);
	if (byTitle !== null) return byTitle;
	const employers = rules.filter(({kind}) => kind === 'employer');
	for (const line of employers.length === 0 ? [] : lines) {
		const muted = line === title ? null : mutedBy({title: '', company: line, text: ''}, employers);
		if (muted !== null) return muted;
	}
	return null;
}

/** The page's postings that are known or muted, in its order, and how many it lists. */
export function listedPage(cards: readonly ListedCard[], known: ReadonlyMap<PostingKey, KnownPosting>, rules: readonly MuteRule[]): ListedPage {
	const rows = cards.flatMap((card): readonly ListedRow[] => {
		const kept = known.get(card.key);
		if (kept === undefined && !card.sure) return [];
		const muted = mutedAt(card, kept?.saved ?? null, rules);
		if (kept === undefined && muted === null) return [];
		const {saved, seenAt} = kept ?? {saved: null, seenAt: null};
		return [{key: card.key, url: card.url, title: saved?.title ?? card.title, company: saved?.company ?? null, known: {saved, seenAt}, muted}];
	});
	const sure = cards.filter(card => card.sure || known.has(card.key)).length;
	return {total: cards.some(card => card.sure) ? sure : null, rows};
}
