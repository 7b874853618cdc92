/** What can be done with one posting beside its status: open its page, hide the likes of it, delete it. Law: the page's address passes the one door for addresses. */
import type {MuteRule} from '../../model';
import {safeUrl} from '../safe-url';
import {say} from '../say';
import {shownText} from '../shown-text';
import {Floating} from './floating';
import type {Line} from './line';
import {nameOf} from './posting-row';

export type HideRule = Pick<MuteRule, 'kind' | 'text'>;
type Props = {
	readonly line: Line;
	readonly opener: HTMLElement;
	readonly onHide: (rule: HideRule) => void;
	readonly onDelete: () => void;
	readonly onClose: () => void;
};

export function RowMenu({line, opener, onHide, onDelete, onClose}: Props) {
	const {row} = line;
	const url = safeUrl(row.url);
	const company = shownText(row.company ?? '', 40);
	const title = shownText(row.title, 60);
	const rules: readonly (readonly [string, HideRule])[] = [
		...(company === '' ? [] : [[say('table_hide_employer', company), {kind: 'employer', text: row.company ?? ''}] as const]),
		...(title === '' ? [] : [[say('table_hide_title', title), {kind: 'words', text: row.title}] as const]),
		[say('table_hide_agencies'), {kind: 'agencies', text: ''}],
	];
	const act = (work: () => void) => () => {
		onClose();
		work();
	};
	return (
		<Floating opener={opener} role="menu" label={say('table_more', nameOf(line))} onClose={onClose}>
			{url !== null && (
				<a role="menuitem" href={url} target="_blank" rel="noopener noreferrer" onClick={onClose}>
					{say('table_open_page')}
				</a>
			)}
			{rules.map(([says, rule]) => (
				<button key={says} type="button" role="menuitem" dir="auto" onClick={act(() => onHide(rule))}>
					{says}
				</button>
			))}
			<button type="button" role="menuitem" class="danger" onClick={act(onDelete)}>
				{say('table_delete')}
			</button>
		</Floating>
	);
}
