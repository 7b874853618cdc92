/** What the page beside the panel lists, looked up in the database. Law: asked of the page when the panel needs it; an answer for a page that is no longer shown is dropped. */
import {effect, type ReadonlySignal, signal} from '@preact/signals';
import {knownPostings} from '../../lib/keep/known-postings';
import type {KnownPosting, ListedCard, ListedPage, PostingKey, TabView} from '../../lib/model';
import {formerKeys} from '../../lib/read/canonical-url';
import {cardsOf} from '../../lib/read/listed-cards';
import {askList} from '../../lib/shell/ask-list';
import {readPreference, watchPreferences} from '../../lib/shell/preferences';
import {listedPage} from '../../lib/weigh/listed';

/** null: the page lists nothing, or may not be asked. */
export const listed = signal<ListedPage | null>(null);

type Shown = {readonly tab: ReadonlySignal<number | null>; readonly view: ReadonlySignal<TabView | null>};
/** A page without a posting may be another each time it is told; one with a posting is the same until that is another. */
const placeOf = (tab: number | null, view: TabView | null): unknown => (view?.kind === 'posting' ? `${tab} ${view.posting.key}` : view);

/** What is kept of the cards, also under keys that they had by earlier rules. */
async function knownOf(cards: readonly ListedCard[]): Promise<ReadonlyMap<PostingKey, KnownPosting>> {
	const keys = cards.map(({key, url}) => [key, ...formerKeys(url)]);
	const kept = await knownPostings([...new Set(keys.flat())]);
	return new Map(
		cards.flatMap(({key}, at) => {
			const known = keys[at]?.map(each => kept.get(each)).find(each => each !== undefined);
			return known === undefined ? [] : [[key, known] as const];
		}),
	);
}

let again = (): void => undefined;
/** Looks once more: a page may have more of its list by now. */
export const lookAgain = (): void => again();

/** Follows what the panel shows from now on. */
export function startListed({tab, view}: Shown): void {
	let place: unknown = null;
	const look = async (): Promise<void> => {
		const [of, mine] = [tab.value, place];
		const list = of === null ? null : await askList(of);
		const cards = list === null ? [] : cardsOf(list);
		const [known, rules] = await Promise.all([knownOf(cards), readPreference('mutes')]);
		if (mine === place) listed.value = cards.length === 0 ? null : listedPage(cards, known, rules);
	};
	again = () => {
		if (view.value?.kind === 'posting' || view.value?.kind === 'none') look().catch((error: unknown) => console.error('Jobprism:', error));
	};
	effect(() => {
		const next = placeOf(tab.value, view.value);
		if (next === place) return;
		place = next;
		listed.value = null;
		again();
	});
	addEventListener('focus', again);
	watchPreferences(name => {
		if (name === 'mutes') again();
	});
}
