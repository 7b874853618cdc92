/** Two to five postings side by side. Law: the head stays in sight; differences stand in rows, what is the same in all in words; "highest" is the only word of rank, and there is no total. */
import {useEffect} from 'preact/hooks';
import type {PostingKey, Profile} from '../../model';
import {highestOf} from '../../weigh/compare';
import {FitParts} from '../fit-section';
import {Icon, Mark} from '../icons';
import {isTyped} from '../keys';
import {Notice, type NoticeText} from '../notice';
import {roleName, spectrumParts} from '../roles';
import {say} from '../say';
import {addressOf, plainTable} from '../table/address';
import {isClear, Key, Spectrum, shownPercent} from '../verdict';
import {type Column, LEAST, MOST} from './column';
import {PayRows} from './pay-row';
import {SkillRows} from './skill-rows';
import {GateMark, TextBlock} from './text-block';
import {belowTitle, factRows, gateRows, titleOf} from './text-rows';

export type CompareProps = {
	readonly columns: readonly Column[];
	readonly profile: Profile | null;
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly onlyDifferences: boolean;
	readonly notices: readonly NoticeText[];
	readonly onOnlyDifferences: (only: boolean) => void;
	readonly onRemove: (key: PostingKey) => void;
	readonly onExport: () => void;
	readonly onPrint: () => void;
};

const tableOf = addressOf({kind: 'saved', table: plainTable});

function Head({columns, onRemove}: Pick<CompareProps, 'columns' | 'onRemove'>) {
	return (
		<thead>
			<tr>
				<td />
				{columns.map(column => {
					const title = titleOf(column);
					return (
						<th key={column.key} scope="col">
							<span class="ct">
								<a href={addressOf({kind: 'posting', key: column.key, table: plainTable})} title={title}>
									{title}
								</a>
								<button type="button" class="btn quiet icon" aria-label={say('compare_remove', title)} onClick={() => onRemove(column.key)}>
									<Icon name="close" />
								</button>
							</span>
							<span class="mut xs">{belowTitle(column)}</span>
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

function RoleCell({column}: {readonly column: Column}) {
	const {role} = column.analysis;
	const parts = spectrumParts(role.scores);
	const share = parts.find(part => part.role === role.id)?.percent ?? null;
	return (
		<td>
			<p class="rd">
				{!isClear(column.analysis) && <span class="mut xs">{say('verdict_not_clear')} </span>}
				<b>{roleName(role.id)}</b> {share !== null && <span class="mut">{shownPercent(share)}</span>}
			</p>
			{parts.length > 0 && <Spectrum parts={parts} />}
			{parts.length > 0 && <Key parts={parts} top={role.id} />}
		</td>
	);
}

function FitRow({columns}: Pick<CompareProps, 'columns'>) {
	const highest = highestOf(columns.map(({fit}) => fit?.score ?? null));
	return (
		<tr class="fitr">
			<th scope="row">{say('compare_fit')}</th>
			{columns.map(({key, fit}, at) => (
				<td key={key}>
					{fit === null ? (
						<p class="ns">–</p>
					) : fit.score === null ? (
						<p class="fitnone">{say('verdict_too_little')}</p>
					) : (
						<p class="fitnum">
							{fit.score}
							{highest === at && <small class="hi">{say('compare_highest')}</small>}
						</p>
					)}
					{fit !== null && <FitParts fit={fit} />}
				</td>
			))}
		</tr>
	);
}

function Legend({judged}: {readonly judged: boolean}) {
	return (
		<ul class="xs mut legend" aria-label={say('compare_legend')}>
			{judged &&
				(['have', 'related', 'missing'] as const).map(status => (
					<li key={status}>
						<Mark status={status} />
						<span aria-hidden="true">{say(`compare_mark_${status}`)}</span>
					</li>
				))}
			{judged &&
				(['met', 'unmet', 'unstated'] as const).map(state => (
					<li key={state}>
						<GateMark state={state} />
						<span aria-hidden="true">{say(`compare_${state}`)}</span>
					</li>
				))}
			<li>
				<i class="sw bar" />
				{say('compare_stated_pay')}
			</li>
			<li>
				<i class="sw bench" />
				{say('compare_benchmark')}
			</li>
			{judged && (
				<li>
					<i class="sw min" />
					{say('compare_lowest_wish')}
				</li>
			)}
		</ul>
	);
}

export function Compare(props: CompareProps) {
	const {columns, profile, now, onlyDifferences, notices, onOnlyDifferences} = props;
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			if (event.key.toLowerCase() !== 'd' || isTyped(event)) return;
			onOnlyDifferences(!onlyDifferences);
			event.preventDefault();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [onlyDifferences, onOnlyDifferences]);
	if (columns.length < LEAST)
		return (
			<main class="cmp-page">
				{notices.map(notice => (
					<Notice key={notice.text} notice={notice} />
				))}
				<section class="none">
					<h1>{columns.length === 0 ? say('compare_few') : say('compare_least')}</h1>
					<p>{say('compare_few_text')}</p>
					<p>
						<a class="btn" href={tableOf}>
							{say('compare_add')}
						</a>
					</p>
				</section>
			</main>
		);
	const gates = gateRows(columns, profile);
	const facts = factRows(columns, now);
	const differing = facts.filter(({same}) => !same).length;
	const onShowSame = (): void => onOnlyDifferences(false);
	return (
		<main class="cmp-page">
			<div class="tools">
				<h1>{say('compare_heading', columns.length)}</h1>
				<span class="grow" />
				<button
					type="button"
					class="switch"
					role="switch"
					aria-checked={onlyDifferences}
					aria-keyshortcuts="D"
					onClick={() => onOnlyDifferences(!onlyDifferences)}
				>
					<i />
					{say('compare_only')}
				</button>
				<span class="sep" />
				{columns.length < MOST && (
					<a class="btn" href={tableOf}>
						<Icon name="plus" />
						{say('compare_add')}
					</a>
				)}
				<button type="button" class="btn quiet" onClick={props.onExport}>
					{say('compare_export')}
				</button>
				<button type="button" class="btn quiet" onClick={props.onPrint}>
					{say('compare_print')}
				</button>
			</div>
			{notices.map(notice => (
				<Notice key={notice.text} notice={notice} quiet />
			))}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys */}
			<section class="wide" tabIndex={0} aria-label={say('compare_table')}>
				<table class={`cmp of${columns.length}`}>
					<caption class="vh">{say('compare_table')}</caption>
					<Head {...props} />
					<tbody>
						<tr class="top2">
							<th scope="row">{say('compare_reads_as')}</th>
							{columns.map(column => (
								<RoleCell key={column.key} column={column} />
							))}
						</tr>
						<FitRow columns={columns} />
						<PayRows columns={columns} profile={profile} />
					</tbody>
					<SkillRows {...{columns, onlyDifferences, onShowSame}} />
					<TextBlock {...{columns, onlyDifferences, onShowSame}} heading={say('compare_shown_apart')} note={say('compare_shown_apart_note')} rows={gates} />
					<TextBlock
						{...{columns, onlyDifferences, onShowSame}}
						heading={say('compare_facts')}
						note={differing === 0 ? say('compare_none_differ') : say('compare_differ', differing)}
						rows={facts}
					/>
				</table>
			</section>
			<Legend judged={columns.every(({fit}) => fit !== null)} />
		</main>
	);
}
