/**
 * `npx tsx scripts/measure-bands.ts POSTINGS.jsonl…`: scores three fixed profiles against the postings whose title names one of their roles, and prints the figures
 * behind the bounds of lib/weigh/bands.ts and the few things of lib/weigh/fit-doubts.ts. Same input, same output.
 */
import {analyse} from '../lib/knowledge';
import type {Profile, RoleId} from '../lib/model';
import {emptyProfile} from '../lib/ui/profile-edits';
import {readTitleRoles} from '../lib/understand/title';
import {scoreFit} from '../lib/weigh/fit';
import {leaveOneOut} from '../lib/weigh/fit-doubts';
import {readPostings} from './tune/postings';

/** What people of the three roles commonly know: fixed, so that a figure can be compared with an older one. */
const PROFILES: Readonly<Partial<Record<RoleId, string>>> = {
	'machine-learning-engineer':
		'python sql java bash git linux docker kubernetes aws ci-cd apis spark airflow mlflow pytorch tensorflow scikit-learn numpy pandas ' +
		'machine-learning deep-learning nlp computer-vision mlops model-training model-deployment model-development model-evaluation ' +
		'feature-engineering data-pipelines data-processing deployment monitoring cloud-computing experimentation programming ' +
		'software-engineering software-development machine-learning-frameworks algorithms statistics linear-algebra data-analysis ' +
		'communication collaboration problem-solving teamwork',
	'data-scientist':
		'python r sql pandas numpy scikit-learn matplotlib jupyter git excel tableau spark machine-learning data-science statistics ' +
		'statistical-analysis statistical-modeling predictive-modeling regression classification clustering model-development ' +
		'feature-engineering ab-testing experimentation hypothesis-testing forecasting exploratory-data-analysis data-analysis ' +
		'data-analytics data-visualization data-cleaning data-mining modeling algorithms mathematics programming large-datasets ' +
		'communication collaboration problem-solving presentation teamwork analytical-skills',
	'data-analyst':
		'sql excel tableau power-bi python r powerpoint ms-office data-analysis data-analytics data-visualization reporting dashboards ' +
		'business-intelligence statistics statistical-analysis data-quality data-cleaning data-collection data-interpretation ' +
		'data-extraction data-manipulation data-modeling data-warehousing databases querying metrics-definition ab-testing forecasting ' +
		'ad-hoc-analysis business-analysis etl documentation automation communication collaboration problem-solving presentation ' +
		'attention-to-detail analytical-skills teamwork organization',
};
const ROLES = Object.keys(PROFILES) as RoleId[];

const profileOf = (role: RoleId): Profile => ({
	...emptyProfile(role),
	name: role,
	skills: (PROFILES[role] ?? '').split(' ').map(id => ({id, label: id, level: 'good'})),
});

type Scored = {
	readonly source: string;
	readonly of: RoleId;
	readonly by: RoleId;
	readonly exact: number;
	readonly items: number;
	readonly width: number;
	readonly range: number;
};

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
/** The value below which a share of all lies, by the nearest rank. */
const quantile = (values: readonly number[], share: number): number =>
	sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const shown = (values: readonly number[]): string =>
	`n ${String(values.length).padStart(5)}  mean ${mean(values).toFixed(1)}  quartiles ${[0.25, 0.5, 0.75].map(share => quantile(values, share).toFixed(1)).join(' ')}`;

const scored: Scored[] = [];
const known = ROLES.map(role => ({role, profile: profileOf(role)}));
let guessed = 0;
let read = 0;
for (const posting of process.argv.slice(2).flatMap(readPostings)) {
	const named = readTitleRoles(posting.title);
	const of = named.length === 1 ? named[0] : undefined;
	if (of === undefined || !ROLES.includes(of)) continue;
	const analysis = analyse({title: posting.title, text: posting.text});
	read += 1;
	for (const {role, profile} of known) {
		const fit = scoreFit(analysis, profile);
		if (fit.exact === null) continue;
		const scores = leaveOneOut(fit.parts.flatMap(part => part.items));
		const levels = fit.doubts.find(({kind}) => kind === 'levels-guessed');
		if (levels !== undefined) guessed += 1;
		scored.push({
			source: posting.source,
			of,
			by: role,
			exact: fit.exact,
			items: fit.items,
			width: Math.max(...scores) - Math.min(...scores),
			range: levels === undefined ? 0 : (levels.high ?? 0) - (levels.low ?? 0),
		});
	}
}

const exact = (from: readonly Scored[]): readonly number[] => from.map(one => one.exact);
console.log(`${read} postings whose title names one of ${ROLES.join(', ')}`);
for (const by of ROLES) for (const of of ROLES) console.log(`${by} against ${of}: ${shown(exact(scored.filter(one => one.by === by && one.of === of)))}`);
console.log(`own role:    ${shown(exact(scored.filter(one => one.by === one.of)))}`);
console.log(`other roles: ${shown(exact(scored.filter(one => one.by !== one.of)))}`);
const medianOf = (own: boolean): number => mean(ROLES.map(by => quantile(exact(scored.filter(one => one.by === by && (one.of === by) === own)), 0.5)));
console.log(`middle by profile, each counting alike: own ${medianOf(true).toFixed(1)}, others ${medianOf(false).toFixed(1)}`);
console.log('\nby source: mean of own less mean of others');
for (const source of [...new Set(scored.map(one => one.source))]) {
	const here = scored.filter(one => one.source === source);
	const [own, others] = [here.filter(one => one.by === one.of), here.filter(one => one.by !== one.of)];
	console.log(`${source.padEnd(36)} ${(mean(exact(own)) - mean(exact(others))).toFixed(1).padStart(6)}  (n ${own.length}, ${others.length})`);
}
console.log('\nby things asked: how far leaving one out moves the score (highest less lowest)');
for (const items of [4, 5, 6, 7, 8, 9, 10, 12, 15, 20]) {
	const here = scored.filter(one => one.items === items).map(one => one.width);
	if (here.length > 0) console.log(`${String(items).padStart(3)} asked: ${shown(here)}`);
}
console.log(`\nlevels guessed in ${guessed} of ${scored.length} fits: width ${shown(scored.filter(one => one.range > 0).map(one => one.range))}`);
