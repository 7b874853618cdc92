/** Your fit: its three parts with their pips, and in place how they are counted. Law: only a skill with full credit counts as have. */
import {useContext} from 'preact/hooks';
import type {Fit, FitItem, FitPart} from '../model';
import {Unfolded, UnfoldingSection} from './disclosure';
import {askLevels, statusCounts} from './fit-rows';
import {Pip} from './icons';
import {MoreContext} from './more';
import {say, sayOf} from './say';
import * as words from './words';

/** Above this many the count stands alone. */
const MOST_PIPS = 14;
const statuses: readonly FitItem['status'][] = ['have', 'related', 'missing'];
export const underline: Readonly<Record<FitPart['level'], string>> = {required: 'req', used: 'use', preferred: 'pre'};

export function Pips({items}: {readonly items: readonly FitItem[]}) {
	const counts = statusCounts(items);
	const spoken = statuses.flatMap(status => (counts[status] > 0 ? [`${counts[status]} ${sayOf('fit_statuses', status)}`] : [])).join(', ');
	if (items.length > MOST_PIPS) return <span class="vh">{spoken}</span>;
	return (
		<span class="pips" role="img" aria-label={spoken}>
			{statuses.flatMap(status => Array.from({length: counts[status]}, (_, i) => <Pip key={`${status}${i}`} status={status} />))}
		</span>
	);
}

export function FitParts({fit}: {readonly fit: Fit}) {
	const parts = askLevels.flatMap(level => fit.parts.find(part => part.level === level && part.items.length > 0) ?? []);
	return (
		<dl class="parts">
			{parts.map(part => (
				<div key={part.level}>
					<dt>
						<span class={`lv ${underline[part.level]}`}>{sayOf('level', part.level)}</span>
					</dt>
					<dd>
						<Pips items={part.items} />
					</dd>
					<dd class="r">{say('fit_of', part.matched, part.items.length)}</dd>
				</div>
			))}
		</dl>
	);
}

/** The fit as it was before the last change, while that can be taken back. */
export type LastChange = {readonly score: number | null; readonly onUndo: () => void};

export function Was({was}: {readonly was: LastChange | null}) {
	if (was === null) return null;
	return (
		<span class="xs mut">
			{words.fit.was(was.score)}{' '}
			<button type="button" class="link" onClick={was.onUndo}>
				{say('fit_undo')}
			</button>
		</span>
	);
}

export function FitSection({fit, was}: {readonly fit: Fit; readonly was: LastChange | null}) {
	const more = useContext(MoreContext);
	return (
		<UnfoldingSection title={say('fit_title')} more={{open: say('fit_counted'), close: say('fit_counted')}} aside={<Was was={was} />}>
			{(open, regionId) => (
				<>
					{more !== null && <more.FitBetween fit={fit} />}
					<FitParts fit={fit} />
					<Unfolded id={regionId}>{open && more !== null && <more.Counted fit={fit} flat={false} />}</Unfolded>
				</>
			)}
		</UnfoldingSection>
	);
}
