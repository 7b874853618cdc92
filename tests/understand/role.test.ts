import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import {ROLES} from '../../lib/understand/role-cues';
import {OCCUPATIONS} from './other-occupations';
import {POSTINGS} from './role-postings';

const read = (text: string, title = '') => analyse({title, text}).role;

describe('the role of the content', () => {
	test.each(ROLES)('%s is read, decided, from a posting of its kind', role => {
		expect(read(POSTINGS[role])).toMatchObject({id: role, decided: true});
	});

	test.each(Object.entries(OCCUPATIONS))('%s is another occupation', (_, text) => {
		expect(read(text).id).toBe('other');
	});

	test.each(ROLES)('%s stays what it is under any title', role => {
		const titles = ['', 'Data Scientist', 'Machine Learning Engineer', 'AI Engineer', 'Nurse', POSTINGS[role].slice(0, 200)];
		const readings = titles.map(title => {
			const {id, decided, scores, evidence} = read(POSTINGS[role], title);
			return {id, decided, scores, evidence};
		});
		for (const reading of readings) expect(reading).toEqual(readings[0]);
	});

	test('has scores for all eight that sum to 1', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(
					Object.values(POSTINGS).flatMap(text => text.split('\n')),
					{minLength: 0, maxLength: 30},
				),
				lines => {
					const {scores} = read(lines.join('\n'));
					const all = ROLES.map(role => scores[role]);
					expect(all.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
					expect(Math.min(...all)).toBeGreaterThan(0);
				},
			),
			{numRuns: 60},
		);
	});

	test.each([
		['a few words, however telling', 'Deploy machine learning models and monitor them in production with MLflow.'],
		['a text with nothing to go by', `${'We are a friendly company in a pleasant town near the sea, and we look forward to your letter. '.repeat(12)}`],
		['two roles in one', `${POSTINGS['data-scientist']}\n${POSTINGS['software-engineer']}`],
	])('is open for %s', (_, text) => {
		expect(read(text).decided).toBe(false);
	});

	test('is not drawn from benefits and legal lines', () => {
		const posting = `${POSTINGS['data-analyst']}\n\nBenefits\n- Courses in deep learning, PyTorch and Kubernetes\n- A budget for conferences such as NeurIPS`;
		expect(read(posting).evidence.filter(({quote}) => /PyTorch|NeurIPS|Kubernetes/.test(quote))).toEqual([]);
	});

	test('counts the duties that are its own', () => {
		expect(read(POSTINGS['machine-learning-engineer']).duties).toEqual({own: 5, all: 5});
	});
});

describe('the evidence', () => {
	test.each(ROLES)('of %s sums to its log-odds, phrase by phrase', role => {
		const {id, scores, base, evidence} = read(POSTINGS[role]);
		const logs = ROLES.map(one => Math.log(scores[one]));
		const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
		const sum = evidence.reduce((total, {weight}) => total + weight, base ?? Number.NaN);
		expect(sum).toBeCloseTo(Math.log(scores[id]) - mean, 9);
	});

	test.each(ROLES)('of %s quotes the text, each word once, in phrases a reader can take in', role => {
		const {evidence} = read(POSTINGS[role]);
		const inOrder = [...evidence].sort((a, b) => a.start - b.start);
		for (const {start, end, quote} of evidence) expect(POSTINGS[role].slice(start, end)).toBe(quote);
		for (const [i, {start}] of inOrder.entries()) expect(start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
		expect(Math.max(...evidence.map(({quote}) => quote.split(/\s+/).length))).toBeLessThanOrEqual(12);
	});

	test.each(ROLES)('of %s begins with three phrases for it, the strongest first', role => {
		const [a, b, c] = read(POSTINGS[role]).evidence;
		expect(a?.weight).toBeGreaterThanOrEqual(b?.weight ?? Number.NaN);
		expect(b?.weight).toBeGreaterThanOrEqual(c?.weight ?? Number.NaN);
		expect(c?.weight).toBeGreaterThan(0);
	});

	test('speaks against a role as well', () => {
		const text = POSTINGS['machine-learning-engineer'].replace('What we ask', '- Build dashboards in Tableau\n\nWhat we ask');
		const against = read(text).evidence.filter(({weight}) => weight < 0);
		expect(against.map(({quote}) => quote)).toContain('Build dashboards in Tableau');
	});

	test('is quoted with its verb', () => {
		const quotes = read(POSTINGS['machine-learning-engineer']).evidence.map(({quote}) => quote);
		expect(quotes).toContain('Own the training and serving pipelines');
	});
});
