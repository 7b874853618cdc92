/** Gates and facts of a comparison, each a block of rows. Law: a gate has a mark only where the profile has a wish; what is not stated says so. */
import {Icon, type IconName} from '../icons';
import {say} from '../say';
import type {Column} from './column';
import {SameRow} from './skill-rows';
import type {GateRow, TextRow} from './text-rows';

const icons: Readonly<Record<'met' | 'unmet' | 'unstated', IconName>> = {met: 'check', unmet: 'close', unstated: 'dash'};
const classes = {met: 'met', unmet: 'unmet', unstated: 'open'} as const;
const stateWord = (state: 'met' | 'unmet' | 'unstated'): string =>
	state === 'met' ? say('compare_met') : state === 'unmet' ? say('compare_unmet') : say('compare_unstated');

export function GateMark({state}: {readonly state: 'met' | 'unmet' | 'unstated'}) {
	return (
		<span class={`gm ${classes[state]}`}>
			<Icon name={icons[state]} />
			<span class="vh">{stateWord(state)}: </span>
		</span>
	);
}

function Cell({text, state}: {readonly text: string | null; readonly state: GateRow['states'][number] | null}) {
	const stated = state === 'unstated' || text === null ? say('compare_not_stated') : text;
	if (state === null || state === 'unjudged') return <td class={text === null ? 'ns' : undefined}>{stated}</td>;
	return (
		<td class={state === 'unstated' ? 'ns' : undefined}>
			<span class="skc">
				<GateMark state={state} />
				<span>{stated}</span>
			</span>
		</td>
	);
}

type Props = {
	readonly heading: string;
	readonly note: string;
	readonly rows: readonly (TextRow | GateRow)[];
	readonly columns: readonly Column[];
	readonly onlyDifferences: boolean;
	readonly onShowSame: () => void;
};
export function TextBlock({heading, note, rows, columns, onlyDifferences, onShowSame}: Props) {
	if (rows.length === 0) return null;
	const same = rows.filter(row => row.same);
	return (
		<tbody>
			<tr class="gh">
				<th scope="rowgroup" colSpan={columns.length + 1}>
					{heading} <span class="mut">{note}</span>
				</th>
			</tr>
			{rows
				.filter(row => !onlyDifferences || !row.same)
				.map(row => (
					<tr key={row.label}>
						<th scope="row">{row.label}</th>
						{row.cells.map((text, at) => (
							<Cell key={columns[at]?.key} text={text} state={'states' in row ? (row.states[at] ?? null) : null} />
						))}
					</tr>
				))}
			{onlyDifferences && (
				<SameRow
					count={same.length}
					sentences={same.map(({label, cells}) => say('compare_same_plain', label, cells[0] ?? say('compare_not_stated')))}
					width={columns.length}
					onShow={onShowSame}
				/>
			)}
		</tbody>
	);
}
