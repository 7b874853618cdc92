/** What the posting says beside its skills, each with its words; what cannot both hold, and where two sources of the page differ. Law: unknown is quiet, and nothing is chosen in silence. */
import type {ComponentChildren} from 'preact';
import type {Analysis, Disagreement, Posting, Profile, Quote, QuoteInContext, Told} from '../../model';
import {isoDay, shownDay, shownSince} from '../days';
import {shownMoney} from '../numbers';
import {benchmarkFor} from '../pay-line';
import {inContext} from '../quotes';
import {listed, say, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import * as reading from '../words/reading';
import {factLines} from './fact-lines';
import {SalaryPlot} from './salary-plot';

type Shower = {readonly posting: Posting; readonly language: string; readonly onShow: (quote: QuoteInContext) => void};

export function Said({at, posting, language, onShow}: Shower & {readonly at: Quote | null}) {
	if (at === null) return null;
	return (
		<button type="button" class="said" data-phrase title={say('panel_show_on_page')} onClick={() => onShow(inContext(posting.text, at))}>
			<q dir="auto" lang={language}>
				{shownText(at.quote, 160)}
			</q>
		</button>
	);
}

function Pay({analysis, profile, ...shower}: Shower & {readonly analysis: Analysis; readonly profile: Profile | null}) {
	const {salary, salaries} = analysis.facts;
	const bench = benchmarkFor(salary, analysis.benchmarks);
	const stated = salary === null ? null : shownMoney(salary);
	const told = shower.posting.salary === null ? null : shownText(shower.posting.salary.value, 60);
	const others = salaries.slice(1).flatMap(each => shownMoney(each) ?? []);
	return (
		<div class="sal">
			<p class="sl">
				{stated !== null && salary !== null && (
					<span class="strong">{salary.kind === 'total' ? say('panel_facts_money_in_total', stated) : say('panel_facts_money', stated)}</span>
				)}
				{stated === null && told !== null && <span class="strong">{told}</span>}
				{stated === null && told === null && <span class="dim">{say('pay_not_stated')}</span>}
			</p>
			{salary !== null && salary.end > salary.start && <Said at={salary} {...shower} />}
			{others.length > 0 && <p class="xs mut">{say('panel_facts_more', listed(others))}</p>}
			{bench !== null && <SalaryPlot bench={bench} salary={bench.compares === null ? null : salary} minSalary={profile?.minSalary ?? null} />}
		</div>
	);
}

function Row({name, children}: {readonly name: string; readonly children: ComponentChildren}) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

const Quiet = () => <span class="ns">{say('panel_facts_not_stated')}</span>;

function Day({told, now}: {readonly told: Told<string> | null; readonly now: number}) {
	const at = told === null ? null : isoDay(told.value);
	return told === null || at === null ? <Quiet /> : <span>{say('panel_facts_dated', shownDay(at, now), sayOf('panel_facts_says', told.by))}</span>;
}

const ABOUTS = ['arrangement', 'seniority', 'visa'] as const;
/** What two statements contradict each other about; a subject without a name stands as the rows have it. */
function aboutName(about: string): string {
	const known = ABOUTS.find(each => each === about);
	return known === undefined ? shownText(about, 60) : sayOf('panel_facts_abouts', known);
}

function Contradictions({analysis, ...shower}: Shower & {readonly analysis: Analysis}) {
	if (analysis.contradictions.length === 0) return null;
	return (
		<>
			<h3>{say('panel_facts_contradictions')}</h3>
			<ul class="differ">
				{analysis.contradictions.map(({about, a, b}) => (
					<li key={`${about}${a.start}${b.start}`}>
						<span class="mut">{aboutName(about)}</span>
						{[a, b].map(side =>
							side.end > side.start ? (
								<Said key={side.start} at={side} {...shower} />
							) : (
								<q key="field" class="said" dir="auto">
									{shownText(side.quote, 160)}
								</q>
							),
						)}
					</li>
				))}
			</ul>
		</>
	);
}

function Disagreements({all}: {readonly all: readonly Disagreement[]}) {
	if (all.length === 0) return null;
	const shown = (told: Told<string>): Told<string> => ({...told, value: shownText(told.value, 120)});
	return (
		<>
			<h3>{say('panel_facts_disagreements')}</h3>
			<ul class="differ">
				{all.map(({field, a, b}) => (
					<li key={`${field}${b.by}${b.value}`} dir="auto">
						{reading.disagree(reading.fieldName(field), shown(a), shown(b))}
					</li>
				))}
			</ul>
		</>
	);
}

type Props = {
	readonly analysis: Analysis;
	readonly posting: Posting;
	readonly profile: Profile | null;
	readonly firstSeenAt: number;
	readonly now: number;
	readonly onShow: (quote: QuoteInContext) => void;
	readonly children?: ComponentChildren;
};
export function FactsSection({analysis, posting, profile, firstSeenAt, now, onShow, children}: Props) {
	const shower = {posting, language: analysis.language, onShow};
	return (
		<section id="facts" class="sec" aria-labelledby="facts-h">
			<h2 id="facts-h" tabIndex={-1}>
				{say('frame_facts')}
			</h2>
			<Pay analysis={analysis} profile={profile} {...shower} />
			<dl class="facts">
				{factLines(analysis, posting).map(({name, said}) => (
					<Row key={name} name={name}>
						{said.length === 0 && <Quiet />}
						{said.map(({text, at}) => (
							<span key={`${text}${at?.start}`} class="fact">
								<span dir="auto">{shownText(text)}</span> <Said at={at} {...shower} />
							</span>
						))}
					</Row>
				))}
				<Row name={say('panel_facts_names_posted')}>
					<Day told={posting.postedOn} now={now} />
				</Row>
				<Row name={say('panel_facts_names_expires')}>
					<Day told={posting.validThrough} now={now} />
				</Row>
				<Row name={say('panel_facts_names_firstSeen')}>{common.sentenceCase(shownSince(firstSeenAt, now))}</Row>
			</dl>
			<Contradictions analysis={analysis} {...shower} />
			<Disagreements all={posting.disagreements} />
			{children}
		</section>
	);
}
