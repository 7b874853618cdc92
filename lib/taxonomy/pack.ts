/**
 * Rows of the taxonomy to the packed form that is shipped and opened by taxonomy.ts: four strings that are cut only where a text asks, so that a worker
 * is ready at once. Law: all that costs, cutting names into words above all, is done here, when the extension is built.
 */
import type {SkillId} from '../model';
import {tokenize} from '../text/tokenize';
import {DEFAULT_NAMES, GUARD, idOf, KINDS, numeral, type PackedTaxonomy, STRONG, WEAK} from './packed';
import type {GuardRow, SkillRow} from './row';

/** The first owner of an id or a name keeps it; `problems` says what is wrong with the rows. */
export function packTaxonomy(skills: readonly SkillRow[], guards: readonly GuardRow[]): PackedTaxonomy {
	const problems: string[] = [];
	const rows = new Map<SkillId, SkillRow>();
	for (const row of skills) {
		if (rows.has(row.id)) problems.push(`Two rows have the id “${row.id}”.`);
		else rows.set(row.id, row);
	}
	const kept = [...rows.values()];
	return {skills: packSkills(kept), names: packNames(kept, guards, problems), ...packRelations(kept, problems), problems};
}

function packSkills(rows: readonly SkillRow[]): string {
	return rows.map(({id, label, kind}) => `${KINDS.indexOf(kind)}${label}${idOf(label) === id ? '' : `\t${id}`}`).join('\n');
}

/** The names of a row that need no company: its label and aliases, but for those that it lists as weak. */
export function strongNames(row: SkillRow): string[] {
	const weak = new Set((row.weak ?? []).map(name => name.toLowerCase()));
	return [row.label, ...(row.aliases ?? [])].filter(name => !weak.has(name.toLowerCase()));
}

function packNames(rows: readonly SkillRow[], guards: readonly GuardRow[], problems: string[]): string {
	/** By first word and owner, the names as they are packed. */
	const shelves = new Map<string, Map<string, string>>();
	const put = (first: string, owner: string, packed: string): void => {
		const shelf = shelves.get(first) ?? new Map<string, string>();
		shelves.set(first, shelf.set(owner, (shelf.get(owner) ?? '') + packed));
	};
	const owners = new Map<string, SkillId>();
	for (const [index, row] of rows.entries()) {
		for (const weak of new Set(row.weak ?? [])) {
			const {first, exact} = wordsOf(weak, row.id);
			put(first, numeral(index), WEAK + exact.join(' '));
		}
		for (const name of strongNames(row)) {
			const {first, rest} = wordsOf(name, row.id);
			const key = [first, ...rest].join(' ');
			const owner = owners.get(key);
			if (owner !== undefined && owner !== row.id) problems.push(`“${name}” belongs to “${owner}” and to “${row.id}”.`);
			if (owner !== undefined) continue;
			owners.set(key, row.id);
			put(first, numeral(index), STRONG + rest.join(' '));
		}
	}
	for (const {id, phrases} of guards)
		for (const phrase of phrases) {
			const {first, rest} = wordsOf(phrase, id);
			put(first, GUARD, STRONG + rest.join(' '));
		}
	const part = ([owner, packed]: readonly [string, string]): string => owner + (packed === DEFAULT_NAMES ? '' : packed);
	const lines = [...shelves].map(([first, shelf]) => [first, ...[...shelf].map(part)].join('\t'));
	return lines.sort().join('\n');
}

function wordsOf(name: string, owner: string): {readonly first: string; readonly rest: readonly string[]; readonly exact: readonly string[]} {
	const {word, exact} = tokenize(name);
	const [first, ...rest] = word;
	if (first === undefined) throw new Error(`The name “${name}” of “${owner}” holds no word.`);
	return {first, rest, exact};
}

function packRelations(rows: readonly SkillRow[], problems: string[]): {readonly families: string; readonly above: string} {
	const indices = new Map(rows.map(({id}, index) => [id, index]));
	const families = new Map<string, number[]>();
	const above: string[] = [];
	let last = 0;
	for (const [index, row] of rows.entries()) {
		if (row.family !== undefined) families.set(row.family, [...(families.get(row.family) ?? []), index]);
		const parents = [...(row.implies ?? []), ...(row.partOf ?? [])].flatMap(parent => {
			const at = indices.get(parent);
			if (at === undefined) problems.push(`“${row.id}” names “${parent}”, which is no row.`);
			return at === undefined ? [] : [numeral(at)];
		});
		if (parents.length === 0) continue;
		above.push([numeral(index - last), ...parents].join(' '));
		last = index;
	}
	const steps = (members: readonly number[]): string => members.map((member, i) => numeral(member - (members[i - 1] ?? 0))).join(' ');
	return {
		families: [...families.values()]
			.filter(members => members.length > 1)
			.map(steps)
			.join('\n'),
		above: above.join('\n'),
	};
}
