/** What the source documents say of this role, its pay, degrees, certifications, industry and market, beside what the posting says. Law: never one figure made of several, and no line without the title of its source. */
import type {ComponentChildren} from 'preact';
import type {Analysis, Benchmark, Fit} from '../../model';
import {findIndustry, findRole, findSkill} from '../../weigh/documented';
import type {Documented, MarketRow} from '../../weigh/documented-rows';
import {fitItems} from '../fit-rows';
import {degreeText} from '../gates';
import {shownMoney} from '../numbers';
import {roleName} from '../roles';
import {listed, numberFormat, say, sayOf} from '../say';
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
					{text} <span class="dim">{say('panel_documented_source', listed(titlesOf(from, sources)))}</span>
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
		...(bench.origin == null ? [] : [say('panel_documented_pay_origin', bench.origin)]),
		...(bench.inferred === true ? [say('panel_documented_pay_inferred')] : []),
		...(bench.periodStated === false ? [say('panel_documented_pay_no_period')] : []),
		...(bench.compares === null ? [] : [sayOf('panel_documented_pay_compares', bench.compares)]),
	];
	return {text: [figure, ...notes].join(' '), from: [bench.from]};
}

function marketLine(row: MarketRow): Line {
	const figure = sayOf('panel_documented_measures', row.measure, numberFormat().format(row.value));
	const dated = row.year === undefined ? say('panel_documented_undated', figure) : say('panel_documented_in_year', figure, row.year);
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
			...found.uses.map(row => ({text: say('panel_documented_used_for', label(id), row.use), from: row.from})),
			...found.proficiency.map(row => ({text: say('panel_documented_level_asked', label(id), row.level, row.where), from: row.from})),
			...found.learningPaths.map(row => ({
				text: say('panel_documented_course', label(id), words.taught(row.name, row.organization ?? null, row.hours ?? null)),
				from: row.from,
			})),
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
			? [{text: say('panel_documented_necessity', common.sentenceCase(level), necessity), from}]
			: kind === 'by-role'
				? [{text: say('panel_documented_documented_degree', level), from}]
				: [];
	});
	const asked = facts.education === null ? null : degreeText(facts.education);
	const certifications = found.certifications
		.filter(({kind}) => kind === 'certification')
		.map(row => ({text: `${words.taught(row.name, row.organization ?? null, row.hours ?? null)}.`, from: row.from}));
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
						: [{text: say('panel_documented_hiring', industry.industry.shareHiringPercent), from: industry.industry.shareFrom ?? industry.industry.from}]),
					...(industry.industry?.shareEmployedPercent === undefined
						? []
						: [{text: say('panel_documented_employed', industry.industry.shareEmployedPercent), from: industry.industry.shareFrom ?? industry.industry.from}]),
					...(industry.industry?.reliance === undefined
						? []
						: [{text: say('panel_documented_reliance', industry.industry.reliance), from: industry.industry.relianceFrom ?? industry.industry.from}]),
					...(industry.uses.length === 0
						? []
						: [{text: say('panel_documented_uses', listed(industry.uses.map(({name}) => name))), from: industry.uses.flatMap(({from}) => from)}]),
				];
	const empty = pay.length + degrees.length + certifications.length + market.length + skills.length + ofIndustry.length === 0;
	return (
		<div class="documented">
			<h3>{say('panel_documented_title', roleName(role.id))}</h3>
			<p class="xs mut">{empty ? say('panel_documented_nothing') : say('panel_documented_help')}</p>
			{pay.length > 0 && (
				<Part title={say('panel_documented_pay')}>
					<Lines lines={pay} sources={sources} />
				</Part>
			)}
			{degrees.length > 0 && (
				<Part title={say('panel_documented_degrees')}>
					<p>{asked === null ? say('panel_documented_posting_no_degree') : say('panel_documented_posting_asks', asked)}</p>
					<Lines lines={degrees} sources={sources} />
				</Part>
			)}
			{certifications.length > 0 && (
				<Part title={say('panel_documented_certifications')}>
					<p>{named.length === 0 ? say('panel_documented_posting_names_none') : say('panel_documented_posting_names', listed(named))}</p>
					<Lines lines={certifications} sources={sources} />
				</Part>
			)}
			{skills.length > 0 && (
				<Part title={say('panel_documented_missing_skills')}>
					<Lines lines={skills} sources={sources} />
				</Part>
			)}
			{facts.industry !== null && ofIndustry.length > 0 && (
				<Part title={say('panel_documented_industry', common.sentenceCase(shownText(facts.industry.value)))}>
					<Lines lines={ofIndustry} sources={sources} />
				</Part>
			)}
			{market.length > 0 && (
				<Part title={say('panel_documented_market')}>
					<Lines lines={market} sources={sources} />
				</Part>
			)}
			{found.disagreements.length > 0 && (
				<Part title={say('panel_documented_differ')}>
					<ul class="cited">
						{found.disagreements.map(({id, about, statements}) => (
							<li key={id}>
								<span class="strong">{common.sentenceCase(about)}</span>
								<Lines
									lines={statements.map(({value, where, from}) => ({text: say('panel_documented_statement', common.sentenceCase(value), where), from}))}
									sources={sources}
								/>
							</li>
						))}
					</ul>
				</Part>
			)}
		</div>
	);
}
