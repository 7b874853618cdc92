/** The packed form of a taxonomy, what its signs mean, and its plain parts read. Law: rows are known by their place, counted from 0, in base 36. */
import type {SkillId, SkillKind} from '../model';

/** What the analyser and the screens need of a row. */
export type Skill = {readonly id: SkillId; readonly label: string; readonly kind: SkillKind};

export type PackedTaxonomy = {
	/** A row a line, in order: a digit for its kind, its label and, after a tab where it does not follow from the label, its id. */
	readonly skills: string;
	/**
	 * A first word of names a line, in lower case, with a part after a tab for each row that owns some: the row, then each name behind its sign.
	 * A strong name goes on after its first word, a weak one stands whole in its own case. A part without names holds the strong name of that one word.
	 */
	readonly names: string;
	/** A family a line: its rows in order, each as the distance from the one before. */
	readonly families: string;
	/** A row that implies others or is part of them a line: the distance from the row of the line before, and those others. */
	readonly above: string;
	/** What is wrong with the rows: an id or a strong name owned twice, a relation that points nowhere. A test keeps it empty; the first owner wins. */
	readonly problems: readonly string[];
};

export const KINDS: readonly SkillKind[] = ['tool', 'method', 'soft', 'domain'];
/** Signs that no word holds. */
export const STRONG = ',';
export const WEAK = '!';
/** The owner of expressions that hold a name and are none. */
export const GUARD = '-';
export const DEFAULT_NAMES = STRONG;

export const numeral = (index: number): string => index.toString(36);
export const numberIn = (numeral: string): number => Number.parseInt(numeral, 36);

/** The id that most labels lead to. */
export const idOf = (label: string): SkillId =>
	label
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** A line of `skills`. */
export function readSkill(line: string): Skill {
	const tab = line.indexOf('\t');
	const label = line.slice(1, tab < 0 ? undefined : tab);
	return {id: tab < 0 ? idOf(label) : line.slice(tab + 1), label, kind: KINDS[line.charCodeAt(0) - 48] ?? 'tool'};
}

/** All of `skills`, for lists to choose from. */
export const readSkills = (packed: string): readonly Skill[] => (packed === '' ? [] : packed.split('\n').map(readSkill));
