/** Opens the comparison with the posting that the panel shows. Law: a comparison that is open already takes it in; otherwise it stands beside what was saved last. */
import {lastSaved} from '../../lib/keep/first-rows';
import type {PostingKey} from '../../lib/model';
import {showWorkspace, workspaceTabs} from '../../lib/shell/workspace-tab';
import {MOST} from '../../lib/ui/compare/column';
import {addressOf, viewAt} from '../../lib/ui/table/address';

/** How many of those saved last stand beside the posting: three columns are seen at once. */
const BESIDE = 2;

/** The keys of the new comparison: the posting last in one that goes on, first in one that begins. */
export function comparedWith(key: PostingKey, open: readonly PostingKey[], saved: readonly PostingKey[]): readonly PostingKey[] {
	const others = (keys: readonly PostingKey[]): readonly PostingKey[] => [...new Set(keys)].filter(each => each !== key);
	return open.length > 0 ? [...others(open).slice(1 - MOST), key] : [key, ...others(saved).slice(0, BESIDE)];
}

export async function compare(key: PostingKey): Promise<void> {
	const tabs = (await workspaceTabs()).map(tab => ({...tab, view: viewAt(tab.hash)}));
	const open = tabs.find(({view}) => view.kind === 'compare');
	const keys = open?.view.kind === 'compare' ? open.view.keys : [];
	await showWorkspace(addressOf({kind: 'compare', keys: comparedWith(key, keys, keys.length > 0 ? [] : await lastSaved(BESIDE + 1))}), open?.id ?? null);
}
