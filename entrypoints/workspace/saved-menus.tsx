/** What opens over the table: the menu of a row, the filters, the list of keys. Law: one at a time; its code comes with the first of them. */
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {PostingKey} from '../../lib/model';
import type {Filters, TableState} from '../../lib/ui/table/address';
import {Host} from '../../lib/ui/table/host';
import type {HideRule} from '../../lib/ui/table/row-menu';
import {hideLike, toBin} from './saved-edits';
import {allLines, askedSkills, lineOf} from './saved-list';

type Menu =
	| {readonly kind: 'row'; readonly key: PostingKey; readonly opener: HTMLElement}
	| {readonly kind: 'filter'; readonly opener: HTMLElement}
	| {readonly kind: 'keys'; readonly opener: HTMLElement};
export const menu = signal<Menu | null>(null);
/** Opens a menu, or closes it where the same control asks again. */
export function openMenu(next: Menu): void {
	menu.value = menu.value?.kind === next.kind && menu.value.opener === next.opener ? null : next;
}

const menus = () => import('../../lib/ui/table/menus');
const onClose = (): void => {
	menu.value = null;
};
const hiding = (id: string): number => [...allLines()].filter(({muted: by}) => by?.id === id).length;
const onHide = (rule: HideRule): void => void hideLike(rule, ({id}) => hiding(id));

/** @param table followed while a menu is up @param onFilters puts other filters in place of the table's */
type Props = {readonly table: {readonly value: TableState}; readonly onFilters: (filters: Filters) => void};

export function Menus({table, onFilters}: Props) {
	const at = menu.value;
	if (at === null) return null;
	const mount = async (into: HTMLElement): Promise<() => void> => {
		const {FilterMenu, RowMenu, TableKeyList} = await menus();
		const shown = () => {
			const {opener} = at;
			if (at.kind === 'keys') return <TableKeyList onClose={onClose} />;
			if (at.kind === 'filter') return <FilterMenu {...{opener, onFilters, onHide, onClose}} filters={table.value.filters} skills={askedSkills()} />;
			const line = lineOf(at.key);
			return line === undefined ? null : <RowMenu {...{opener, line, onHide, onClose}} onDelete={() => void toBin([at.key])} />;
		};
		const end = effect(() => render(shown(), into));
		return () => {
			end();
			render(null, into);
		};
	};
	return <Host key={at.kind === 'row' ? at.key : at.kind} mount={mount} />;
}
