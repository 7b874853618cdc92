/** Times the matching and the whole analysis over many postings, beside peers that are given the same names, in one run. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {build} from 'vite';
import {peers} from './bench-peers';
import {median, takeTurns, tenth, type Way, worked} from './bench-turns';

type Posting = {readonly title: string; readonly text: string};
/** `ms`: the median of the postings' best; the ratios are to a bare pass over the same posting. */
export type Row = {readonly name: string; readonly ms: number; readonly ratio: number; readonly slow: number};
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

const OWN = 'tests/fixtures/postings/postings.jsonl';

/** Milliseconds of work. */
const COMPILING = 4000;

/** Our own are short: five of them make a text as long as a usual posting. */
const JOINED = 5;

function readPostings(file: string): readonly Posting[] {
	const postings = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Posting);
	if (file !== OWN) return postings;
	return Array.from({length: Math.floor(postings.length / JOINED)}, (_, at) => {
		const parts = postings.slice(at * JOINED, (at + 1) * JOINED);
		// Written anew, so that all characters lie side by side, as those of a message do.
		return {title: parts[0]?.title ?? '', text: Buffer.from(parts.map(({text}) => text).join('\n\n')).toString()};
	});
}

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

/** @param file postings, one a line, with `title` and `text`; the project's own where none is named */
export async function benchMatching(file = OWN, rounds = 12): Promise<Matching> {
	const {asked, analyse, buildTaxonomy, cutLines, findMentions, GUARD_ROWS, knowledge, SKILL_ROWS, tokenize, understand} = await loadEngine();
	const postings = readPostings(file);
	const names = [...new Set(SKILL_ROWS.flatMap(({label, aliases = [], weak = []}) => [label, ...aliases].filter(name => !weak.includes(name))))];
	const copies = Array.from({length: 9}, (_, copy) =>
		SKILL_ROWS.map(({id, label, kind, aliases = [], subject}) => {
			// Names that no posting holds: every other copy begins with the words of the real ones, so that a match is looked for further.
			const other = (name: string): string => (copy % 2 === 0 ? `${name} qz${copy}x` : `qz${copy}x${name}`);
			return {id: `${id}-${copy}`, label: other(label), kind, aliases: aliases.map(other), subject, from: []};
		}),
	).flat();
	const tenfold = buildTaxonomy([...SKILL_ROWS, ...copies], GUARD_ROWS);
	const {taxonomy} = knowledge;
	// The engine optimises expressions only until it has compiled a certain mass of them, and the peers bring more than that: ours are compiled before, as in a worker.
	for (const end = worked() + COMPILING; worked() < end; ) for (const posting of postings) for (const one of [posting, withoutBreaks(posting)]) analyse(one);
	const find = (rows: typeof taxonomy) => (posting: Posting) => rows.names.findAll(tokenize(posting.text));

	const analysisName = 'the whole analysis';
	const ways: Way<Posting>[] = [
		{name: 'this taxonomy: words, and all its names', run: find(taxonomy)},
		{
			name: 'the same, doubtful names weighed by their company',
			run: ({text}) => findMentions(tokenize(text), cutLines(text, undefined, []), taxonomy, knowledge.mentions),
		},
		...peers(names).map(({name, match}) => ({name, run: ({text}: Posting) => match(text)})),
		{name: analysisName, run: analyse},
		{name: 'names of ten times more rows', run: find(tenfold)},
		{name: 'analysis with ten times more rows', run: posting => understand(posting, {...knowledge, taxonomy: tenfold})},
	];
	const {bare, times} = takeTurns(postings, ({text}) => text, ways, rounds);
	const flat = takeTurns(postings.map(withoutBreaks), ({text}) => text, [{name: 'the same text without line breaks', run: analyse}], rounds);

	const row = (name: string, best: readonly number[], beside: readonly number[]): Row => {
		const ratios = best.map((one, at) => one / (beside[at] ?? Number.NaN));
		return {name, ms: median(best), ratio: median(ratios), slow: tenth(ratios)};
	};
	const timesOf = (name: string): readonly number[] => times.find(one => one.name === name)?.best ?? [];
	const against = (one: string, other: string): number => median(timesOf(one).map((time, at) => time / (timesOf(other)[at] ?? Number.NaN)));
	const [all, , , , , , whole, more, wholeMore] = times.map(one => one.name);

	asked.characters = 0;
	for (const posting of postings) analyse(posting);
	const characters = postings.reduce((sum, {text}) => sum + text.length, 0);
	const share = asked.characters / characters;
	return {
		postings: postings.length,
		characters: median(postings.map(({text}) => text.length)),
		matching: times.slice(0, 6).map(({name, best}) => row(name, best, bare)),
		analysis: [row(analysisName, timesOf(analysisName), bare), ...flat.times.map(({name, best}) => row(name, best, flat.bare))],
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
