/** Saved postings for the browser tests and pictures: the project's own written ones, analysed as the product does, put into the extension's database as it keeps them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gistOf} from '../lib/keep/gist';
import type {SkillRow, StoredPosting} from '../lib/keep/rows';
import {toSummary} from '../lib/keep/summary';
import {analyse} from '../lib/knowledge';
import type {Posting, PostingKey, Stage, Summary} from '../lib/model';
import {fingerprintOfKnowledge} from '../wxt.config';
import {asExpression} from './in-page';
import type {OwnPage} from './walker';

type Written = {readonly id: string; readonly title: string; readonly company: string; readonly location: string; readonly text: string};
type Rows = {readonly postings: readonly StoredPosting[]; readonly summaries: readonly Summary[]; readonly skills: readonly SkillRow[]};

const STAGES: readonly Stage[] = ['saved', 'applied', 'interview', 'saved', 'saved'];
const HOUR = 3_600_000;

function postingOf({id, title, company, location, text}: Written): Posting {
	const url = `https://jobs.example.org/${id}`;
	let start = 0;
	const blocks = text.split('\n').flatMap(line => {
		const block = {start, end: start + line.length, kind: line.startsWith('•') ? ('item' as const) : ('paragraph' as const)};
		start = block.end + 1;
		return line.trim() === '' ? [] : [block];
	});
	const unsaid = {board: null, language: 'en', salary: null, employment: null, arrangement: null, postedOn: null, validThrough: null};
	return {
		...unsaid,
		key: url,
		url,
		title: {value: title, by: 'page'},
		company: {value: company, by: 'page'},
		location: {value: location, by: 'page'},
		text,
		blocks,
		textBy: 'page',
		disagreements: [],
		truncated: false,
	};
}

/** @param now milliseconds since 1970; each posting was saved an hour before the one after it */
export function shelfRows(count: number, now: number): Rows {
	const lines = readFileSync(join(import.meta.dirname, '../tests/fixtures/postings/postings.jsonl'), 'utf8')
		.trim()
		.split('\n')
		.slice(0, count);
	const fingerprint = fingerprintOfKnowledge();
	const skills = new Map<string, SkillRow>();
	const records = lines.map((line, at) => {
		const posting = postingOf(JSON.parse(line) as Written);
		const {title, text, blocks, company, location, url, language} = posting;
		const analysis = analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});
		const {gist, terms} = gistOf(posting, analysis, fingerprint);
		for (const term of terms) skills.set(term.id, {...term, by: fingerprint});
		const stage = STAGES[at % STAGES.length] ?? 'saved';
		const savedAt = now - (lines.length - at) * HOUR;
		const stages =
			stage === 'saved'
				? [{stage, at: savedAt}]
				: [
						{stage: 'saved' as const, at: savedAt},
						{stage, at: savedAt + HOUR / 2},
					];
		const dates = {savedAt, firstSeenAt: savedAt};
		const record: StoredPosting = {key: posting.key, posting, stage, stages, note: '', ...dates, version: 1, changeId: `seed-${at}`, changes: [`seed-${at}`]};
		return {record, summary: toSummary(record, {role: gist.role.decided ? gist.role.id : null, gist}, at + 1)};
	});
	return {postings: records.map(({record}) => record), summaries: records.map(({summary}) => summary), skills: [...skills.values()]};
}

/** Saves so many postings on a page of the extension where its database is open. @returns their keys, in the order in which they were saved */
export async function seedShelf(page: OwnPage, count: number, now = Date.now()): Promise<readonly PostingKey[]> {
	const rows = shelfRows(count, now);
	await page.evaluate(
		asExpression(async (given: Rows) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('jobprism');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const transaction = database.transaction(['postings', 'summaries', 'skills', 'meta'], 'readwrite');
			for (const store of ['postings', 'summaries', 'skills'] as const) for (const row of given[store]) transaction.objectStore(store).put(row);
			transaction.objectStore('meta').put({name: 'counter', value: given.summaries.length});
			await new Promise<void>((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onerror = () => reject(transaction.error);
			});
			database.close();
		}, rows),
	);
	return rows.postings.map(({key}) => key);
}
