/** One saved posting as a row. Law: data and callbacks in, nothing else; every row is of one height whatever it holds. */
import type {PostingKey, Stage} from '../../model';
import {Drawing} from '../icons';
import {stages} from '../keys';
import {roleName} from '../roles';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {DatesCell, FitCell, PayCell, PlaceCell, RoleCell, SkillsCell, YearsCell} from './cells';
import type {Line, ShownLine} from './line';
import type {PayAxis} from './pay-axis';

const dots = 'M3.5 8h.01M8 8h.01M12.5 8h.01';

export type RowActions = {
	/** The address of a posting's detail. */
	readonly hrefOf: (key: PostingKey) => string;
	/** `range`: all from the last one that was chosen. */
	readonly onChoose: (key: PostingKey, range: boolean) => void;
	readonly onStage: (key: PostingKey, stage: Stage) => void;
	/** Opens the menu of a row; `opener` gets the focus back. */
	readonly onMenu: (key: PostingKey, opener: HTMLElement) => void;
	readonly onPoint: (key: PostingKey) => void;
};
type Props = RowActions & {
	readonly line: ShownLine;
	/** From 1, in the whole table. */
	readonly place: number;
	readonly chosen: boolean;
	/** The row that the keys act on. */
	readonly at: boolean;
	/** Its detail is open. */
	readonly open: boolean;
	/** There is a profile to score against. */
	readonly scored: boolean;
	readonly axis: PayAxis | null;
	readonly now: number;
};

/** What a posting is called where its parts stand side by side. */
export const nameOf = ({row}: Line): string => [shownText(row.title) || say('table_untitled'), shownText(row.company ?? '')].filter(Boolean).join(', ');

export function PostingRow({line, place, chosen, at, open, scored, axis, now, hrefOf, onChoose, onStage, onMenu, onPoint}: Props) {
	const {row} = line;
	const {key} = row;
	const title = shownText(row.title) || say('table_untitled');
	const company = shownText(row.company ?? '');
	const name = nameOf(line);
	const brief = [company, row.gist === null ? '' : roleName(row.gist.role.id), sayOf('stage', row.stage)].filter(Boolean).join(', ');
	return (
		<tr class={`${chosen ? 'on' : ''}${at ? ' at' : ''}${open ? ' open' : ''}`} aria-rowindex={place + 1} data-key={key}>
			<td class="c">
				<label class="hit">
					<input
						type="checkbox"
						aria-label={say('table_select', name)}
						checked={chosen}
						onClick={event => {
							event.preventDefault();
							onChoose(key, event.shiftKey);
						}}
					/>
				</label>
			</td>
			<th scope="row" class="ti">
				<a href={hrefOf(key)} dir="auto" title={title} aria-current={open ? 'true' : undefined} data-open={key} onFocus={() => onPoint(key)}>
					{title}
				</a>
				<span class="sub" dir="auto" title={company}>
					<span class="long">{company || <span class="dim">{say('table_not_stated')}</span>}</span>
					<span class="brief" aria-hidden="true">
						{brief}
					</span>
				</span>
				<button
					type="button"
					class="btn quiet icon more"
					aria-haspopup="menu"
					aria-label={say('table_more', name)}
					onClick={event => onMenu(key, event.currentTarget)}
				>
					<Drawing path={dots} extra="dots" />
				</button>
			</th>
			<td class="ro">
				<RoleCell line={line} />
			</td>
			<td class="fi num">
				<FitCell line={line} scored={scored} />
			</td>
			<td class="sk">
				<SkillsCell cover={line.cover} />
			</td>
			<td class="pa">
				<PayCell line={line} axis={axis} />
			</td>
			<td class="pl">
				<PlaceCell line={line} />
			</td>
			<td class="ye num mut">
				<YearsCell line={line} />
			</td>
			<td class="st">
				<select
					class={`sel s-${row.stage}`}
					aria-label={say('table_status_of', name)}
					value={row.stage}
					onChange={event => {
						const stage = stages.find(each => each === event.currentTarget.value);
						if (stage !== undefined) onStage(key, stage);
					}}
				>
					{stages.map(stage => (
						<option key={stage} value={stage}>
							{sayOf('stage', stage)}
						</option>
					))}
				</select>
			</td>
			<td class="da">
				<DatesCell line={line} now={now} />
			</td>
		</tr>
	);
}
