/** What the posting says beside its skills, each with its words; what cannot both hold, and where two sources of the page differ. Law: unknown is quiet, and nothing is chosen in silence. */
import type {ComponentChildren} from 'preact';
import type {Analysis, Disagreement, Posting, Profile, Quote, QuoteInContext, Told} from '../../model';
import {isoDay, shownDay, shownSince} from '../days';
import {shownMoney} from '../numbers';
import {benchmarkFor} from '../pay-line';
import {inContext} from '../quotes';
import {say} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import {showOnPage} from '../words/panel';
import * as words from '../words/panel-facts';
import * as reading from '../words/reading';
import {factLines} from './fact-lines';
import {SalaryPlot} from './salary-plot';

type Shower = {readonly posting: Posting; readonly language: string; readonly onShow: (quote: QuoteInContext) => void};

export function Said({at, posting, language, onShow}: Shower & {readonly at: Quote | null}) {
	if (at === null) return null;
	return (
		<button type="button" class="said" data-phrase title={showOnPage} onClick={() => onShow(inContext(posting.text, at))}>
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
				{stated !== null && salary !== null && <span class="strong">{salary.kind === 'total' ? words.moneyInTotal(stated) : words.money(stated)}</span>}
				{stated === null && told !== null && <span class="strong">{told}</span>}
				{stated === null && told === null && <span class="dim">{say('pay_not_stated')}</span>}
			</p>
			{salary !== null && salary.end > salary.start && <Said at={salary} {...shower} />}
			{others.length > 0 && <p class="xs mut">{words.more(others)}</p>}
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

const Quiet = () => <span class="ns">{words.notStated}</span>;

function Day({told, now}: {readonly told: Told<string> | null; readonly now: number}) {
	const at = told === null ? null : isoDay(told.value);
	return told === null || at === null ? <Quiet /> : <span>{words.dated(shownDay(at, now), words.says[told.by])}</span>;
}

function Contradictions({analysis, ...shower}: Shower & {readonly analysis: Analysis}) {
	if (analysis.contradictions.length === 0) return null;
	return (
		<>
			<h3>{words.contradictions}</h3>
			<ul class="differ">
				{analysis.contradictions.map(({about, a, b}) => (
					<li key={`${about}${a.start}${b.start}`}>
						<span class="mut">{words.abouts[about] ?? about}</span>
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
			<h3>{words.disagreements}</h3>
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
								<span dir="auto">{text}</span> <Said at={at} {...shower} />
							</span>
						))}
					</Row>
				))}
				<Row name={words.names.posted}>
					<Day told={posting.postedOn} now={now} />
				</Row>
				<Row name={words.names.expires}>
					<Day told={posting.validThrough} now={now} />
				</Row>
				<Row name={words.names.firstSeen}>{common.sentenceCase(shownSince(firstSeenAt, now))}</Row>
			</dl>
			<Contradictions analysis={analysis} {...shower} />
			<Disagreements all={posting.disagreements} />
			{children}
		</section>
	);
}
