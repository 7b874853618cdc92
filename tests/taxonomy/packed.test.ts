/** The packed taxonomy says what the rows say: each name, each relation, each analysis. The rows are read here in the plainest way, without an index. */
import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {knowledge} from '../../lib/knowledge';
import type {Near, SkillId} from '../../lib/model';
import {GUARD_ROWS, type PACKED_TAXONOMY, SKILL_ROWS} from '../../lib/skill-rows';
import {packTaxonomy, strongNames} from '../../lib/taxonomy/pack';
import {readSkills} from '../../lib/taxonomy/packed';
import type {SkillRow} from '../../lib/taxonomy/row';
import {buildTaxonomy, type NameEntry, openTaxonomy, type Taxonomy} from '../../lib/taxonomy/taxonomy';
import {Phrases} from '../../lib/text/phrases';
import {tokenize} from '../../lib/text/tokenize';
import {understand} from '../../lib/understand/analyse';
import {packedTaxonomy} from '../../wxt.config';

/** Names filed one by one, as they stand in the rows. */
function namesOf(rows: readonly SkillRow[]): Phrases<NameEntry> {
	const names = new Phrases<NameEntry>();
	for (const {id, label, kind, ...row} of rows) {
		const skill = {id, label, kind};
		for (const weak of new Set(row.weak ?? [])) names.add(weak, {kind: 'name', row: skill, exact: tokenize(weak).exact});
		const strong = strongNames({id, label, kind, ...row}).map(name => [tokenize(name).word.join(' '), name] as const);
		for (const name of new Map(strong).values()) names.add(name, {kind: 'name', row: skill, exact: null});
	}
	for (const {phrases} of GUARD_ROWS) for (const phrase of phrases) names.add(phrase, {kind: 'guard'});
	return names;
}

/** Relations looked up one by one in the rows. */
function nearIn(rows: readonly SkillRow[]): (id: SkillId) => Near {
	const byId = new Map(rows.map(row => [row.id, row]));
	const above = (id: SkillId, seen: Set<SkillId>): Set<SkillId> => {
		const row = byId.get(id);
		for (const next of [...(row?.implies ?? []), ...(row?.partOf ?? [])]) {
			if (seen.has(next)) continue;
			seen.add(next);
			above(next, seen);
		}
		return seen;
	};
	const parents = new Map(rows.map(({id}) => [id, [...above(id, new Set())].filter(other => other !== id).sort()]));
	return id => {
		const family = byId.get(id)?.family;
		return {
			impliedBy: rows.map(row => row.id).filter(other => parents.get(other)?.includes(id)),
			siblings: rows.filter(row => family !== undefined && row.family === family && row.id !== id).map(row => row.id),
			parents: parents.get(id) ?? [],
		};
	};
}

const inOrder = ({impliedBy, siblings, parents}: Near): Near => ({impliedBy, siblings, parents: parents.toSorted()});
const shipped = async (): Promise<Taxonomy> => {
	const module = (await import(`data:text/javascript,${encodeURIComponent(await packedTaxonomy())}`)) as {readonly PACKED_TAXONOMY: typeof PACKED_TAXONOMY};
	return openTaxonomy(module.PACKED_TAXONOMY);
};

describe('what is shipped', () => {
	test('holds every row, in order', async () => {
		expect([...(await shipped()).rows.values()]).toEqual(SKILL_ROWS.map(({id, label, kind}) => ({id, label, kind})));
	});

	test('has under every name what the rows file there', async () => {
		const {names} = await shipped();
		const plain = namesOf(SKILL_ROWS);
		const all = [...SKILL_ROWS.flatMap(row => [row.label, ...(row.aliases ?? []), ...(row.weak ?? [])]), ...GUARD_ROWS.flatMap(guard => guard.phrases)];
		const wrong = all.filter(name => {
			const tokens = tokenize(name);
			return JSON.stringify(names.longestAt(tokens, 0)) !== JSON.stringify(plain.longestAt(tokens, 0));
		});
		expect(all.length).toBeGreaterThan(5000);
		expect(wrong).toEqual([]);
	});

	test('has the relations of the rows', async () => {
		const {near} = await shipped();
		const plain = nearIn(SKILL_ROWS);
		const related = SKILL_ROWS.filter((row, i) => row.implies || row.partOf || i % 10 === 0);
		expect(related.length).toBeGreaterThan(500);
		for (const {id} of related) expect([id, inOrder(near(id))]).toEqual([id, plain(id)]);
	});

	test.each(readdirSync('tests/fixtures/samples').filter(file => file.endsWith('.html')))('finds in %s what the plain rows find', async file => {
		const text = readFileSync(`tests/fixtures/samples/${file}`, 'utf8').replace(/<[^>]{0,2000}>/g, '\n');
		const taxonomy = await shipped();
		const plain: Taxonomy = {...taxonomy, names: namesOf(SKILL_ROWS), near: nearIn(SKILL_ROWS)};
		const analysis = (of: Taxonomy) => understand({title: 'Data Scientist', text}, {...knowledge, taxonomy: of});
		const skillsOf = (of: Taxonomy) => analysis(of).skills.map(skill => ({...skill, near: inOrder(skill.near)}));
		expect(skillsOf(taxonomy)).toEqual(skillsOf(plain));
		expect({...analysis(taxonomy), skills: []}).toEqual({...analysis(plain), skills: []});
	});

	test('holds nothing of a row that no one reads', () => {
		const {skills, names, families, above} = packTaxonomy(
			[{id: 'go', label: 'Go', kind: 'tool', weak: ['Go'], aliases: ['golang'], subject: 'SUBJECT', hits: ['HIT'], misses: ['MISS'], from: ['FROM']}],
			[{id: 'GUARD', phrases: ['go to market'], why: 'WHY'}],
		);
		expect({skills, names, families, above}).toEqual({skills: '0Go', names: 'go\t0!Go\t-,to market\ngolang\t0', families: '', above: ''});
	});
});

describe('rows that are wrong', () => {
	const row = (id: string, more: Partial<SkillRow> = {}): SkillRow => ({id, label: id, kind: 'tool', subject: 'x', from: ['x'], ...more});

	test.each<[string, SkillRow[], string]>([
		['an id twice', [row('a'), row('a', {label: 'b'})], 'Two rows have the id “a”.'],
		['a name twice', [row('a'), row('b', {aliases: ['A']})], '“A” belongs to “a” and to “b”.'],
		['a relation to no row', [row('a', {implies: ['z']})], '“a” names “z”, which is no row.'],
	])('%s is told, and the first owner keeps it', (_, rows, problem) => {
		const taxonomy = buildTaxonomy(rows, []);
		expect(taxonomy.problems).toEqual([problem]);
		expect(taxonomy.rows.get('a')?.label).toBe('a');
		expect(taxonomy.names.longestAt(tokenize('A'), 0)?.values).toEqual([{kind: 'name', row: {id: 'a', label: 'a', kind: 'tool'}, exact: null}]);
		expect(taxonomy.near('a')).toEqual({impliedBy: [], siblings: [], parents: []});
	});

	test('a name without a word is refused', () => {
		expect(() => buildTaxonomy([row('a', {aliases: ['…']})], [])).toThrow('The name “…” of “a” holds no word.');
	});
});

describe('any rows', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd-e', 'f-2', 'no-label');
	const rows = fc.uniqueArray(
		fc.record({
			id,
			kind: fc.constantFrom('tool', 'method', 'soft', 'domain'),
			family: fc.option(fc.constantFrom('x', 'y'), {nil: undefined}),
			implies: fc.uniqueArray(id, {maxLength: 3}),
			partOf: fc.uniqueArray(id, {maxLength: 2}),
		}),
		{selector: row => row.id},
	);

	test('come back with their relations, also where they run in a circle', () => {
		fc.assert(
			fc.property(rows, some => {
				const known = new Set(some.map(row => row.id));
				const all = some.map(({family, implies, partOf, ...row}): SkillRow => {
					const within = {implies: implies.filter(other => known.has(other)), partOf: partOf.filter(other => known.has(other))};
					return {
						...row,
						label: row.id === 'no-label' ? 'C++ (a)' : row.id.toUpperCase().replace('-', ' '),
						subject: 'x',
						from: ['x'],
						...within,
						...(family === undefined ? {} : {family}),
					} as SkillRow;
				});
				const taxonomy = buildTaxonomy(all, []);
				const plain = nearIn(all);
				expect(taxonomy.problems).toEqual([]);
				for (const row of all) expect(inOrder(taxonomy.near(row.id))).toEqual(plain(row.id));
				expect(readSkills(packTaxonomy(all, []).skills)).toEqual(all.map(({id, label, kind}) => ({id, label, kind})));
				expect([...taxonomy.rows.keys()]).toEqual(all.map(row => row.id));
			}),
			{numRuns: 400},
		);
	});

	test('an id that is no row has no relations', () => {
		const taxonomy = buildTaxonomy([], []);
		expect(taxonomy.near('none')).toEqual({impliedBy: [], siblings: [], parents: []});
		expect(taxonomy.rows.get('none')).toBeUndefined();
		expect(taxonomy.rows.has('none')).toBe(false);
	});

	test('a word alone is a name where it is one in the rows, and no guard is', () => {
		const taxonomy = buildTaxonomy(
			[{id: 'a', label: 'JavaScript', kind: 'tool', aliases: ['java script two'], weak: ['Go'], misses: ['go'], subject: 'x', from: ['x']}],
			[{id: 'g', phrases: ['market'], why: 'x'}],
		);
		expect(['javascript', 'go', 'java', 'market', 'script'].filter(taxonomy.isName)).toEqual(['javascript', 'go']);
	});
});
