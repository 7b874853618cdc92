/** Every row of the taxonomy: its shape, its names, its relations, and its own sentences. Messages are for whoever adds a row. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {knowledge} from '../../lib/knowledge';
import {GUARD_ROWS, SKILL_ROWS} from '../../lib/skill-rows';
import type {SkillRow} from '../../lib/taxonomy/row';
import {tokenize} from '../../lib/text/tokenize';
import {cutLines} from '../../lib/understand/lines';
import {findMentions} from '../../lib/understand/mentions';
import {skillRowsSource} from '../../scripts/write-skill-rows';

const folder = new URL('../../data/skills/', import.meta.url);
const files = readdirSync(folder).filter(file => file.endsWith('.json') && file !== 'guards.json');
const rows = files.flatMap(file => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as SkillRow[]).map(row => ({file, row})));

/** Ids of all skills that a sentence names, as the analyser finds them. */
function skillsIn(sentence: string): Set<string> {
	const tokens = tokenize(sentence);
	return new Set(findMentions(tokens, cutLines(sentence, undefined, []), knowledge.taxonomy, knowledge.mentions).map(found => found.skill));
}

const FIELDS = new Set(['id', 'label', 'kind', 'aliases', 'weak', 'implies', 'partOf', 'family', 'subject', 'hits', 'misses', 'from']);
const KINDS = new Set(['tool', 'method', 'soft', 'domain']);

/** What is wrong with a row, in words. */
function faults({file, row}: {file: string; row: SkillRow}): string[] {
	const at = `skills/${file} › ${row.id}`;
	const wrong: string[] = [];
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(row.id)) wrong.push(`${at} › id is not kebab case`);
	for (const field of Object.keys(row)) if (!FIELDS.has(field)) wrong.push(`${at} › “${field}” is no field of a row`);
	if (!row.label?.trim()) wrong.push(`${at} › label is empty`);
	if (!KINDS.has(row.kind)) wrong.push(`${at} › kind “${row.kind}” is none of ${[...KINDS].join(', ')}`);
	if (!row.subject) wrong.push(`${at} › subject is missing`);
	if (!row.from?.length) wrong.push(`${at} › from names no source`);
	if (row.weak?.length && !row.misses?.length) wrong.push(`${at} › has weak names and no misses`);
	for (const name of [row.label, ...(row.aliases ?? []), ...(row.weak ?? [])]) if (!tokenize(name).count) wrong.push(`${at} › “${name}” holds no word`);
	for (const hit of row.hits ?? []) if (!skillsIn(hit).has(row.id)) wrong.push(`${at} › hits “${hit}” is not found`);
	for (const miss of row.misses ?? []) if (skillsIn(miss).has(row.id)) wrong.push(`${at} › misses “${miss}” is found`);
	return wrong;
}

describe('the taxonomy', () => {
	test.each(files)('%s: each row has its shape and finds and leaves what it says', file => {
		expect(rows.filter(one => one.file === file).flatMap(faults)).toEqual([]);
	});

	test('each name has one owner, each relation a row', () => {
		expect(knowledge.taxonomy.problems).toEqual([]);
	});

	test('the list of files is today’s: run `npm run format-data`', () => {
		expect(
			readFileSync(new URL('../../lib/skill-rows.ts', import.meta.url), 'utf8')
				.replace(/\s+/g, '')
				.replace(/,\]/g, ']'),
		).toBe(skillRowsSource().replace(/\s+/g, '').replace(/,\]/g, ']'));
		expect(SKILL_ROWS).toHaveLength(rows.length);
	});

	test('guards say why they stand there', () => {
		expect(GUARD_ROWS.filter(guard => !guard.why?.trim() || !guard.phrases?.length).map(guard => guard.id)).toEqual([]);
	});

	test('holds the careers’ language: 700 concepts or more', () => {
		expect(rows.length).toBeGreaterThanOrEqual(700);
	});

	test('no name of one row is the weak name of another in the same case and a strong one too', () => {
		const strong = new Map(
			SKILL_ROWS.flatMap(row => [row.label, ...(row.aliases ?? [])].filter(name => !(row.weak ?? []).includes(name)).map(name => [name, row.id] as const)),
		);
		expect(
			SKILL_ROWS.flatMap(row =>
				(row.weak ?? [])
					.filter(name => strong.has(name) && strong.get(name) !== row.id)
					.map(name => `${row.id} › weak “${name}” is a strong name of ${strong.get(name)}`),
			),
		).toEqual([]);
	});
});
