/** `npm run evaluate`: how well postings are read, measured on labelled ones. Exit code 0; 1 where hard cases or pages are not as expected; 2 for a wrong call. */
import {writeFileSync} from 'node:fs';
import {type Request, readArguments, USAGE, UsageError} from './evaluate/arguments';
import {type CaseResult, countCases, measurePostings, OWN, runCases} from './evaluate/measure';
import {caseSum, plainFigures, writeCaseCounts, writeDocument, writeFigures} from './evaluate/report';

const DOCUMENT = 'docs/quality.md';
const CUT = 110;

const describe = ({hardCase: {id, cat, section, text}, faults}: CaseResult): string =>
	`${id} ${cat} [${section}] “${text.slice(0, CUT)}”\n${faults.map(fault => `    ${fault}`).join('\n')}`;

function evaluateOwn({misses, json, write}: Extract<Request, {kind: 'own'}>): number {
	const result = measurePostings(OWN.postings, OWN.labels, misses ? (id, words) => console.log(`${id}: ${words}`) : undefined);
	const cases = runCases(OWN.cases);
	const counts = countCases(cases);
	const sum = caseSum(counts);
	if (json)
		console.log(JSON.stringify({...plainFigures(result.figures), roles: result.roles, 'hard cases': sum.passed / (sum.all || 1), 'hard cases n': sum.all}));
	else console.log(`${writeFigures(result)}\n\n${writeCaseCounts(counts)}`);
	for (const one of cases) if (one.faults.length) console.error(describe(one));
	if (write) {
		writeFileSync(DOCUMENT, writeDocument(result, counts));
		console.log(`${DOCUMENT} is written.`);
	}
	return sum.passed === sum.all ? 0 : 1;
}

function evaluatePostings({postings, labels, misses, json}: Extract<Request, {kind: 'postings'}>): number {
	const result = measurePostings(postings, labels, misses ? (id, words) => console.log(`${id}: ${words}`) : undefined);
	console.log(json ? JSON.stringify({...plainFigures(result.figures), roles: result.roles}) : writeFigures(result));
	return 0;
}

function evaluateCases({files, json}: Extract<Request, {kind: 'cases'}>): number {
	const results = runCases(files);
	const failed = results.filter(({faults}) => faults.length);
	if (json) for (const {hardCase, faults} of results) console.log(JSON.stringify({id: hardCase.id, faults}));
	else {
		for (const one of failed) console.log(describe(one));
		console.log(writeCaseCounts(countCases(results)));
	}
	return failed.length ? 1 : 0;
}

async function main(): Promise<number> {
	const request = readArguments(process.argv.slice(2));
	if (request.kind === 'postings') return evaluatePostings(request);
	if (request.kind === 'cases') return evaluateCases(request);
	if (request.kind === 'own') return evaluateOwn(request);
	// Loaded here alone: it brings a browser along.
	const {evaluatePages} = await import('./evaluate-pages');
	const results = await evaluatePages(request.dir, {json: request.json});
	return results.some(({faults}) => faults.length) ? 1 : 0;
}

main().then(
	code => {
		process.exitCode = code;
	},
	error => {
		console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}`);
		if (error instanceof UsageError) console.error(USAGE);
		process.exitCode = 2;
	},
);
