import {describe, expect, test} from 'vitest';
import rowsOfFile from '../../data/soft-wordings.json';
import {knowledge} from '../../lib/knowledge';
import type {Line, SectionKind} from '../../lib/model';
import {tokenize} from '../../lib/text/tokenize';
import {addSoftWordings} from '../../lib/understand/find-soft-wordings';
import {buildSoftWordings, type SoftWordingRow} from '../../lib/understand/soft-wordings';

const rows = rowsOfFile as readonly SoftWordingRow[];
const whole = buildSoftWordings(rows);

const lineOf = (text: string, section: SectionKind): Line => ({start: 0, end: text.length, kind: 'item', section});

/** The skills and quotes that the wordings alone find in one line. */
function read(text: string, section: SectionKind = 'required', wordings = whole): string[] {
	const tokens = tokenize(text);
	return addSoftWordings(tokens, [lineOf(text, section)], [], wordings, () => true).map(
		one => `${one.skill}: ${text.slice(tokens.start[one.from], tokens.end[one.to - 1])}`,
	);
}

describe('rows', () => {
	test.each(rows.filter(row => row.skill).map(row => [row.id, row] as const))('%s names a soft skill or a method of the taxonomy', (_, row) => {
		expect(['soft', 'method']).toContain(knowledge.taxonomy.rows.get(row.skill ?? '')?.kind);
	});

	test.each(rows.flatMap(row => (row.hits ?? []).map(hit => [row.id, hit, row.skill] as const)))('%s finds “%s”', (id, hit, skill) => {
		const alone = buildSoftWordings(rows.filter(row => row.words || row.id === id));
		expect(read(hit, 'required', alone).map(found => found.split(':')[0])).toContain(skill);
	});

	test.each(rows.flatMap(row => (row.misses ?? []).map(miss => [row.id, miss] as const)))('%s leaves “%s”', (id, miss) => {
		expect(read(miss, 'required', buildSoftWordings(rows.filter(row => row.words || row.id === id)))).toEqual([]);
	});
});

describe('wordings', () => {
	test.each([
		['Able to explain hard statistical findings to buyers', ['technical-communication: explain hard statistical findings']],
		['Meeting several tight deadlines', ['time-management: Meeting several tight deadlines']],
		['You advise internal clients', ['consulting-clients: advise']],
		['Solve an open problem', ['problem-solving: Solve an open problem']],
		['Solve for x. The problem is old', []],
		['Working closely with various key stakeholders', ['stakeholder-management: stakeholders']],
		['Write reports and clear presentations', ['presentation: presentations']],
		['Collaborate with cross-functional teams', ['collaboration: cross-functional teams']],
		['Build collaborative working relationships', ['relationship-building: Build collaborative working relationships']],
		['Work cross-functionally', ['cross-functional-work: cross-functionally']],
		['Motivate and inspire others', ['motivating-others: Motivate', 'motivating-others: inspire']],
		['Collect, process and analyse large data', ['data-collection: Collect', 'data-processing: process']],
		['Write clean, readable and fast code', ['clean-code: clean, readable']],
		['Lead the development of maps', ['leadership: Lead the development']],
		['A fast-paced, evolving environment', ['adaptability: fast-paced, evolving environment']],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	test('a wording that asks stays silent in lines that ask nothing', () => {
		expect(read('Staying calm', 'about')).toEqual([]);
	});

	test('a wording that asks speaks in prose, where it tells whom it seeks', () => {
		expect(read('We stay calm. We need people who stay calm.', 'about')).toEqual(['stress-tolerance: stay calm']);
	});

	test('a name that was found is never cut', () => {
		const text = 'explain complex models';
		const tokens = tokenize(text);
		const named = [{from: 2, to: 3, skill: 'modeling', line: 0}];
		expect(addSoftWordings(tokens, [lineOf(text, 'required')], named, whole, skill => skill !== 'modeling')).toEqual(named);
	});

	test('within the wording of a method a shorter name gives way', () => {
		const text = 'extract, transform and load data';
		const tokens = tokenize(text);
		const named = [{from: 0, to: 1, skill: 'data-extraction', line: 0}];
		expect(addSoftWordings(tokens, [lineOf(text, 'required')], named, whole, () => false)).toEqual([{from: 0, to: 5, skill: 'etl', line: 0}]);
	});
});

describe('traits', () => {
	test.each([
		['Curious and organised', ['curiosity: Curious', 'organization: organised']],
		['You are flexible', ['flexibility: flexible']],
		['Be proactive and kind', ['proactivity: proactive']],
		['A high degree of initiative', ['initiative: initiative']],
		['Careful, patient and calm', ['attention-to-detail: Careful', 'empathy: patient']],
		['Our hours are flexible', []],
		['Working with patients', []],
		['Creative agencies know us', []],
		['Systems that are resilient', []],
		['You have the ability to influence', ['influencing: influence']],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});
