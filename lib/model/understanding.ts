/** What a posting is understood to say: sections, mentions, skills, role, facts. */

import type {BlockKind, PostingBlock} from './reading';
import type {Evidence, Quote, SkillId, Span} from './words';

export type SectionKind = 'about' | 'duties' | 'required' | 'preferred' | 'benefits' | 'salary' | 'legal' | 'other';
export type Level = 'required' | 'preferred' | 'used' | 'context' | 'negated';
export type SkillKind = 'tool' | 'method' | 'soft' | 'domain';
export type RoleId =
	| 'machine-learning-engineer'
	| 'data-scientist'
	| 'ai-engineer'
	| 'data-engineer'
	| 'data-analyst'
	| 'software-engineer'
	| 'research-scientist'
	| 'other';
export type Depth = 'basic' | 'good' | 'strong' | 'expert';

/** One line, bullet or, in flat text, one sentence of the posting. Lines cover all words, in order. */
export type Line = Span & {readonly kind: BlockKind; readonly section: SectionKind};
/** A sentence within a line; `line` is its index. */
export type Sentence = Span & {readonly line: number};
export type Section = Span & {readonly kind: SectionKind; readonly heading: Span | null};
export type Mention = Quote & {readonly skill: SkillId; readonly level: Level; readonly section: SectionKind; readonly group: number | null};

/** The relations that a fit needs, so that it needs no taxonomy: ids that are worth something in place of the skill asked. */
export type Near = {
	/** Skills that imply this one: worth 0.9. */
	readonly impliedBy: readonly SkillId[];
	/** Skills of the same family: worth 0.5. */
	readonly siblings: readonly SkillId[];
	/** Skills that this one implies, so whoever knows only them knows the parent: worth 0.25. */
	readonly parents: readonly SkillId[];
};
export type AskedSkill = {
	readonly id: SkillId;
	readonly label: string;
	readonly kind: SkillKind;
	/** The strongest of its mentions. */
	readonly level: Level;
	readonly group: number | null;
	/** Years asked of this very skill, or null. */
	readonly years: number | null;
	readonly depth: Depth | null;
	readonly mentions: readonly (Quote & {readonly level: Level; readonly section: SectionKind})[];
	readonly near: Near;
};
/** Alternatives: `need` of `skills` are asked; open where the wording allows others ("or similar"). */
export type Group = {readonly id: number; readonly need: number; readonly open: boolean; readonly level: Level; readonly skills: readonly SkillId[]};

export type RoleEvidence = Quote & {readonly role: RoleId; readonly weight: number; readonly rule: string};
export type RoleReading = {
	/** What the content reads as; the title has no say in it. */
	readonly id: RoleId;
	/** False: too close or too little text; `id` is then the best guess. */
	readonly decided: boolean;
	/** All eight, sum 1. */
	readonly scores: Readonly<Record<RoleId, number>>;
	/** What the title alone says, or null. */
	readonly title: RoleId | null;
	readonly mismatch: boolean;
	/** Log-odds of `id` before any phrase: with the weights of the evidence it sums to ln(score of `id`) less the mean of ln(score) of all eight. */
	readonly base?: number;
	/** Lines of duties that hold a cue, and those of them that speak for `id` more than for any other role. */
	readonly duties?: {readonly own: number; readonly all: number};
	/** For and against `id`, those that speak for it first; the first three from duties and requirements where there are such. */
	readonly evidence: readonly RoleEvidence[];
};

export type Currency = string;
export type PayPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';
export type Salary = Evidence & {
	readonly min: number | null;
	readonly max: number | null;
	readonly currency: Currency;
	readonly period: PayPeriod;
	readonly kind: 'base' | 'total';
};
/** A span of experience asked for, in years (six months: 0.5). `skill` null: experience overall. */
export type Experience = Evidence & {
	readonly min: number | null;
	readonly max: number | null;
	readonly skill: SkillId | null;
	readonly degree: Degree | null;
	readonly level: Level;
};
export type Degree = 'none' | 'associate' | 'bachelor' | 'master' | 'phd';
export type Education = Evidence & {
	readonly level: Degree;
	readonly preferred: Degree | null;
	readonly equivalentOk: boolean;
	readonly fields: readonly string[];
};
export type Arrangement = Evidence & {readonly value: 'remote' | 'hybrid' | 'onsite'; readonly daysInOffice: number | null; readonly region: string | null};
export type Seniority = Evidence & {readonly value: 'intern' | 'entry' | 'mid' | 'senior' | 'staff' | 'manager'};
export type Employment = Evidence & {readonly value: 'full-time' | 'part-time' | 'contract' | 'internship'};
export type Visa = Evidence & {readonly value: 'offered' | 'refused' | 'citizens-only'};
export type Clearance = Evidence & {readonly level: Level};
export type Industry = Evidence & {readonly value: string};
export type Certification = Evidence & {readonly label: string; readonly level: Level};
export type Collaborator = Evidence & {readonly id: string};
export type SpokenLanguage = Evidence & {readonly language: string; readonly level: Level};
export type Benefit = Evidence & {readonly id: string};
export type Facts = {
	/** The first of `salaries`. */
	readonly salary: Salary | null;
	readonly salaries: readonly Salary[];
	/** The smallest overall experience asked for. */
	readonly years: Experience | null;
	readonly experience: readonly Experience[];
	readonly education: Education | null;
	readonly arrangement: Arrangement | null;
	readonly seniority: Seniority | null;
	readonly employment: Employment | null;
	readonly visa: Visa | null;
	readonly clearance: Clearance | null;
	readonly industry: Industry | null;
	readonly certifications: readonly Certification[];
	readonly collaborates: readonly Collaborator[];
	readonly languages: readonly SpokenLanguage[];
	readonly benefits: readonly Benefit[];
};
/** What a fact's reader gets: the text, cut, with its sections and mentions. A fact that stands in the title or the location alone has start = end = 0 and the quote of that field. */
export type FactInput = {
	readonly text: string;
	readonly title: string;
	readonly company: string | null;
	readonly location: string | null;
	readonly lines: readonly Line[];
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
};

/** A documented pay figure that applies to the posting, and how the posting's pay stands to it. */
export type Benchmark = {
	readonly kind: string;
	readonly role: RoleId;
	readonly place: string | null;
	readonly min: number;
	readonly max: number;
	readonly currency: Currency;
	readonly period: PayPeriod;
	readonly from: string;
	/** null: the posting states no pay in this currency and period. */
	readonly compares: 'below' | 'inside' | 'above' | 'overlaps' | null;
	/** Whom the figure speaks of, where it is not the role itself: a sector, a neighbouring role. */
	readonly of?: string | null;
	/** Whom the source itself names for the figure. */
	readonly origin?: string | null;
	/** False: the source names no period, and a year is understood. */
	readonly periodStated?: boolean;
	/** The source concludes the figure from those of other roles. */
	readonly inferred?: boolean;
};
export type Contradiction = {readonly about: string; readonly a: Quote; readonly b: Quote};

/** What the analyser reads. The title has its own field and its own line; it never decides the role. */
export type PostingInput = {
	readonly title: string;
	readonly text: string;
	readonly blocks?: readonly PostingBlock[];
	readonly company?: string | null;
	readonly location?: string | null;
	readonly url?: string | null;
	readonly language?: string | null;
	/** The text is a piece cut from this section. */
	readonly section?: SectionKind;
};
/** The contract with other programs (docs/format.md): fields may be added, none renamed or dropped. */
export type Analysis = {
	readonly schema: 1;
	readonly language: string;
	/** Where the language is one whose levels are not read. */
	readonly languageRead: 'full' | 'tools-only';
	readonly title: string;
	readonly company: string | null;
	readonly location: string | null;
	readonly url: string | null;
	readonly words: number;
	/** Set where the text was cut at 200,000 characters. */
	readonly truncated: boolean;
	readonly role: RoleReading;
	readonly skills: readonly AskedSkill[];
	readonly groups: readonly Group[];
	readonly sections: readonly Section[];
	readonly facts: Facts;
	readonly benchmarks: readonly Benchmark[];
	readonly contradictions: readonly Contradiction[];
	readonly unknownTerms: readonly Quote[];
};
