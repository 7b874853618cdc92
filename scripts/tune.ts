/**
 * `npm run tune -- [--hand POSTINGS.jsonl:LABELS.jsonl]… [--readings FILE] POSTINGS.jsonl…`: learns how much each cue of data/cues.json speaks for each role, and
 * writes data/role-weights.json. Labels are the titles that name one role. Prints the hand-written rule and the learnt weights side by side, each posting read by
 * weights that never saw its board. `--hand` names postings whose role was read by a person: they are left out of the learning and judge it. `--readings` writes
 * what was read of each posting, one line each. Same input, same output.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {softmax} from '../lib/understand/role';
import {ROLES} from '../lib/understand/role-cues';
import {CueMatcher} from '../lib/understand/role-matcher';
import {formatData} from './data-format';
import {judged, learn, leaveOneBoardOut, type OutOfFold, read} from './tune/folds';
import {GUESSED_BASE, type GuessedRow, guessedWeights} from './tune/guess';
import {type HandLabel, readHandLabels, reportHand} from './tune/hand';
import {temperatureOf} from './tune/measure';
import {featuresOf, readPostings, tuningPosting} from './tune/postings';
import {oddsOf, type Weights} from './tune/regression';
import {reportBoards, reportMoves, reportReliability} from './tune/report';

const CUES = fileURLToPath(new URL('../data/cues.json', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../data/role-weights.json', import.meta.url));
const say = (line: string): void => console.error(line);

function readArguments(args: readonly string[]): {readonly files: readonly string[]; readonly hand: readonly string[]; readonly readings: string | null} {
	const files: string[] = [];
	const hand: string[] = [];
	let readings: string | null = null;
	for (let i = 0; i < args.length; i++) {
		const one = args[i] ?? '';
		if (one === '--hand') hand.push(args[++i] ?? '');
		else if (one === '--readings') readings = args[++i] ?? null;
		else files.push(one);
	}
	if (!files.length) throw new Error('tune: no postings were named. npm run tune -- [--hand POSTINGS.jsonl:LABELS.jsonl] POSTINGS.jsonl…');
	return {files, hand, readings};
}

/** Weights in the form of the file: hundredths, after the temperature. */
function asFile(rows: readonly GuessedRow[], weights: Weights, temperature: number): string {
	const numbers = (from: number): number[] => ROLES.map((_, k) => Math.round((100 * (weights[from + k] ?? 0)) / temperature) || 0);
	const byCue = rows.map((row, cue): [string, number[]] => [row.id, numbers(cue * ROLES.length)]);
	return formatData(JSON.stringify({base: numbers(rows.length * ROLES.length), ...Object.fromEntries(byCue)}));
}

function writeReadings(file: string, all: readonly OutOfFold[], temperature: number): void {
	const lines = all.map(({posting, odds}) => {
		const shares = softmax(odds.map(one => one / temperature));
		const id = ROLES[shares.indexOf(Math.max(...shares))];
		return JSON.stringify({id: posting.id, role: {id, scores: Object.fromEntries(ROLES.map((role, k) => [role, shares[k]]))}});
	});
	writeFileSync(file, `${lines.join('\n')}\n`);
}

const request = readArguments(process.argv.slice(2));
const rows = JSON.parse(readFileSync(CUES, 'utf8')) as readonly GuessedRow[];
const matcher = new CueMatcher(rows);
const guess: Weights = Float64Array.from([...rows.flatMap(row => guessedWeights(row.guess)), ...ROLES.map(role => GUESSED_BASE[role] ?? 0)]);

const hand: readonly HandLabel[] = request.hand.flatMap(readHandLabels);
const apart = new Set(hand.map(({id}) => id));
const postings = request.files
	.flatMap(readPostings)
	.map(one => tuningPosting(one, matcher))
	.map(one => (apart.has(one.id) ? {...one, target: null, named: null} : one));
say(`${postings.length} postings, ${postings.filter(({target}) => target).length} to learn from`);

const learntOut = leaveOneBoardOut(postings, guess, say);
const guessOut = postings.map((posting): OutOfFold => ({posting, odds: read(posting, guess)}));
const temperature = temperatureOf(judged(learntOut));
const guessTemperature = temperatureOf(judged(guessOut));
const weights = learn(postings, guess);

console.log(reportBoards('the hand-written rule', guessOut));
console.log(reportBoards('learnt, each board read by weights of the others', learntOut));
console.log(reportReliability('the hand-written rule', judged(guessOut), guessTemperature));
console.log(reportReliability('learnt', judged(learntOut), temperature));
const handOdds = (by: Weights) => hand.map(label => ({label, odds: [...oddsOf(featuresOf(label.text, matcher), by, ROLES.length)]}));
if (hand.length) console.log(reportHand('the hand-written rule', handOdds(guess)), '\n', reportHand('learnt', handOdds(weights)));
console.log(reportMoves(rows, guess, weights));
if (request.readings) writeReadings(request.readings, learntOut, temperature);
writeFileSync(WEIGHTS, asFile(rows, weights, temperature));
say(`wrote ${WEIGHTS}`);
