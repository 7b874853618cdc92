/** Pay of all postings on one axis, a row for each currency and period. Law: every bar has its numbers in words beside it, and every documented figure its source. */
import type {Profile} from '../../model';
import {moneyTick} from '../money-tick';
import {shownMoney} from '../numbers';
import {PaySources} from '../pay-sources';
import {say, sayOf} from '../say';
import type {Column} from './column';
import {type PayAxis, type PayColumn, payAxes} from './pay-columns';
import {titleOf} from './text-rows';

const HEIGHT = 150;
const PAD = 10;
/** Documented ranges that are drawn side by side; all of them are listed. */
const MOST_BANDS = 3;

const heightOf = ({low, high}: PayAxis, value: number): number => HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
const px = (value: number): string => `${Math.round(value * 10) / 10}px`;

function Band({
	axis,
	from,
	to,
	kind,
	left,
}: {
	readonly axis: PayAxis;
	readonly from: number;
	readonly to: number;
	readonly kind: string;
	readonly left?: number;
}) {
	const [top, bottom] = [heightOf(axis, to), heightOf(axis, from)];
	return <span class={`vb ${kind}`} style={{top: px(top), height: px(Math.max(3, bottom - top)), ...(left === undefined ? {} : {left: px(left)})}} />;
}

const money = (axis: PayAxis, {min, max}: {readonly min: number; readonly max: number}): string =>
	shownMoney({min, max, currency: axis.currency, period: axis.period}) ?? '';

/** All that a column's plot shows, in words. */
export function spokenPay(axis: PayAxis, column: PayColumn | null): string {
	const {stated = null, documented = []} = column ?? {};
	return [
		stated === null ? say('compare_pay_unstated') : money(axis, stated),
		...documented.map(one => say('compare_usual', money(axis, one))),
		...(axis.minimum === null ? [] : [say('compare_wish', money(axis, {min: axis.minimum, max: axis.minimum}))]),
	].join(', ');
}

function Cell({axis, column, title}: {readonly axis: PayAxis; readonly column: PayColumn | null; readonly title: string}) {
	const stated = column?.stated ?? null;
	const documented = column?.documented ?? [];
	const at = stated ?? documented[0];
	const bands = documented.slice(0, MOST_BANDS);
	return (
		<td>
			<div class="vw" role="img" aria-label={`${title}: ${spokenPay(axis, column)}`}>
				<svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
					{axis.ticks.map(tick => (
						<path key={tick} class="line" d={`M0 ${heightOf(axis, tick)}H100`} />
					))}
				</svg>
				{bands.map((one, place) => (
					<Band key={place} axis={axis} from={one.min} to={one.max} kind="bench" left={8 + (place * 22) / bands.length} />
				))}
				{stated !== null && <Band axis={axis} from={stated.min} to={stated.max} kind="bar" />}
				{axis.minimum !== null && <span class="vb minl" style={{top: px(heightOf(axis, axis.minimum))}} />}
				<span class="vl" style={{top: px(Math.min(HEIGHT - 40, Math.max(0, at === undefined ? HEIGHT / 2 : heightOf(axis, (at.min + at.max) / 2) - 18)))}}>
					{stated === null ? <span class="ns">{say('compare_not_stated')}</span> : <b>{money(axis, stated)}</b>}
					{stated?.kind === 'total' && <span class="mut"> {say('pay_total')}</span>}
					{documented[0] !== undefined && <span class="dim below">{say('compare_usual', money(axis, documented[0]))}</span>}
				</span>
			</div>
			{documented.length > 0 && (
				<details class="xs">
					<summary class="link">{say('compare_sources')}</summary>
					<PaySources benchmarks={documented} />
				</details>
			)}
		</td>
	);
}

export function PayRows({columns, profile}: {readonly columns: readonly Column[]; readonly profile: Profile | null}) {
	const axes = payAxes(columns, profile?.minSalary ?? null);
	if (axes.length === 0)
		return (
			<tr class="salr">
				<th scope="row">{say('compare_pay')}</th>
				{columns.map(({key}) => (
					<td key={key} class="ns">
						{say('compare_not_stated')}
					</td>
				))}
			</tr>
		);
	return (
		<>
			{axes.map(axis => (
				<tr key={`${axis.currency} ${axis.period}`} class="salr">
					<th scope="row">
						{axes.length === 1 ? say('compare_pay') : say('compare_pay_in', axis.currency)}
						{axis.period !== 'year' && <span class="xs"> {sayOf('period', axis.period)}</span>}
						<svg class="yax" viewBox={`0 0 60 ${HEIGHT}`} width="60" height={HEIGHT} aria-hidden="true">
							{axis.ticks.map(tick => (
								<text key={tick} x="60" y={heightOf(axis, tick) + 4} text-anchor="end">
									{moneyTick(tick, axis.currency)}
								</text>
							))}
						</svg>
					</th>
					{columns.map((column, at) => (
						<Cell key={column.key} axis={axis} column={axis.columns[at] ?? null} title={titleOf(column)} />
					))}
				</tr>
			))}
		</>
	);
}
