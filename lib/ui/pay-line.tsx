/** The salary in one line, with its place against what is usual. Law: no benchmark, no plot; a benchmark never without its source. */
import {useContext, useId, useState} from 'preact/hooks';
import type {Analysis, Benchmark, Posting, Salary} from '../model';
import {Unfolded} from './disclosure';
import {MoreContext} from './more';
import {shownMoney} from './numbers';
import {say, sayOf} from './say';
import {shownText} from './shown-text';

/** The first benchmark in the currency and period of the salary; without a salary, the first of all. */
export function benchmarkFor(salary: Salary | null, benchmarks: readonly Benchmark[]): Benchmark | null {
	return benchmarks.find(({currency, period}) => salary === null || (currency === salary.currency && period === salary.period)) ?? null;
}

const WIDTH = 112;
const PAD = 6;
/** Both ranges on one axis, as x positions; room is kept on either side of what is shown. */
export function plotScale(bench: Benchmark, salary: Salary | null): (value: number) => number {
	const ends = [bench.min, bench.max, ...[salary?.min, salary?.max].filter((value): value is number => typeof value === 'number')];
	const margin = Math.max((bench.max - bench.min) / 3, bench.max / 10, 1);
	const low = Math.min(...ends) - margin;
	const high = Math.max(...ends) + margin;
	return value => PAD + ((value - low) / (high - low)) * (WIDTH - 2 * PAD);
}

function RangePlot({bench, salary, spoken}: {readonly bench: Benchmark; readonly salary: Salary | null; readonly spoken: string}) {
	const x = plotScale(bench, salary);
	const from = salary === null ? null : (salary.min ?? salary.max);
	const to = salary === null ? null : (salary.max ?? salary.min);
	return (
		<svg class="range" viewBox={`0 0 ${WIDTH} 24`} role="img" aria-label={spoken}>
			<path class="axis" d={`M0 23.5H${WIDTH}`} />
			<rect class="bench" x={x(bench.min)} y="4" width={Math.max(1, x(bench.max) - x(bench.min))} height="14" rx="2" />
			<path class="tick" d={`M${x((bench.min + bench.max) / 2)} 4V18`} />
			{from !== null && to !== null && <rect class="bar" x={x(from)} y="8" width={Math.max(3, x(to) - x(from))} height="6" rx="2" />}
		</svg>
	);
}

export function PayLine({analysis, posting}: {readonly analysis: Analysis; readonly posting: Posting}) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const more = useContext(MoreContext);
	const {salary} = analysis.facts;
	const stated = salary === null ? null : shownMoney(salary);
	const told = posting.salary === null ? null : shownText(posting.salary.value, 60);
	const bench = benchmarkFor(salary, analysis.benchmarks);
	const usual = bench === null ? null : shownMoney(bench);
	return (
		<>
			<div class={bench === null ? undefined : 'money'}>
				<p>
					{stated !== null && <span class="strong">{stated}</span>}
					{stated !== null && salary?.kind === 'total' && <span class="mut"> {say('pay_total')}</span>}
					{stated === null && told !== null && <span class="strong">{told}</span>}
					{stated === null && told === null && <span class="dim">{say('pay_not_stated')}</span>}
					{usual !== null && (
						<>
							{stated === null && told === null ? ', ' : ' '}
							<button type="button" class="link plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
								{say('pay_usual', usual)}
							</button>
						</>
					)}
				</p>
				{bench !== null && usual !== null && (
					<RangePlot
						bench={bench}
						salary={salary}
						spoken={stated === null || bench.compares === null ? say('pay_plot_alone', usual) : sayOf('pay_plot', bench.compares, stated, usual)}
					/>
				)}
			</div>
			<Unfolded id={id}>{open && more !== null && <more.PaySources benchmarks={analysis.benchmarks} />}</Unfolded>
		</>
	);
}
