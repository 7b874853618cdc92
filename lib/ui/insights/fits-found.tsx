/** The person's fits on one line from 0 to 100. Law: what has too little to score is in none of it and said; the numbers stand below and open their postings. */
import type {FitLine} from '../../weigh/insights';
import {GOOD_FIT} from '../../weigh/learning';
import {say, sayCount} from '../say';
import {type Counted, linkTo} from './links';

/** Both ends are in it. */
const BANDS: readonly (readonly [number, number])[] = [
	[0, 29],
	[30, 49],
	[50, GOOD_FIT - 1],
	[GOOD_FIT, 84],
	[85, 100],
];
/** Heights of a tick, by how many postings share its score. */
const TALLEST = 24;
const SHORTEST = 10;

export function FitsFound({fit, counted}: {readonly fit: FitLine; readonly counted: Counted}) {
	const scores = fit.fits.map(({exact}) => Math.round(exact));
	const counts = new Map<number, number>();
	for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
	const most = Math.max(1, ...counts.values());
	const [low = 0, high = 0] = [scores[0], scores.at(-1)];
	const bands = BANDS.map(([from, to]) => ({from, to, count: scores.filter(score => score >= from && score <= to).length}));
	const summary = [
		sayCount('insights_fit_good', fit.good, scores.length, GOOD_FIT),
		...(fit.tooLittle === 0 ? [] : [sayCount('insights_fit_too_little', fit.tooLittle)]),
	].join('; ');
	return (
		<section aria-labelledby="fits-h">
			<div class="hrow">
				<h2 id="fits-h">{say('insights_fit')}</h2>
				<span class="xs mut">{summary}</span>
			</div>
			{scores.length > 0 && (
				<>
					<div class="fitline" role="img" aria-label={`${say('insights_fit_plot', scores.length, low, high)}; ${summary}`}>
						<span class="thr" style={{left: `${GOOD_FIT - 0.5}%`}} />
						{[...counts].map(([score, count]) => (
							<i
								key={score}
								class={score >= GOOD_FIT ? 'hi' : undefined}
								style={{left: `${score}%`, height: `${SHORTEST + (TALLEST - SHORTEST) * Math.sqrt(count / most)}px`}}
							/>
						))}
					</div>
					<p class="strax xs dim" aria-hidden="true">
						<span>0</span>
						<span style={{left: '50%'}}>50</span>
						<span style={{left: `${GOOD_FIT}%`}}>{GOOD_FIT}</span>
						<span>100</span>
					</p>
					<ul class="bands xs">
						{bands
							.filter(({count}) => count > 0)
							.map(({from, to, count}) => (
								<li key={from}>
									<a class="link plain" href={linkTo(counted, {fit: {from, to}})}>
										{say('insights_fit_band', from, to)}
									</a>{' '}
									<span>{count}</span>
								</li>
							))}
					</ul>
				</>
			)}
		</section>
	);
}
