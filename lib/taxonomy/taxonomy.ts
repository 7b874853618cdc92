/** A taxonomy as the analyser asks it: names to skills, and the relations between skills. Law: opened in a moment; each part is read when it is first asked for. */
import type {Near, SkillId} from '../model';
import {type Filed, Phrases} from '../text/phrases';
import {packTaxonomy} from './pack';
import {DEFAULT_NAMES, GUARD, numberIn, type PackedTaxonomy, type Skill, WEAK} from './packed';
import {openRelations} from './relations';
import type {GuardRow, SkillRow} from './row';
import {SkillShelf} from './skill-shelf';

/** What is filed under a name. `exact`: the words in exactly this case, for a weak name that needs company. */
export type NameEntry = {readonly kind: 'name'; readonly row: Skill; readonly exact: readonly string[] | null} | {readonly kind: 'guard'};

export type Taxonomy = {
	readonly rows: Pick<ReadonlyMap<SkillId, Skill>, 'get' | 'has' | 'keys' | 'values'>;
	readonly names: Phrases<NameEntry>;
	/** Whether a word (lower case letters and digits) is by itself a name of a skill: such words are never split. */
	readonly isName: (word: string) => boolean;
	readonly near: (id: SkillId) => Near;
	readonly problems: readonly string[];
};

export const buildTaxonomy = (skills: readonly SkillRow[], guards: readonly GuardRow[]): Taxonomy => openTaxonomy(packTaxonomy(skills, guards));

export function openTaxonomy(packed: PackedTaxonomy): Taxonomy {
	const rows = new SkillShelf(packed.skills);
	const names = new Phrases<NameEntry>(shelvesOf(packed.names), (first, parts) => readNames(first, parts, rows));
	return {
		rows,
		names,
		isName: word => names.under(word).some(entry => entry.kind === 'name'),
		near: nearOf(packed, rows),
		problems: packed.problems,
	};
}

/** The lines of `names` by their first word, the rest of them unread. */
function shelvesOf(packed: string): [first: string, parts: string][] {
	const shelves: [string, string][] = [];
	for (let from = 0; from < packed.length; ) {
		const stop = packed.indexOf('\n', from);
		const end = stop < 0 ? packed.length : stop;
		const tab = packed.indexOf('\t', from);
		shelves.push([packed.slice(from, tab), packed.slice(tab + 1, end)]);
		from = end + 1;
	}
	return shelves;
}

const OWNER = /^[^,!]*/;
const NAMES = /[,!][^,!]*/g;

function readNames(first: string, parts: string, rows: SkillShelf): Filed<NameEntry>[] {
	return parts.split('\t').flatMap(part => {
		const [owner = ''] = OWNER.exec(part) ?? [];
		const row = owner === GUARD ? null : rows.at(numberIn(owner));
		const names = part.slice(owner.length) || DEFAULT_NAMES;
		return (names.match(NAMES) ?? []).map(name => readName(first, name, row));
	});
}

/** @param row null for a guard */
function readName(first: string, name: string, row: Skill | null): Filed<NameEntry> {
	const rest = name.length === 1 ? [] : name.slice(1).split(' ');
	if (row !== null && name.startsWith(WEAK)) return {words: rest.map(word => word.toLowerCase()), value: {kind: 'name', row, exact: rest}};
	return {words: [first, ...rest], value: row === null ? {kind: 'guard'} : {kind: 'name', row, exact: null}};
}

function nearOf(packed: PackedTaxonomy, rows: SkillShelf): (id: SkillId) => Near {
	const known = new Map<SkillId, Near>();
	let relations: ReturnType<typeof openRelations> | null = null;
	const ids = (places: readonly number[]): readonly SkillId[] => places.map(place => rows.at(place).id);
	return id => {
		const there = known.get(id);
		if (there !== undefined) return there;
		relations ??= openRelations(packed);
		const place = rows.placeOf(id);
		const {impliedBy, siblings, parents} = place === null ? {impliedBy: [], siblings: [], parents: []} : relations(place);
		const near = {impliedBy: ids(impliedBy), siblings: ids(siblings), parents: ids(parents)};
		known.set(id, near);
		return near;
	};
}
