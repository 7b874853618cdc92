/** `npm run analyze`: postings in, analyses out. docs/format.md says what an analysis is. Exit code 0; 1 where lines failed among good ones; 2 for a wrong call. */
import {readFileSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {PassThrough} from 'node:stream';
import type {Analysis, Profile} from '../lib/model';
import {type Answer, answerHtml, answerPdf, answerText, NOTHING_TOLD} from './analyze/answer';
import {type Format, type Request, readArguments, USAGE, UsageError} from './analyze/arguments';
import {answerNumbered} from './analyze/line-output';
import {decodeText, openFile, readLines} from './analyze/lines';
import {type LineResult, type NumberedLine, Pool} from './analyze/pool';
import {readProfile} from './analyze/profile';
import {writeReport} from './analyze/text-report';

/** Fewer lines than this are answered faster than threads start. */
const FEW = 96;
const SHOW_AFTER = 1000;

async function main(): Promise<number> {
	const request = readArguments(process.argv.slice(2));
	const profile = request.profile ? readProfile(request.profile) : null;
	let failed = false;
	for (const file of request.files) {
		const kind = file === '-' ? '.jsonl' : extname(file).toLowerCase();
		if (kind === '.jsonl' || kind === '.ndjson') failed = (await answerLines(file, request, profile)) || failed;
		else {
			const answer = await answerFile(file, kind, request, profile);
			failed ||= typeof answer.error === 'string';
			await print(format(answer, request.format));
		}
	}
	return failed ? 1 : 0;
}

async function answerFile(file: string, kind: string, request: Request, profile: Profile | null): Promise<Answer> {
	const {stream} = openFile(file);
	stream.destroy();
	const id = basename(file);
	const told = {...NOTHING_TOLD, url: request.url};
	if (!['.html', '.htm', '.txt', '.md', '.pdf', ''].includes(kind))
		throw new UsageError(`${file}: postings are read from .jsonl, .html, .txt, .md and .pdf, not from “${kind}”.`);
	if (kind === '.pdf') return answerPdf(new Uint8Array(readFileSync(file)), id, told, profile);
	const text = decodeText(readFileSync(file), file);
	return kind === '.html' || kind === '.htm' ? answerHtml(text, id, request.url, profile) : answerText(text, id, told, profile);
}

/** @returns whether a line failed */
async function answerLines(file: string, request: Request, profile: Profile | null): Promise<boolean> {
	const {stream, size} = file === '-' ? {stream: process.stdin, size: 0} : openFile(file);
	let failed = false;
	let read = 0;
	let done = 0;
	const started = Date.now();
	stream.on('data', (chunk: Buffer | string) => {
		read += chunk.length;
	});
	const write = async (result: LineResult): Promise<void> => {
		failed ||= result.failed;
		done++;
		await print(request.format === 'jsonl' ? result.output : format(JSON.parse(result.output) as Answer, request.format));
		if (process.stderr.isTTY && Date.now() - started > SHOW_AFTER && done % 20 === 0)
			process.stderr.write(`\r${done} postings${size ? `, ${Math.round((100 * read) / size)}%` : ''} `);
	};
	const lines = readLines(stream.pipe(new PassThrough()));
	const first: NumberedLine[] = [];
	let more: IteratorResult<NumberedLine> = await lines.next();
	for (; !more.done && first.length < FEW; more = await lines.next()) first.push(more.value);
	if (more.done) {
		for (const line of first) await write(answerNumbered(line, profile));
		return failed;
	}
	const held = more.value;
	const pool = new Pool(profile);
	try {
		await pool.run(chain([...first, held], lines), write);
	} finally {
		await pool.close();
		if (process.stderr.isTTY && Date.now() - started > SHOW_AFTER) process.stderr.write('\n');
	}
	return failed;
}

async function* chain(first: readonly NumberedLine[], rest: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine> {
	yield* first;
	yield* rest;
}

function format(answer: Answer, as: Format): string {
	if (as === 'jsonl') return JSON.stringify(answer);
	if (as === 'json') return JSON.stringify(answer, null, 2);
	if (typeof answer.error === 'string') return answer.error;
	return answer.posting === null ? `No posting: ${String(answer.reason)}` : writeReport(answer as unknown as Analysis, process.stdout.isTTY === true);
}

function print(line: string): Promise<void> {
	return new Promise(resolve => {
		if (process.stdout.write(`${line}\n`)) resolve();
		else process.stdout.once('drain', resolve);
	});
}

process.stdout.on('error', error => {
	// The reader went away (`| head`): nothing is left to say.
	if ('code' in error && error.code === 'EPIPE') process.exit(0);
	throw error;
});
main().then(
	code => {
		process.exitCode = code;
	},
	error => {
		console.error(error instanceof UsageError ? `analyze: ${error.message}` : `analyze: ${error instanceof Error ? error.message : String(error)}`);
		if (error instanceof UsageError && /option|file was named/.test(error.message)) console.error(USAGE);
		process.exitCode = 2;
	},
);
