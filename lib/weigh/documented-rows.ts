/** The shapes of the rows of data/documented/, as far as a look-up or a screen reads them. Law: what a source leaves unsaid is absent, never filled in. */
import type {Degree, RoleId, SkillId} from '../model';

/** A documented fact. Each of its `from` is "source#where", which data/sources.json resolves. */
type Cited = {readonly id: string; readonly from: readonly string[]};

export type RoleFocusRow = Cited & {readonly name: string; readonly kind: 'focus' | 'character'; readonly role: RoleId};
/** What separates or joins two roles; `sides` holds a role's own statement, or what is said of both. */
export type RoleDifferenceRow = Cited & {readonly aspect: string; readonly sides: Readonly<Partial<Record<RoleId | 'both', string>>>};
export type ResponsibilityRow = Cited & {readonly name: string; readonly role: RoleId};
export type EducationRow = Cited & {
	readonly kind: 'level' | 'field' | 'by-role' | 'necessity' | 'time-to-become' | 'time-factor';
	readonly name?: string;
	readonly role?: RoleId;
	readonly level?: string;
	/** The level in a posting's words, where it is one: to be held against what the posting asks. */
	readonly degrees?: readonly (Degree | 'certificate' | 'bootcamp')[];
	readonly necessity?: string;
	readonly path?: string;
	readonly duration?: string;
	readonly note?: string;
	readonly where?: string;
};
export type CertificationRow = Cited & {
	readonly name: string;
	readonly kind: 'certification' | 'provider' | 'value';
	readonly role?: RoleId;
	readonly organization?: string;
	readonly hours?: number;
	readonly context?: string;
};
/** A market figure. Without a year, its source states none. */
export type MarketRow = Cited & {
	readonly measure: 'openings' | 'jobs' | 'growth-percent' | 'satisfaction-percent' | 'women-percent';
	readonly value: number;
	readonly year?: number;
	/** Set where the figure is no count but a forecast. */
	readonly kind?: 'projected';
	/** Whom the figure speaks of, where it is not the role itself. */
	readonly scope?: string;
	readonly roles: readonly RoleId[];
};
export type OutlookRow = Cited & {readonly name: string; readonly roles: readonly RoleId[]; readonly origin?: string};
/** A subject that the documents name; the seven files of skills share this shape. */
export type SkillFactRow = Cited & {
	readonly name: string;
	readonly skill: SkillId;
	readonly context?: string;
	readonly proficiencyForMle?: string;
	readonly proficiencyFrom?: readonly string[];
	readonly statedFor?: readonly string[];
};
export type ToolUseRow = Cited & {readonly use: string; readonly skills: readonly SkillId[]; readonly tools: readonly string[]};
export type ProficiencyRow = Cited & {readonly name: string; readonly skill: SkillId; readonly level: string; readonly where: string};
export type LearningPathRow = Cited & {
	readonly name: string;
	/** Those of what it teaches that are skills of the taxonomy. */
	readonly skills?: readonly SkillId[];
	readonly teaches?: readonly string[];
	readonly organization?: string;
	readonly hours?: number;
	readonly duration?: string;
	readonly prerequisites?: string;
	readonly benefits?: readonly string[];
	readonly context?: string;
	readonly recognition?: string;
};
export type IndustryRow = Cited & {
	/** As `facts.industry.value` names it. */
	readonly name: string;
	readonly shareHiringPercent?: number;
	readonly shareEmployedPercent?: number;
	readonly shareFrom?: readonly string[];
	readonly reliance?: string;
	readonly relianceFrom?: readonly string[];
	readonly rank?: string;
	readonly rankFrom?: readonly string[];
};
export type IndustryUseRow = Cited & {readonly industry: string; readonly name: string; readonly skill?: SkillId};
/** Where the documents differ: every statement stands, each with its own source. */
export type DisagreementRow = Cited & {
	readonly about: string;
	readonly kind: string;
	readonly between: readonly string[];
	readonly roles?: readonly RoleId[];
	readonly skills?: readonly SkillId[];
	readonly industries?: readonly string[];
	readonly statements: readonly {readonly value: string; readonly where: string; readonly from: readonly string[]}[];
};

/** The rows of data/documented/ that the look-ups read, by the name of their file. */
export type Documented = {
	readonly 'role-focus': readonly RoleFocusRow[];
	readonly 'role-differences': readonly RoleDifferenceRow[];
	readonly responsibilities: readonly ResponsibilityRow[];
	readonly education: readonly EducationRow[];
	readonly certifications: readonly CertificationRow[];
	readonly market: readonly MarketRow[];
	readonly outlook: readonly OutlookRow[];
	/** Languages, tools, mathematics, machine learning, data work, engineering and soft skills together. */
	readonly skills: readonly SkillFactRow[];
	readonly 'tool-uses': readonly ToolUseRow[];
	readonly proficiency: readonly ProficiencyRow[];
	readonly 'learning-paths': readonly LearningPathRow[];
	readonly industries: readonly IndustryRow[];
	readonly 'industry-uses': readonly IndustryUseRow[];
	readonly disagreements: readonly DisagreementRow[];
};
