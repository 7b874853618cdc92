/** The words of `npm run evaluate` to what is asked. A wrong word throws a UsageError with one clear line. */
export class UsageError extends Error {}

export type Request =
	| {readonly kind: 'pages'; readonly dir: string; readonly json: boolean}
	| {readonly kind: 'cases'; readonly files: string; readonly json: boolean}
	| {readonly kind: 'postings'; readonly postings: string; readonly labels: string; readonly misses: boolean; readonly json: boolean}
	| {readonly kind: 'own'; readonly misses: boolean; readonly json: boolean; readonly write: boolean};

export const USAGE = `npm run evaluate                                          the project's own labelled postings and hard cases
npm run evaluate -- --misses                              every disagreement too
npm run evaluate -- --json                                one JSON object
npm run evaluate -- --write                               docs/quality.md is written anew
npm run evaluate -- --postings FILE[,FILE] --labels FILE[,FILE] [--misses] [--json]
npm run evaluate -- --cases FILE[,FILE] [--json]          hard cases
npm run evaluate -- --pages DIR [--json]                  saved pages, read in Chromium, beside DIR/index.json`;

const VALUES = ['--postings', '--labels', '--cases', '--pages'] as const;
const FLAGS = ['--misses', '--json', '--write'] as const;

export function readArguments(words: readonly string[]): Request {
	const values = new Map<string, string>();
	const flags = new Set<string>();
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		if (VALUES.some(one => one === word)) {
			const value = words[++i];
			if (value === undefined || value.startsWith('--')) throw new UsageError(`${word} wants a value.`);
			values.set(word, value);
		} else if (FLAGS.some(one => one === word)) flags.add(word);
		else throw new UsageError(`There is no option “${word}”.`);
	}
	const {postings, labels, cases, pages} = Object.fromEntries(VALUES.map(name => [name.slice(2), values.get(name)]));
	const json = flags.has('--json');
	const misses = flags.has('--misses');
	const write = flags.has('--write');
	const asked = [pages, cases, postings ?? labels].filter(one => one !== undefined).length;
	if (asked > 1) throw new UsageError('One thing is evaluated at a time: --pages, --cases, or --postings with --labels.');
	if (write && (asked || json)) throw new UsageError('--write goes with the project’s own set alone.');
	if (misses && (pages ?? cases)) throw new UsageError('--misses goes with postings alone.');
	if (pages !== undefined) return {kind: 'pages', dir: pages, json};
	if (cases !== undefined) return {kind: 'cases', files: cases, json};
	if (postings === undefined && labels === undefined) return {kind: 'own', misses, json, write};
	if (postings === undefined || labels === undefined) throw new UsageError('--postings and --labels go together.');
	return {kind: 'postings', postings, labels, misses, json};
}
