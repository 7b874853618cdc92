/** Stated pay on one axis with its middle and the person's minimum. Law: every range is a bar where there is room, else an even choice; the reading names the ends, the middle and how many there are. */
import type {PayGroup} from '../../weigh/pay-by-role';
import {moneyTick} from '../money-tick';
import {shownMoney} from '../numbers';
import {say} from '../say';

const WIDTH = 560;
/** Of the bars together: as much as they need, up to the tallest. */
const TALLEST = 136;
const EACH = 9;
const TOP = 14;
/** Ranges that are drawn. */
export const MOST_DRAWN = 45;
const MOST_TICKS = 7;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];

/** At most so many, the first and the last among them, evenly chosen. */
export function evenly<T>(all: readonly T[], most: number): readonly T[] {
	return all.length <= most ? all : Array.from({length: most}, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))] as T);
}

/** A line with its words beside it, on the side where there is room. */
function Line({
	at,
	to,
	words,
	kind,
	left,
}: {
	readonly at: number;
	readonly to: number;
	readonly words: string;
	readonly kind: 'min' | 'middle';
	readonly left: boolean;
}) {
	return (
		<>
			<path class={kind} d={`M${at} 8V${to}`} />
			<text class={kind === 'middle' ? 'on' : undefined} x={at + (left ? -6 : 6)} y="8" text-anchor={left ? 'end' : 'start'}>
				{words}
			</text>
		</>
	);
}

export function PayPlot({group, minimum}: {readonly group: PayGroup; readonly minimum: number | null}) {
	const shown = (value: number): string => shownMoney({currency: group.currency, period: group.period, min: value, max: value}) ?? '';
	const values = [group.low, group.high, ...(minimum === null ? [] : [minimum])];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const step = STEPS.find(each => (most - least) / each <= MOST_TICKS) ?? Math.max(1, most - least);
	const low = Math.floor(least / step) * step;
	const high = Math.max(low + step, Math.ceil(most / step) * step);
	const x = (value: number): number => Math.round(((value - low) / (high - low)) * WIDTH * 10) / 10;
	const ticks = Array.from({length: Math.round((high - low) / step) + 1}, (_, at) => low + at * step);
	const drawn = evenly(group.ranges, MOST_DRAWN);
	const height = Math.min(TALLEST, 6 + drawn.length * EACH);
	const each = (height - 4) / drawn.length;
	// The two words stand apart: the lower one to the left, the higher one to the right, turned round at the edges.
	const lower = minimum !== null && minimum < group.middle;
	const minimumLeft = minimum !== null && (lower ? x(minimum) > 130 : x(minimum) > WIDTH - 130);
	const middleLeft = minimum === null ? x(group.middle) > WIDTH - 130 : !lower || (x(group.middle) > WIDTH - 90 && !minimumLeft);
	const minimumWords = minimum === null ? '' : say('insights_pay_minimum', shown(minimum));
	const spoken = say('insights_pay_plot', group.count, shown(group.low), shown(group.high), shown(group.middle));
	return (
		<svg class="range" viewBox={`0 -6 ${WIDTH} ${TOP + height + 28}`} role="img" aria-label={minimum === null ? spoken : `${spoken}; ${minimumWords}`}>
			{ticks.map((tick, at) => (
				<g key={tick}>
					<path class="axis" d={`M${x(tick)} ${TOP}V${TOP + height}`} />
					<text x={x(tick)} y={TOP + height + 18} text-anchor={at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle'}>
						{moneyTick(tick, group.currency)}
					</text>
				</g>
			))}
			{drawn.map(({key, min, max}, at) => (
				<rect
					key={key}
					class="bar"
					x={x(min)}
					y={TOP + 2 + at * each}
					width={Math.max(3, x(max) - x(min))}
					height={Math.max(1.5, Math.min(5, each - 2))}
					rx="1.5"
				/>
			))}
			{minimum !== null && <Line to={TOP + height} at={x(minimum)} words={minimumWords} kind="min" left={minimumLeft} />}
			<Line to={TOP + height} at={x(group.middle)} words={say('insights_pay_middle', shown(group.middle))} kind="middle" left={middleLeft} />
		</svg>
	);
}
