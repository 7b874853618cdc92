/** The saved postings, of which only those in sight are drawn. Law: a real table; rows that are not drawn are counted and keep their room. */
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {PostingKey} from '../../model';
import {Drawing} from '../icons';
import {say} from '../say';
import type {Column, Sort} from './address';
import {useKeptFocus} from './kept-focus';
import type {ShownLine} from './line';
import type {PayAxis} from './pay-axis';
import {PostingRow, type RowActions} from './posting-row';
import type {Selection} from './selection';
import {type Visible, visibleRows} from './visible-rows';

const HEADS: readonly (readonly [Column, string, Parameters<typeof say>[0]])[] = [
	['title', 'ti', 'table_head_title'],
	['role', 'ro', 'table_head_role'],
	['fit', 'fi num', 'table_head_fit'],
	['skills', 'sk', 'table_head_skills'],
	['salary', 'pa', 'table_head_salary'],
	['place', 'pl', 'table_head_place'],
	['years', 'ye num', 'table_head_years'],
	['status', 'st', 'table_head_status'],
	['dates', 'da', 'table_head_dates'],
];
const down = 'M8 3.5v9M4.5 9 8 12.5 11.5 9';
const up = 'M8 12.5v-9M4.5 7 8 3.5 11.5 7';

export type TableProps = RowActions & {
	/** The keys of all rows, in their order. */
	readonly order: readonly PostingKey[];
	readonly lineOf: (key: PostingKey) => ShownLine | undefined;
	readonly selection: Selection;
	/** Whose detail is open; null: none. */
	readonly opened: PostingKey | null;
	readonly sort: Sort;
	readonly scored: boolean;
	readonly axis: PayAxis | null;
	readonly now: number;
	readonly onSort: (by: Column) => void;
	readonly onAll: () => void;
};

/** The room of rows that are not drawn. One cell alone: more would give columns that are hidden their room back. */
const Gap = ({height}: {readonly height: number}) => (
	<tr class="gap">
		<td style={{height: `${height}px`}} />
	</tr>
);

/** The rows in sight of the window. */
function useVisible(count: number, body: {readonly current: HTMLElement | null}): Visible {
	const [visible, setVisible] = useState(() => visibleRows(count, 0, 900));
	useLayoutEffect(() => {
		const look = (): void => {
			const top = body.current === null ? 0 : -body.current.getBoundingClientRect().top;
			const next = visibleRows(count, top, innerHeight);
			setVisible(old => (old.from === next.from && old.to === next.to && old.below === next.below ? old : next));
		};
		look();
		addEventListener('scroll', look, {passive: true});
		addEventListener('resize', look);
		return () => {
			removeEventListener('scroll', look);
			removeEventListener('resize', look);
		};
	}, [count]);
	return visible;
}

export function PostingTable(props: TableProps) {
	const {order, lineOf, selection, opened, sort, scored, axis, now, onSort, onAll} = props;
	const body = useRef<HTMLTableSectionElement>(null);
	const visible = useVisible(order.length, body);
	useKeptFocus(body);
	const all = order.length > 0 && order.every(key => selection.chosen.has(key));
	const newest = sort === null;
	return (
		<table class="list" aria-rowcount={order.length + 1} aria-label={say('table_label')}>
			<thead>
				<tr aria-rowindex={1}>
					<td class="c">
						<label class="hit">
							<input type="checkbox" aria-label={say('table_select_all')} checked={all} onChange={onAll} />
						</label>
					</td>
					{HEADS.map(([by, name, key]) => {
						const on = sort?.by === by || (newest && by === 'dates');
						const rising = sort?.way === 'up';
						return (
							<th key={by} scope="col" class={name} aria-sort={on ? (rising ? 'ascending' : 'descending') : undefined}>
								<button type="button" onClick={() => onSort(by)}>
									{say(key as 'table_head_title')}
									{on && <Drawing path={rising ? up : down} />}
								</button>
							</th>
						);
					})}
				</tr>
			</thead>
			<tbody ref={body}>
				{visible.above > 0 && <Gap height={visible.above} />}
				{order.slice(visible.from, visible.to).map((key, at) => {
					const line = lineOf(key);
					return line === undefined ? null : (
						<PostingRow
							{...props}
							key={key}
							line={line}
							place={visible.from + at + 1}
							chosen={selection.chosen.has(key)}
							at={selection.at === key}
							open={opened === key}
							scored={scored}
							axis={axis}
							now={now}
						/>
					);
				})}
				{visible.below > 0 && <Gap height={visible.below} />}
			</tbody>
		</table>
	);
}
