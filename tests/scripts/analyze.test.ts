/** The command line, run as a person runs it: what it prints, in which order, and how it ends. */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {makePdf, POSTING} from '../read/pdf-file';

type Run = {readonly code: number | null; readonly out: string; readonly error: string};

function analyze(words: readonly string[], input = ''): Promise<Run> {
	return new Promise(done => {
		const child = spawn(process.execPath, ['--import', 'tsx', resolve('scripts/analyze.ts'), ...words], {stdio: 'pipe'});
		let out = '';
		let error = '';
		child.stdout.on('data', chunk => (out += chunk));
		child.stderr.on('data', chunk => (error += chunk));
		child.once('exit', code => done({code, out, error}));
		child.stdin.end(input);
	});
}

let folder = '';
const file = (name: string): string => join(folder, name);
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'jobprism-analyze-'));
	writeFileSync(
		file('good.jsonl'),
		'{"id":"a","title":"Data Scientist","text":"Requirements\\n- Python or R\\n- SQL"}\n\n{"id":"b","text":"Docker is a plus","section":"required"}\n',
	);
	writeFileSync(
		file('mixed.jsonl'),
		'{"id":"a","text":"Python"}\nnot json\n{"id":"c"}\n{"text":"no id"}\n{"id":"e","text":"SQL","section":"cellar"}\n{"id":"f","text":"SQL"}\n',
	);
	writeFileSync(file('page.html'), '<!doctype html><title>News</title><h1>News of the day</h1><p>Nothing happened.</p>');
	writeFileSync(file('plain.txt'), 'Requirements\n- Python\n- Docker\n- SQL\n- Spark\n');
	writeFileSync(file('posting.pdf'), makePdf({pages: [POSTING]}));
	writeFileSync(file('locked.pdf'), makePdf({pages: [POSTING], locked: true}));
	writeFileSync(file('renamed.pdf'), 'Requirements\n- Python\n');
	writeFileSync(file('profile.json'), '{"skills":["python",{"id":"PostgreSQL","level":"expert"},"docker"]}');
	writeFileSync(file('binary.txt'), Buffer.from([80, 0, 1, 2, 255]));
	writeFileSync(
		file('many.jsonl'),
		Array.from({length: 400}, (_, i) => JSON.stringify({id: String(i), text: `- ${['Python', 'SQL', 'Docker'][i % 3]}`})).join('\n'),
	);
	mkdirSync(file('a-folder.jsonl'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const lines = (run: Run): Record<string, unknown>[] =>
	run.out
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Record<string, unknown>);

describe('postings, a line each', () => {
	test('come out in order, with every field of the contract', async () => {
		const run = await analyze([file('good.jsonl')]);
		expect([run.code, lines(run).map(line => line.id)]).toEqual([0, ['a', 'b']]);
		const fields = [
			'schema',
			'id',
			'language',
			'title',
			'company',
			'location',
			'url',
			'role',
			'skills',
			'groups',
			'sections',
			'facts',
			'benchmarks',
			'contradictions',
			'unknownTerms',
		];
		for (const field of fields) expect(lines(run)[0]).toHaveProperty(field);
		expect(lines(run)[1]?.skills).toEqual([
			expect.objectContaining({id: 'docker', level: 'preferred', mentions: [expect.objectContaining({start: 0, end: 6, quote: 'Docker', level: 'preferred'})]}),
		]);
	});

	test('keep on after bad ones, which say what is wrong, and end with 1', async () => {
		const run = await analyze([file('mixed.jsonl')]);
		expect(run.code).toBe(1);
		expect(lines(run).map(line => [line.id, line.error ?? 'analysed'])).toEqual([
			['a', 'analysed'],
			[null, 'Line 2 is not JSON.'],
			['c', 'Line 3 has neither text nor html.'],
			[null, 'Line 4 has no id.'],
			['e', 'Line 5: there is no section “cellar”.'],
			['f', 'analysed'],
		]);
	});

	test('are read from standard input', async () => {
		const run = await analyze(['-'], '{"id":"x","text":"Python"}\n');
		expect([run.code, lines(run).map(line => line.id)]).toEqual([0, ['x']]);
	});

	test('keep their order on all cores', async () => {
		const run = await analyze([file('many.jsonl')]);
		expect(run.code).toBe(0);
		expect(lines(run).map(line => line.id)).toEqual(Array.from({length: 400}, (_, i) => String(i)));
	});
});

describe('other input', () => {
	test('a page without a posting is no error', async () => {
		const run = await analyze([file('page.html'), '--url', 'https://news.example/today']);
		expect([run.code, lines(run)[0]]).toEqual([0, expect.objectContaining({schema: 1, id: 'page.html', posting: null, reason: expect.any(String)})]);
	});

	test.each([
		['A', ['python', 'pytorch', 'aws', 'docker', 'kubernetes', 'airflow'], 91],
		['B', ['python', 'scikit-learn', 'tableau', 'sql'], 37],
		['C', ['python', 'tensorflow', 'gcp'], 60],
		['D', ['azure', 'dagster'], 19],
	])('the worked posting gives profile %s its score, in words as a person writes them', async (name, skills, score) => {
		const asks =
			'Requirements\n- Python\n- Machine learning\n- Docker\n- PyTorch, TensorFlow or JAX\n- AWS, GCP or Azure\n\nNice to have\n- Spark\n- Tableau\n';
		writeFileSync(file('worked.txt'), `What you will do\n- Run our services on Kubernetes\n- Schedule jobs with Airflow\n\n${asks}`);
		writeFileSync(file(`${name}.json`), JSON.stringify({skills}));
		const run = await analyze(['--profile', file(`${name}.json`), file('worked.txt')]);
		const {fit} = JSON.parse(run.out) as {fit: {score: number; exact: number; parts: {items: {points: number}[]}[]}};
		expect(fit.score).toBe(score);
		expect(fit.parts.flatMap(({items}) => items).reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(fit.exact, 9);
	});

	test.each([
		['skills that nobody knows', '{"skills":["python","no-such-skill"]}', 'no skill is known by the name “no-such-skill”'],
		['no skills', '{"skills":[]}', 'has no skills, so everything that a posting asks is missing'],
	])('a profile with %s is said, and the posting is read', async (_, profile, sentence) => {
		writeFileSync(file('odd.json'), profile);
		const run = await analyze(['--profile', file('odd.json'), file('plain.txt')]);
		expect(run.error).toContain(sentence);
		expect([run.code, (JSON.parse(run.out) as {fit: {score: number}}).fit.score]).toEqual([0, profile.includes('python') ? 25 : 0]);
	});

	test('a profile adds a fit whose parts add up', async () => {
		const run = await analyze(['--profile', file('profile.json'), file('plain.txt')]);
		const fit = lines(run)[0]?.fit as {score: number; parts: {points: number}[]};
		expect(fit.score).toBeGreaterThan(0);
		expect(Math.round(fit.parts.reduce((sum, part) => sum + part.points, 0))).toBe(fit.score);
	});

	test('text for people says what is not stated', async () => {
		const run = await analyze(['--format', 'text', file('plain.txt')]);
		expect(run.out).toContain('Required: Python, Docker, SQL');
		expect(run.out).toContain('Salary: not stated');
	});
});

describe('a wrong call gets one clear line and ends with 2', () => {
	test.each([
		['a missing file', ['nowhere.jsonl'], 'nowhere.jsonl cannot be opened: there is no such file.'],
		['a directory', ['a-folder.jsonl'], 'is a directory. Name a file.'],
		['binary input', ['binary.txt'], 'is not a text file.'],
		['an unknown option', ['--colour'], 'There is no option “--colour”.'],
		['an unknown format', ['--format', 'xml', 'plain.txt'], '--format is one of jsonl, json, text, not “xml”.'],
		['no file', [], 'No file was named.'],
		['an option without its value', ['--profile'], '--profile wants a value.'],
		['a profile that is none', ['--profile', 'good.jsonl', 'plain.txt'], 'cannot be read as a profile'],
		['a kind of file that is not read', ['picture.png'], 'picture.png'],
	])('%s', async (_, words, sentence) => {
		const run = await analyze(words.map(word => (/^[\w-]+\.\w+$/.test(word) ? file(word) : word)));
		expect([run.code, run.out]).toEqual([2, '']);
		expect(run.error.split('\n').filter(line => line.startsWith('analyze:'))).toEqual([expect.stringContaining(sentence)]);
	});
});

describe('a PDF', () => {
	test('is read into an analysis that carries the text its spans count in', async () => {
		const run = await analyze([file('posting.pdf')]);
		const [line] = lines(run) as [
			{title: string; text: string; pages: unknown; skills: {id: string; level: string; mentions: {start: number; end: number; quote: string}[]}[]},
		];
		expect([run.code, line.title, line.pages]).toEqual([0, 'Forecasting Engineer', {all: 1, read: 1}]);
		expect(line.skills.filter(skill => skill.level === 'required').map(skill => skill.id)).toEqual(expect.arrayContaining(['python', 'docker']));
		const mentions = line.skills.flatMap(skill => skill.mentions);
		expect(mentions.map(({start, end}) => line.text.slice(start, end))).toEqual(mentions.map(({quote}) => quote));
	});

	test('that cannot be read says why, and the others go on', async () => {
		const run = await analyze([file('locked.pdf'), file('renamed.pdf'), file('plain.txt')]);
		expect(run.code).toBe(1);
		expect(lines(run).map(line => [line.id, line.error])).toEqual([
			['locked.pdf', expect.stringContaining('password')],
			['renamed.pdf', expect.stringContaining('no PDF')],
			['plain.txt', undefined],
		]);
	});
});
