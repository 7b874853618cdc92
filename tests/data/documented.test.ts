import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {namesIn, type Row, readData, readDocumented, withSourcesAlone} from './data-files';
import {type DocumentedFact, factsOf} from './shared-facts';

const documented = readDocumented();
const inventory = JSON.parse(readFileSync(new URL('documented-facts.json', import.meta.url), 'utf8')) as readonly DocumentedFact[];
const rows = [...documented].flatMap(([file, ofFile]) => ofFile.map(row => [`${file} › ${row.id}`, row] as const));

/** Whether a value says all that is asked: objects may say more, lists may not. */
function says(value: unknown, asked: unknown): boolean {
	if (Array.isArray(asked)) return Array.isArray(value) && value.length === asked.length && asked.every((item, index) => says(value[index], item));
	if (typeof asked !== 'object' || asked === null) return value === asked;
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(asked).every(([key, inner]) => says((value as Readonly<Record<string, unknown>>)[key], inner));
}

/** The facts that no row of their file states with their sources. */
function missing(facts: readonly DocumentedFact[], files: ReadonlyMap<string, readonly Row[]>): readonly DocumentedFact[] {
	const reduced = new Map([...files].map(([file, ofFile]) => [file, ofFile.map(row => withSourcesAlone(row))]));
	return facts.filter(fact => !(reduced.get(fact.in) ?? []).some(row => says(row, fact.says)));
}

describe('the inventory of documented facts', () => {
	test('holds every fact of both documents', () => {
		expect(inventory.length).toBe(436);
	});

	test.each([...new Set(inventory.map(fact => fact.in))])('every fact of %s is a row with its sources', file => {
		expect(
			missing(
				inventory.filter(fact => fact.in === file),
				documented,
			),
		).toEqual([]);
	});

	test('each row that is taken away is missed', () => {
		for (const [file, ofFile] of documented) {
			for (const row of ofFile) {
				const without = new Map(documented).set(
					file,
					ofFile.filter(other => other !== row),
				);
				expect(
					missing(
						inventory.filter(fact => fact.in === file),
						without,
					).length,
					`${file} › ${row.id}`,
				).toBeGreaterThan(0);
			}
		}
	});

	test('a changed figure is missed', () => {
		const changed = (documented.get('benchmarks') ?? []).map(row => (row.id === 'mle-glassdoor' ? {...row, max: 151000} : row));
		expect(missing(inventory, new Map(documented).set('benchmarks', changed))).toHaveLength(1);
	});
});

const sharedList = fileURLToPath(new URL('../../../shared/documented-facts.json', import.meta.url));

describe.runIf(existsSync(sharedList))('the list of facts beside the project', () => {
	test('is what the inventory says, value for value', () => {
		expect(factsOf(JSON.parse(readFileSync(sharedList, 'utf8')))).toEqual(inventory);
	});
});

describe('documented rows', () => {
	test('have ids of their own over all files', () => {
		const ids = rows.map(([, row]) => row.id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test.each(rows)('%s has a kebab-case id and a source', (_, row) => {
		expect(row.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(row.from).toEqual(expect.arrayContaining([expect.any(String)]));
	});

	test('keep both sides of each disagreement, each with its own source', () => {
		for (const row of documented.get('disagreements') ?? []) {
			const statements = row.statements as readonly {readonly from: readonly string[]}[];
			expect(statements.length, row.id).toBeGreaterThan(1);
			expect(
				statements.every(statement => statement.from.length > 0),
				row.id,
			).toBe(true);
		}
	});
});

describe('the skills that documented rows name', () => {
	const taxonomy = new Set(
		namesIn('skills').flatMap(name => (readData(`skills/${name}.json`) as readonly Row[]).filter(row => 'label' in row).map(row => row.id)),
	);
	const named = new Map<string, string>();
	for (const [where, row] of rows) {
		for (const skill of [row.skill, ...((row.skills as readonly string[] | undefined) ?? [])]) if (typeof skill === 'string') named.set(skill, where);
	}

	test('are many', () => {
		expect(named.size).toBeGreaterThan(100);
	});

	test('are all rows of data/skills', () => {
		const absent = [...named]
			.filter(([skill]) => !taxonomy.has(skill))
			.map(([skill, where]) => `no row in data/skills has the id "${skill}" (named by ${where})`);
		expect(absent).toEqual([]);
	});
});
