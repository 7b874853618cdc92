/** Fills a shelf with made-up postings, read by the real analyser, for pictures, the bench and the end-to-end tests: by the browser's own interface, in a page of the extension. */
import {gistOf} from '../lib/keep/gist';
import type {StoredPosting} from '../lib/keep/rows';
import {toSummary} from '../lib/keep/summary';
import {analyse} from '../lib/knowledge';
import type {Posting, SkillTerm, Stage} from '../lib/model';
import {fingerprintOfKnowledge} from '../wxt.config';
import {asExpression} from './in-page';

const KINDS = [
	[
		'Data Scientist, Recommendations',
		'Python, SQL, PyTorch and statistics',
		'Run experiments, build forecasting models and explain them to product teams.',
		'£62,000 to £74,000 a year',
		'Hybrid, two days a week in the office',
	],
	[
		'Machine Learning Engineer',
		'Python, Kubernetes, Docker and TensorFlow',
		'Deploy models to production, own inference services and model monitoring.',
		'£65,000 to £80,000 a year',
		'Fully remote',
	],
	['Data Engineer, Platform', 'Python, SQL, Airflow, Spark and dbt', 'Build data pipelines and own the warehouse.', '', 'On site'],
	[
		'Product Analyst',
		'SQL, Excel, Tableau and statistics',
		'Build dashboards and reports, analyse funnels for stakeholders.',
		'£42,000 to £50,000 a year',
		'Hybrid',
	],
	[
		'Data Scientist',
		'Python, Docker, Kubernetes and PyTorch',
		'Deploy models to production, own the serving platform, CI and model monitoring.',
		'£70,000 to £90,000 a year',
		'Fully remote',
	],
	[
		'Research Scientist, Vision',
		'Python, PyTorch and deep learning',
		'Publish at conferences, invent new methods for vision, supervise interns.',
		'',
		'On site',
	],
] as const;
const FIRMS = [
	'Fernwick Labs',
	'Bluetarn Systems',
	'Pebblewright',
	'Quillforge',
	'Mossgate',
	'Thistledown Robotics',
	'Tidewhistle',
	'Nimbusloom',
	'Saltbramble',
	'Copperfinch',
];
const PLACES = ['Leeds', 'London', 'Manchester', 'York', 'Edinburgh', 'Cambridge', 'Hull', 'Sheffield'];
const STAGES: readonly Stage[] = ['saved', 'saved', 'saved', 'applied', 'interview', 'offer', 'closed'];
const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'za', 'fri', 'gan', 'hel', 'pro', 'stu', 'wen'];
const DAY = 86_400_000;

/** Words by chance but the same each time, rare and common ones, so that an index meets what real texts hold. */
function fillerOf(n: number, length: number): string {
	let seed = n * 2_654_435_761;
	const next = (below: number): number => {
		seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
		return seed % below;
	};
	let text = '';
	while (text.length < length) {
		const rare = next(4) === 0;
		let word = '';
		for (let at = next(rare ? 3 : 2) + 1; at >= 0; at -= 1) word += SYLLABLES[next(SYLLABLES.length)] ?? '';
		text += `${word}${next(12) === 0 ? '.\n' : ' '}`;
	}
	return text;
}

export type SeededShelf = {readonly postings: readonly StoredPosting[]; readonly summaries: readonly object[]; readonly skills: readonly object[]};

/** @param characters length of each text @param now milliseconds since 1970 @param from the number of the first, so that a large shelf comes in parts */
export function shelfOf(count: number, characters: number, now: number, from = 0): SeededShelf {
	const fingerprint = fingerprintOfKnowledge();
	const skills = new Map<string, SkillTerm & {by: string}>();
	const reads = KINDS.map(([title, asks, duties, pay, where]) => {
		const text = `About us\nWe are a small firm.\n\nWhat you will do\n- ${duties}\n\nRequirements\n- ${asks}\n- 4+ years of experience\n\nNice to have\n- Scala and AWS\n\n${where}. ${pay === '' ? '' : `The salary is ${pay}.`}\n`;
		return {title, text, read: gistOf({text}, analyse({title, text}), fingerprint)};
	});
	for (const {read} of reads) for (const term of read.terms) skills.set(term.id, {...term, by: fingerprint});
	const postings: StoredPosting[] = [];
	const summaries: object[] = [];
	for (let n = from; n < from + count; n += 1) {
		const kind = reads[n % reads.length];
		if (kind === undefined) continue;
		const key = `https://jobs.example.org/${n}`;
		const text = kind.text + fillerOf(n, Math.max(0, characters - kind.text.length));
		const stage = STAGES[n % STAGES.length] ?? 'saved';
		const seen = now - Math.floor(n / 3) * DAY;
		const told = (value: string) => ({value, by: 'page' as const});
		const posting: Posting = {
			key,
			url: key,
			board: null,
			language: 'en',
			title: told(n < reads.length ? kind.title : `${kind.title} ${n}`),
			company: told(FIRMS[n % FIRMS.length] ?? ''),
			location: told(PLACES[n % PLACES.length] ?? ''),
			salary: null,
			employment: null,
			arrangement: null,
			postedOn: n % 3 === 0 ? null : told(new Date(seen - 3 * DAY).toISOString().slice(0, 10)),
			validThrough: n % 3 === 1 ? told(new Date(seen + 9 * DAY).toISOString().slice(0, 10)) : null,
			text,
			blocks: [{start: 0, end: text.length, kind: 'paragraph'}],
			textBy: 'page',
			disagreements: [],
			truncated: false,
		};
		const stages =
			stage === 'saved'
				? [{stage, at: seen}]
				: [
						{stage: 'saved' as const, at: seen},
						{stage, at: seen + DAY},
					];
		const record: StoredPosting = {
			key,
			posting,
			stage,
			stages,
			note: '',
			savedAt: seen,
			firstSeenAt: seen,
			version: 1,
			changeId: `seed-${n}`,
			changes: [`seed-${n}`],
		};
		postings.push(record);
		summaries.push(toSummary(record, {role: kind.read.gist.role.decided ? kind.read.gist.role.id : null, gist: kind.read.gist}, n + 1));
	}
	return {postings, summaries, skills: [...skills.values()]};
}

/** An expression that puts these rows into the database; the page's own code must have made it before. */
export const intoDatabase = (shelf: SeededShelf, rev: number): string =>
	asExpression(
		(rows: SeededShelf, counter: number) =>
			new Promise<number>((resolve, reject) => {
				const open = indexedDB.open('jobprism');
				open.onerror = () => reject(open.error);
				open.onsuccess = () => {
					const write = open.result.transaction(['postings', 'summaries', 'skills', 'meta'], 'readwrite');
					for (const store of ['postings', 'summaries', 'skills'] as const) for (const row of rows[store]) write.objectStore(store).put(row);
					write.objectStore('meta').put({name: 'counter', value: counter});
					write.onerror = () => reject(write.error);
					write.oncomplete = () => {
						open.result.close();
						resolve(rows.postings.length);
					};
				};
			}),
		shelf,
		rev,
	);
