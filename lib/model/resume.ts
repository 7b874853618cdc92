/** What a résumé names, each find with the line where it stands. */

import type {Degree, SkillKind} from './understanding';
import type {SkillId} from './words';

export type ResumeSkill = {readonly id: SkillId; readonly label: string; readonly kind: SkillKind; readonly line: string};
export type Resume = {
	readonly skills: readonly ResumeSkill[];
	readonly degree: {readonly value: Degree; readonly line: string} | null;
	readonly certifications: readonly {readonly label: string; readonly line: string}[];
	/** In half years, rounded down; `lines` are those with the dates that were counted, time that overlaps once. */
	readonly years: {readonly value: number; readonly lines: readonly string[]} | null;
};
/** The day that ends what goes on; month 1 to 12. */
export type Today = {readonly year: number; readonly month: number};
/** What of it a person takes over. */
export type ResumeChoice = {
	readonly skills: ReadonlySet<SkillId>;
	readonly degree: boolean;
	readonly certifications: ReadonlySet<string>;
	readonly years: boolean;
};
