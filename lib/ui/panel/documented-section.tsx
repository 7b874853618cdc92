/** What the source documents say of this role, its pay, degrees, certifications, industry and market, beside what the posting says. Law: never one figure made of several, and no line without the title of its source. */
import type {ComponentChildren} from 'preact';
import type {Analysis, Benchmark, Fit} from '../../model';
import {findIndustry, findRole, findSkill} from '../../weigh/documented';
import type {Documented, MarketRow} from '../../weigh/documented-rows';
import {fitItems} from '../fit-rows';
import {degreeText} from '../gates';
import {shownMoney} from '../numbers';
import {roleName} from '../roles';
import {shownText} from '../shown-text';
import * as common from '../words';
import * as words from '../words/panel-documented';

/** By their id: the titles of the sources. */
export type Sources = Readonly<Record<string, {readonly title: string}>>;
export type DocumentedProps = {readonly analysis: Analysis; readonly fit: Fit | null; readonly documented: Documented; readonly sources: Sources};

/** Missing skills, most worth first, of which is told what is documented. */
const MOST_SKILLS = 8;

/** The titles behind `id#where`, each once. */
export const titlesOf = (from: readonly string[], sources: Sources): readonly string[] => [
	...new Set(from.map(each => sources[each.slice(0, each.indexOf('#'))]?.title ?? each)),
];

type Line = {readonly text: string; readonly from: readonly string[]};
function Lines({lines, sources}: {readonly lines: readonly Line[]; readonly sources: Sources}) {
	return (
		<ul class="cited">
			{lines.map(({text, from}) => (
				<li key={text}>
					{text} <span class="dim">{words.source(titlesOf(from, sources))}</span>
				</li>
			))}
		</ul>
	);
}

function Part({title, children}: {readonly title: string; readonly children: ComponentChildren}) {
	return (
		<details class="doc">
			<summary>
				<h4>{title}</h4>
			</summary>
			{children}
		</details>
	);
}

function payLine(bench: Benchmark): Line {
	const of = bench.of === undefined || bench.of === null ? roleName(bench.role) : common.sentenceCase(bench.of.replaceAll('-', ' '));
	const figure = words.payLine(common.sentenceCase(bench.kind), of, bench.place, shownMoney(bench) ?? '');
	const notes = [
		...(bench.origin == null ? [] : [words.payOrigin(bench.origin)]),
		...(bench.inferred === true ? [words.payInferred] : []),
		...(bench.periodStated === false ? [words.payNoPeriod] : []),
		...(bench.compares === null ? [] : [words.payCompares[bench.compares]]),
	];
	return {text: [figure, ...notes].join(' '), from: [bench.from]};
}

function marketLine(row: MarketRow): Line {
	const figure = words.measures[row.measure](new Intl.NumberFormat('en-GB').format(row.value));
	const dated = row.year === undefined ? words.undated(figure) : words.inYear(figure, row.year);
	return {text: `${row.kind === 'projected' ? words.projected(dated, row.scope ?? null) : dated}.`, from: row.from};
}

function skillLines({analysis, fit, documented}: DocumentedProps): readonly Line[] {
	const items = fit === null ? [] : fitItems(fit).filter(({status}) => status !== 'have');
	const ids = [...items].sort((a, b) => b.gain - a.gain).flatMap(({skills}) => skills);
	const label = (id: string): string => shownText(analysis.skills.find(skill => skill.id === id)?.label ?? id);
	return ids
		.map(id => ({id, found: findSkill(id, documented)}))
		.filter(({found}) => found.uses.length + found.learningPaths.length + found.proficiency.length > 0)
		.slice(0, MOST_SKILLS)
		.flatMap(({id, found}) => [
			...found.uses.map(row => ({text: words.usedFor(label(id), row.use), from: row.from})),
			...found.proficiency.map(row => ({text: words.levelAsked(label(id), row.level, row.where), from: row.from})),
			...found.learningPaths.map(row => ({text: words.course(label(id), row.name, row.organization ?? null, row.hours ?? null), from: row.from})),
		]);
}

export function DocumentedSection(props: DocumentedProps) {
	const {analysis, documented, sources} = props;
	const {role, facts} = analysis;
	const found = findRole(role.id, documented);
	const pay = analysis.benchmarks.map(payLine);
	const degrees: readonly Line[] = found.education.flatMap(({kind, level, necessity, from}) => {
		if (level === undefined) return [];
		return kind === 'necessity' && necessity !== undefined
			? [{text: words.necessity(common.sentenceCase(level), necessity), from}]
			: kind === 'by-role'
				? [{text: words.documentedDegree(level), from}]
				: [];
	});
	const asked = facts.education === null ? null : degreeText(facts.education);
	const certifications = found.certifications
		.filter(({kind}) => kind === 'certification')
		.map(row => ({text: `${words.certification(row.name, row.organization ?? null, row.hours ?? null)}.`, from: row.from}));
	const named = facts.certifications.map(({label}) => shownText(label));
	const market = found.market.map(marketLine);
	const skills = skillLines(props);
	const industry = facts.industry === null ? null : findIndustry(facts.industry.value, documented);
	const ofIndustry: readonly Line[] =
		industry === null
			? []
			: [
					...(industry.industry?.shareHiringPercent === undefined
						? []
						: [{text: words.hiring(industry.industry.shareHiringPercent), from: industry.industry.shareFrom ?? industry.industry.from}]),
					...(industry.industry?.shareEmployedPercent === undefined
						? []
						: [{text: words.employed(industry.industry.shareEmployedPercent), from: industry.industry.shareFrom ?? industry.industry.from}]),
					...(industry.industry?.reliance === undefined
						? []
						: [{text: words.reliance(industry.industry.reliance), from: industry.industry.relianceFrom ?? industry.industry.from}]),
					...(industry.uses.length === 0 ? [] : [{text: words.uses(industry.uses.map(({name}) => name)), from: industry.uses.flatMap(({from}) => from)}]),
				];
	const empty = pay.length + degrees.length + certifications.length + market.length + skills.length + ofIndustry.length === 0;
	return (
		<div class="documented">
			<h3>{words.title(roleName(role.id))}</h3>
			<p class="xs mut">{empty ? words.nothing : words.help}</p>
			{pay.length > 0 && (
				<Part title={words.pay}>
					<Lines lines={pay} sources={sources} />
				</Part>
			)}
			{degrees.length > 0 && (
				<Part title={words.degrees}>
					<p>{asked === null ? words.postingNoDegree : words.postingAsks(asked)}</p>
					<Lines lines={degrees} sources={sources} />
				</Part>
			)}
			{certifications.length > 0 && (
				<Part title={words.certifications}>
					<p>{named.length === 0 ? words.postingNamesNone : words.postingNames(named)}</p>
					<Lines lines={certifications} sources={sources} />
				</Part>
			)}
			{skills.length > 0 && (
				<Part title={words.missingSkills}>
					<Lines lines={skills} sources={sources} />
				</Part>
			)}
			{facts.industry !== null && ofIndustry.length > 0 && (
				<Part title={words.industry(common.sentenceCase(shownText(facts.industry.value)))}>
					<Lines lines={ofIndustry} sources={sources} />
				</Part>
			)}
			{market.length > 0 && (
				<Part title={words.market}>
					<Lines lines={market} sources={sources} />
				</Part>
			)}
			{found.disagreements.length > 0 && (
				<Part title={words.differ}>
					<ul class="cited">
						{found.disagreements.map(({id, about, statements}) => (
							<li key={id}>
								<span class="strong">{common.sentenceCase(about)}</span>
								<Lines lines={statements.map(({value, where, from}) => ({text: words.statement(common.sentenceCase(value), where), from}))} sources={sources} />
							</li>
						))}
					</ul>
				</Part>
			)}
		</div>
	);
}
