/** Figures as people read them: lines in a terminal, docs/quality.md, or one JSON object. */
import type {RoleTable} from './role-scores';
import type {Score} from './score';
import type {Figure, Figures} from './tallies';

export type CaseCounts = ReadonlyMap<string, {readonly passed: number; readonly all: number}>;

const digits = ({value, n}: Figure, name: string): string => (n === null && name === 'postings' ? String(value) : value.toFixed(3));

export function writeFigures({figures, roles}: Score): string {
	const lines = [...figures].map(([name, figure]) => `${name.padEnd(34)} ${digits(figure, name).padStart(6)}${figure.n === null ? '' : `   n=${figure.n}`}`);
	return [...lines, '', 'role scores (clear postings)            n   mean  right', ...roleLines(roles)].join('\n');
}

const roleLines = ({bands, undecided}: RoleTable): readonly string[] => [
	...bands.map(
		({from, to, n, mean, right}) =>
			`  over ${from.toFixed(2)} to ${to.toFixed(2)} ${String(n).padStart(20)} ${n ? mean.toFixed(3).padStart(6) : '     –'} ${n ? right.toFixed(3).padStart(6) : '     –'}`,
	),
	`  said to be undecided ${String(undecided.n).padStart(19)}        ${undecided.n ? undecided.right.toFixed(3).padStart(6) : '     –'}`,
];

export function writeCaseCounts(counts: CaseCounts): string {
	const sum = caseSum(counts);
	return [
		...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cat, {passed, all}]) => `${cat.padEnd(16)} ${passed} of ${all}`),
		`hard cases: ${sum.passed} passed, ${sum.all - sum.passed} failed`,
	].join('\n');
}

export const caseSum = (counts: CaseCounts): {readonly passed: number; readonly all: number} =>
	[...counts.values()].reduce((sum, one) => ({passed: sum.passed + one.passed, all: sum.all + one.all}), {passed: 0, all: 0});

/** One object: a name to its value, “<name> n” to what it was counted over. */
export function plainFigures(figures: Figures): Readonly<Record<string, number>> {
	return Object.fromEntries([...figures].flatMap(([name, {value, n}]) => [[name, value] as const, ...(n === null ? [] : [[`${name} n`, n] as const])]));
}

type Row = {readonly what: string; readonly of: readonly string[]; readonly goal: string};
const ROWS: readonly Row[] = [
	{what: 'tools: recall at precision', of: ['tool recall', 'tool precision'], goal: '0.95 at 0.96'},
	{what: 'methods and knowledge: recall at precision', of: ['method recall', 'method precision'], goal: '0.85 at 0.90'},
	{what: 'soft skills: recall at precision', of: ['soft recall', 'soft precision'], goal: '0.92 at 0.92'},
	{what: 'domains: recall at precision', of: ['domain recall', 'domain precision'], goal: ''},
	{what: 'all kinds: precision', of: ['any precision'], goal: ''},
	{what: 'level (required, preferred, used)', of: ['level'], goal: '0.93'},
	{what: 'alternatives, F1 over pairs', of: ['alternatives f1'], goal: '0.88'},
	{what: 'sections, by line', of: ['sections'], goal: '0.95'},
	{what: 'role of clear postings, content only', of: ['role (clear)'], goal: '0.88'},
	{what: 'machine-learning engineer or data scientist: AUC, balanced', of: ['mle-or-ds auc', 'mle-or-ds balanced'], goal: '0.96, 0.92'},
	{what: 'salary: found exactly / silent when not stated', of: ['salary found', 'salary silent'], goal: '0.95 / 0.99'},
	{what: 'years: found / silent', of: ['years found', 'years silent'], goal: '0.95 / 0.97'},
	{what: 'degree: found / silent', of: ['education found', 'education silent'], goal: '0.95 / 0.97'},
	{what: 'arrangement: found / silent', of: ['arrangement found', 'arrangement silent'], goal: '0.95 / 0.98'},
	{what: 'visa: found / silent', of: ['visa found', 'visa silent'], goal: '0.95 / 0.99'},
	{what: 'seniority', of: ['seniority'], goal: '0.92'},
	{what: 'employment', of: ['employment'], goal: ''},
	{what: 'industry', of: ['industry'], goal: ''},
	{what: 'certifications, F1', of: ['certifications f1'], goal: ''},
	{what: 'colleagues named, F1', of: ['collaborates f1'], goal: ''},
];

/** docs/quality.md, whole. */
export function writeDocument({figures, roles}: Score, cases: CaseCounts): string {
	const {passed, all} = caseSum(cases);
	const cells = (names: readonly string[]): string => names.map(name => figures.get(name)?.value.toFixed(3) ?? '').join(', ');
	const counts = (names: readonly string[]): string => names.map(name => figures.get(name)?.n ?? '').join(', ');
	return `# How well it reads

Written by \`npm run evaluate -- --write\`; edit the script, not this page.

${figures.get('postings')?.value} postings in \`tests/fixtures/postings\`, written for this project in the styles that real ones have, and labelled by reading: each skill with its kind, its exact words, its level and its alternatives; the facts; the role that the content states; the section of each line. The labels were made before the first measurement and say what the posting says, not what the program finds; after it every disagreement was read once more, and a label changed only where it was wrong by the guide that all of them follow, which can favour the program a little. They are small and made by the project itself: they show where it stands and that it does not slip, not how it does on postings of other hands. For those, \`npm run evaluate -- --postings FILE --labels FILE\` takes files in the same form.

A skill counts as found where one of its mentions stands for one labelled skill, one to one; what stands for none is held against precision. A fact counts as found where it is exactly the stated one, and as silent where nothing is stated and nothing is said. \`tests/evaluate/floors.json\` holds the figures below which a test fails.

| what | figure | counted over | goal |
| --- | --- | --- | --- |
${ROWS.map(({what, of, goal}) => `| ${what} | ${cells(of)} | ${counts(of)} | ${goal} |`).join('\n')}
| hard cases passed (a guard, see below) | ${(passed / (all || 1)).toFixed(3)} | ${all} |  |

## Can a role's score be believed?

Postings whose role is clear, by the score of the role that is named: the mean score beside the share that is right. ${roles.undecided.n} of them are said to be undecided.

| score | postings | mean score | right |
| --- | --- | --- | --- |
${roles.bands.map(({from, to, n, mean, right}) => `| over ${from.toFixed(2)} to ${to.toFixed(2)} | ${n} | ${n ? mean.toFixed(3) : '–'} | ${n ? right.toFixed(3) : '–'} |`).join('\n')}

## Hard cases

Sentences that trap a naive reading, in \`tests/fixtures/postings/cases.jsonl\`; each is a test. They are a guard and no measure: of 200 sentences that were written before they were run, the 175 that passed at once are here, and the others join when they pass.

| family | passed |
| --- | --- |
${[...cases]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([cat, one]) => `| ${cat} | ${one.passed} of ${one.all} |`)
	.join('\n')}
`;
}
