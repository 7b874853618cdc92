/** Rows of the taxonomy to an index: names to skills, and the relations between skills. */
import type {Near, SkillId} from '../model';
import {Phrases} from '../text/phrases';
import {tokenize} from '../text/tokenize';
import type {GuardRow, SkillRow} from './row';

/** What is filed under a name. `exact`: the words in exactly this case, for a weak name that needs company. */
export type NameEntry = {readonly kind: 'name'; readonly row: SkillRow; readonly exact: readonly string[] | null} | {readonly kind: 'guard'};

export type Taxonomy = {
	readonly rows: ReadonlyMap<SkillId, SkillRow>;
	readonly names: Phrases<NameEntry>;
	/** Whether a word (lower case) is, joined, a name of a skill: such words are never split. */
	readonly isName: (word: string) => boolean;
	readonly near: (id: SkillId) => Near;
	/** What is wrong with the rows: an id or a strong name owned twice, a relation that points nowhere. A test keeps it empty; the first owner wins. */
	readonly problems: readonly string[];
};

export function buildTaxonomy(skills: readonly SkillRow[], guards: readonly GuardRow[]): Taxonomy {
	const rows = new Map<SkillId, SkillRow>();
	const names = new Phrases<NameEntry>();
	const owners = new Map<string, string>();
	const joined = new Set<string>();
	const problems: string[] = [];
	for (const row of skills) {
		if (rows.has(row.id)) {
			problems.push(`Two rows have the id “${row.id}”.`);
			continue;
		}
		rows.set(row.id, row);
		for (const weak of new Set(row.weak ?? [])) {
			names.add(weak, {kind: 'name', row, exact: tokenize(weak).exact});
			joined.add(weak.toLowerCase());
		}
		for (const name of strongNames(row)) {
			const key = tokenize(name).word.join(' ');
			const owner = owners.get(key);
			if (owner === row.id) continue;
			if (owner) {
				problems.push(`“${name}” belongs to “${owner}” and to “${row.id}”.`);
				continue;
			}
			owners.set(key, row.id);
			names.add(name, {kind: 'name', row, exact: null});
			joined.add(name.toLowerCase());
		}
	}
	for (const guard of guards) for (const phrase of guard.phrases) names.add(phrase, {kind: 'guard'});
	return {rows, names, isName: word => joined.has(word), near: relations(rows, problems), problems};
}

/** The names of a row that need no company: its label and aliases, but for those that it lists as weak. */
export function strongNames(row: SkillRow): string[] {
	const weak = new Set((row.weak ?? []).map(name => name.toLowerCase()));
	return [row.label, ...(row.aliases ?? [])].filter(name => !weak.has(name.toLowerCase()));
}

/** Everything that knowing `id` implies, `implies` and `partOf` followed to their end. */
function implied(rows: ReadonlyMap<SkillId, SkillRow>, problems: string[]): Map<SkillId, ReadonlySet<SkillId>> {
	const closed = new Map<SkillId, ReadonlySet<SkillId>>();
	for (const id of rows.keys()) {
		const reached = new Set<SkillId>();
		const open = [id];
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
			const row = rows.get(at);
			for (const next of [...(row?.implies ?? []), ...(row?.partOf ?? [])]) {
				if (!rows.has(next)) {
					if (at === id) problems.push(`“${at}” names “${next}”, which is no row.`);
					continue;
				}
				if (next !== id && !reached.has(next)) {
					reached.add(next);
					open.push(next);
				}
			}
		}
		closed.set(id, reached);
	}
	return closed;
}

function relations(rows: ReadonlyMap<SkillId, SkillRow>, problems: string[]): (id: SkillId) => Near {
	const parents = implied(rows, problems);
	const impliedBy = new Map<SkillId, SkillId[]>();
	const families = new Map<string, SkillId[]>();
	for (const [id, above] of parents) {
		for (const parent of above) impliedBy.set(parent, [...(impliedBy.get(parent) ?? []), id]);
		const family = rows.get(id)?.family;
		if (family) families.set(family, [...(families.get(family) ?? []), id]);
	}
	return id => {
		const family = rows.get(id)?.family;
		return {
			impliedBy: impliedBy.get(id) ?? [],
			siblings: (family ? (families.get(family) ?? []) : []).filter(other => other !== id),
			parents: [...(parents.get(id) ?? [])],
		};
	};
}
