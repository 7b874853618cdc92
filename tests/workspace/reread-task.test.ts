import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type CorrectedRow, type RereadJob, type RereadNews, reread} from '../../entrypoints/workspace/reread-task';
import {asksOf} from '../../lib/keep/asks';
import {gistOf} from '../../lib/keep/gist';
import {loadTerms} from '../../lib/keep/live';
import {staleKeys} from '../../lib/keep/renewal';
import {savePosting, setStage} from '../../lib/keep/shelf';
import {analyse} from '../../lib/knowledge';
import type {Analysis, Posting, SkillCorrection, Summary} from '../../lib/model';
import {quoteInContext} from '../../lib/text/quote';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {coverOf, withoutHidden} from '../../lib/weigh/cover';
import {scoreFit} from '../../lib/weigh/fit';
import {type Personal, personalReading} from '../../lib/weigh/personal';
import {postingOf} from '../keep/posting';
import {dump, emptied, unwrap} from '../keep/shelf-of';

/** One window's turn after the other, as the browser's own locks give it. */
let held: Promise<unknown> = Promise.resolve();
let free = true;
const locks = {
	request<T>(_: string, options: {ifAvailable: true} | (() => Promise<T>), work?: (lock: object | null) => Promise<T>): Promise<T> {
		const mine = typeof options === 'function' ? options : () => (work as (lock: object | null) => Promise<T>)({});
		if (typeof options !== 'function' && !free) return (work as (lock: object | null) => Promise<T>)(null);
		const turn = held.then(() => {
			free = false;
			return mine().finally(() => {
				free = true;
			});
		});
		if (free) free = false;
		held = turn.catch(() => undefined);
		return turn;
	},
};
beforeEach(async () => {
	await emptied();
	[held, free] = [Promise.resolve(), true];
	vi.stubGlobal('navigator', {locks});
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await emptied();
});

const TEXTS = [
	'Requirements\nStrong Python and SQL.\nExperience with PyTorch or TensorFlow.\nDocker and Kubernetes.\nAirflow is required.',
	'What you will do\nYou train models in Python and deploy them with Docker.\n\nRequirements\nPython\nStatistics\nSQL\n\nNice to have\nScala and AWS',
	'We use Python. Requirements: Excel, Tableau, SQL and communication skills. Nice to have: Airflow, Spark.',
];
async function shelveUnread(): Promise<readonly Posting[]> {
	const postings = TEXTS.map((text, at) => postingOf(`k${at}`, text));
	for (const [at, posting] of postings.entries()) unwrap(await savePosting({posting, changeId: `save-${at}`, at: 1000 + at}));
	return postings;
}
async function newsOf(job: RereadJob): Promise<readonly RereadNews[]> {
	const news: RereadNews[] = [];
	await reread(job, told => news.push(told));
	return news;
}
const summaries = async () => (await dump()).summaries as readonly Summary[];

describe('what today’s knowledge has not read', () => {
	const job: RereadJob = {kind: 'stale', fingerprint: 'f2', except: []};
	test('is read, written with what its skills are, and is no edit of the person’s', async () => {
		await shelveUnread();
		const edited = (await summaries()).map(row => row.edited);
		expect((await newsOf(job)).map(({kind}) => kind)).toEqual(['progress', 'done']);
		const rows = await summaries();
		expect(rows.map(({gist}) => gist?.fingerprint)).toEqual(['f2', 'f2', 'f2']);
		expect(rows.map(row => row.edited)).toEqual(edited);
		expect(unwrap(await loadTerms()).get('python')?.label).toBe('Python');
	});
	test('what was read stays read: the next one begins where the last was ended', async () => {
		await shelveUnread();
		await newsOf({...job, except: ['k0', 'k2']});
		expect(unwrap(await staleKeys('f2'))).toEqual(['k2', 'k0']);
		expect(await newsOf(job)).toContainEqual({kind: 'progress', done: 0, all: 2});
	});
	test('nothing to read is done at once', async () => {
		expect(await newsOf(job)).toEqual([{kind: 'done', unread: []}]);
	});
	test('a posting that changes meanwhile is read by the next one', async () => {
		await shelveUnread();
		const news: RereadNews[] = [];
		await reread(job, told => {
			if (told.kind === 'progress') void setStage('k1', 'applied', 's1', 2000);
			news.push(told);
		});
		await newsOf(job);
		expect(unwrap(await staleKeys('f2'))).toEqual([]);
	});
	test('two windows at once: one reads, the other waits and finds all read', async () => {
		await shelveUnread();
		const [first, second] = await Promise.all([newsOf(job), newsOf(job)]);
		expect(first?.map(({kind}) => kind)).toEqual(['progress', 'done']);
		expect(second?.map(({kind}) => kind)).toEqual(['waiting', 'done']);
	});
});

describe('the number in the table is that of panel and detail', () => {
	const reading = ({title, text, blocks}: Posting): Analysis => analyse({title: title.value, text, blocks});
	/** As the table counts it, of the rows that were told. */
	async function tableScores(postings: readonly Posting[], personal: Personal, mine: Parameters<typeof coverOf>[1]): Promise<readonly (number | null)[]> {
		const told = await newsOf({kind: 'corrected', keys: postings.map(({key}) => key), personal});
		const corrected = new Map<string, CorrectedRow>(told.flatMap(news => (news.kind === 'corrected' ? news.rows.map(row => [row.key, row] as const) : [])));
		const terms = new Map([...corrected.values()].flatMap(row => row.terms.map(term => [term.id, term] as const)));
		return postings.map(posting => {
			const read = gistOf(posting, reading(posting), 'f');
			const all = new Map([...terms, ...read.terms.map(term => [term.id, term] as const)]);
			const row = corrected.get(posting.key);
			const asked = row === undefined ? withoutHidden(asksOf(read.gist, all), new Set(personal.hidden.map(({id}) => id))) : asksOf(row, all);
			return coverOf(asked, mine).score;
		});
	}
	test('whatever is hidden and put right', async () => {
		const postings = await shelveUnread();
		const mentions = postings.flatMap(posting =>
			reading(posting).skills.flatMap(({id, mentions: all}) => all.map(at => ({id, where: quoteInContext(posting.text, at)}))),
		);
		const ids = [...new Set(mentions.map(({id}) => id))];
		const correction = fc
			.tuple(fc.constantFrom(...mentions), fc.constantFrom<SkillCorrection['level']>(null, 'required', 'preferred', 'used'))
			.map(([{id, where}, level]): SkillCorrection => ({id: `${id} ${level}`, at: 1, skill: id, label: id, where, level}));
		await fc.assert(
			fc.asyncProperty(
				fc.array(correction, {maxLength: 6}),
				fc.uniqueArray(fc.constantFrom(...ids), {maxLength: 4}),
				fc.uniqueArray(fc.constantFrom(...ids), {maxLength: 8}),
				async (corrections, hidden, have) => {
					const personal = {corrections, hidden: hidden.map(id => ({id, label: id}))};
					const person = {...emptyProfile('p'), skills: have.map(id => ({id, label: id, level: 'good' as const}))};
					const panel = postings.map(posting => scoreFit(personalReading(reading(posting), posting.text, personal), person).score);
					expect(await tableScores(postings, personal, new Map(person.skills.map(skill => [skill.id, skill])))).toEqual(panel);
				},
			),
			{numRuns: 60},
		);
	});
});
