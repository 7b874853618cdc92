/** The shape of a row of the taxonomy, as it stands in data/skills/*.json. */
import type {SkillKind} from '../model';

export type SkillRow = {
	/** Kebab case, unique over all files. */
	readonly id: string;
	readonly label: string;
	readonly kind: SkillKind;
	/** Other names, matched in any case; the label itself is always a name (strong, unless `weak` holds it). */
	readonly aliases?: readonly string[];
	/** Names that are also plain words: matched only in exactly this case and in skill company. A row with `weak` has `misses`. */
	readonly weak?: readonly string[];
	/** Whoever knows this also knows those. Typed relation: worth 0.9 of the implied skill. Never more than is true. */
	readonly implies?: readonly string[];
	/** This is a piece of that product or subject (EC2 of AWS). Counts as `implies` for a fit. */
	readonly partOf?: readonly string[];
	/** A set of skills of which one can stand for another at half worth. */
	readonly family?: string;
	/** Where the skill belongs in the interface, e.g. "languages", "ml-frameworks", "cloud". */
	readonly subject: string;
	/** Sentences in which the skill is found. */
	readonly hits?: readonly string[];
	/** Sentences in which it is not. */
	readonly misses?: readonly string[];
	/** `source#where`, each resolving in data/sources.json. */
	readonly from: readonly string[];
};

/** Expressions that hold a skill's name and are not it ("R&D", "go-to-market"): matched as the longest name, and nothing comes of them. */
export type GuardRow = {readonly id: string; readonly phrases: readonly string[]; readonly why: string};
