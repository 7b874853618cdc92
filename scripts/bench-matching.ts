/** Times the matching and the whole analysis over many postings, beside peers that are given the same names, in one run. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {build} from 'vite';
import {OWN, type Posting, type Row, readPostings, rowOf} from './bench-texts';
import {median, takeTurns, type Way, worked} from './bench-turns';

export type Matching = {
	readonly postings: number;
	readonly characters: number;
	readonly matching: readonly Row[];
	readonly analysis: readonly Row[];
	/** Ten times more rows against the rows as they are: the median of the postings' ratios. */
	readonly tenfold: {readonly rows: number; readonly matching: number; readonly analysis: number};
	readonly lengths: readonly {readonly characters: number; readonly perThousand: number; readonly bytes: number}[];
	/** The share of all characters that compromise was asked about. */
	readonly asked: number;
};

/** Milliseconds of work. */
const COMPILING = 4000;

const withoutBreaks = (posting: Posting): Posting => ({...posting, text: posting.text.replace(/\s*\n\s*/g, ' ')});

type Engine = typeof import('./bench-engine');

async function loadEngine(): Promise<Engine> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		await build({
			configFile: false,
			logLevel: 'silent',
			define: {__FINGERPRINT__: '"bench"'},
			build: {outDir: folder, target: 'node20', minify: false, lib: {entry: 'scripts/bench-engine.ts', formats: ['es'], fileName: () => 'engine.mjs'}},
		});
		return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as Engine;
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** The peers over the same postings, in a process of their own: the engine optimises expressions only up to a certain mass, and the peers bring more than that. */
function timePeers(file: string, rounds: number): readonly Row[] {
	const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench-peers-apart.ts', file, String(rounds)], {encoding: 'utf8', maxBuffer: 1 << 24});
	if (run.status !== 0) throw new Error(`The peers were not timed.\n${run.stderr}`);
	return JSON.parse(run.stdout) as readonly Row[];
}

/** @param file postings, one a line, with `title` and `text`; the project's own where none is named */
export async function benchMatching(file = OWN, rounds = 12): Promise<Matching> {
	const {asked, analyse, buildTaxonomy, cutLines, findMentions, GUARD_ROWS, knowledge, SKILL_ROWS, tokenize, understand} = await loadEngine();
	const postings = readPostings(file);
	const copies = Array.from({length: 9}, (_, copy) =>
		SKILL_ROWS.map(({id, label, kind, aliases = [], subject}) => {
			// Names that no posting holds: every other copy begins with the words of the real ones, so that a match is looked for further.
			const other = (name: string): string => (copy % 2 === 0 ? `${name} qz${copy}x` : `qz${copy}x${name}`);
			return {id: `${id}-${copy}`, label: other(label), kind, aliases: aliases.map(other), subject, from: []};
		}),
	).flat();
	const tenfold = buildTaxonomy([...SKILL_ROWS, ...copies], GUARD_ROWS);
	const {taxonomy} = knowledge;
	const find = (rows: typeof taxonomy) => (posting: Posting) => rows.names.findAll(tokenize(posting.text));
	const alone = takeTurns(postings, ({text}) => text, [{name: 'this taxonomy: words, and all its names', run: find(taxonomy)}], rounds);
	// Compiled and warm, as in a worker that has read a few postings.
	for (const end = worked() + COMPILING; worked() < end; ) for (const posting of postings) for (const one of [posting, withoutBreaks(posting)]) analyse(one);

	const analysisName = 'the whole analysis';
	const ways: Way<Posting>[] = [
		{name: 'the same, after all else has run there', run: find(taxonomy)},
		{
			name: 'the same, doubtful names weighed by their company',
			run: ({text}) => findMentions(tokenize(text), cutLines(text, undefined, []), taxonomy, knowledge.mentions),
		},
		{name: analysisName, run: analyse},
		{name: 'names of ten times more rows', run: find(tenfold)},
		{name: 'analysis with ten times more rows', run: posting => understand(posting, {...knowledge, taxonomy: tenfold})},
	];
	const {bare, times} = takeTurns(postings, ({text}) => text, ways, rounds);
	const flat = takeTurns(postings.map(withoutBreaks), ({text}) => text, [{name: 'the same text without line breaks', run: analyse}], rounds);

	const timesOf = (name: string): readonly number[] => times.find(one => one.name === name)?.best ?? [];
	const against = (one: string, other: string): number => median(timesOf(one).map((time, at) => time / (timesOf(other)[at] ?? Number.NaN)));
	const [all, , whole, more, wholeMore] = times.map(one => one.name);

	asked.characters = 0;
	for (const posting of postings) analyse(posting);
	const characters = postings.reduce((sum, {text}) => sum + text.length, 0);
	const share = asked.characters / characters;
	return {
		postings: postings.length,
		characters: median(postings.map(({text}) => text.length)),
		matching: [
			...alone.times.map(({name, best}) => rowOf(name, best, alone.bare)),
			...times.slice(0, 2).map(({name, best}) => rowOf(name, best, bare)),
			...timePeers(file, rounds),
		],
		analysis: [rowOf(analysisName, timesOf(analysisName), bare), ...flat.times.map(({name, best}) => rowOf(name, best, flat.bare))],
		tenfold: {rows: SKILL_ROWS.length + copies.length, matching: against(more ?? '', all ?? ''), analysis: against(wholeMore ?? '', whole ?? '')},
		lengths: measureLengths(postings, analyse),
		asked: share,
	};
}

/** Texts of the postings one after another, each twice as long as the last: time and kept memory for each character should stay. */
function measureLengths(postings: readonly Posting[], analyse: (posting: Posting) => unknown): Matching['lengths'] {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const whole = Array.from({length: 200}, () => postings.map(({text}) => text).join('\n\n')).join('\n\n');
	return [12_500, 25_000, 50_000, 100_000, 200_000].map(characters => {
		const posting = {title: 'Data Scientist', text: Buffer.from(whole.slice(0, characters)).toString()};
		let best = Number.POSITIVE_INFINITY;
		for (let round = 0; round < 8; round += 1) {
			const start = performance.now();
			analyse(posting);
			best = Math.min(best, performance.now() - start);
		}
		collect();
		const before = process.memoryUsage().heapUsed;
		const kept = analyse(posting);
		collect();
		const bytes = process.memoryUsage().heapUsed - before;
		return {characters, perThousand: best / (characters / 1000), bytes: kept === null ? Number.NaN : bytes / characters};
	});
}
