/**
 * Every noun that flows between the rooms. Types only, and nothing is imported here.
 *
 * Law of offsets: a `start` and an `end` count UTF-16 units of one posting's `text`, and of nothing else.
 */

declare const brand: unique symbol;
/** A string that is not to be mixed up with another kind of string. Plain literals are accepted, other brands are not. */
type Branded<Name extends string> = string & {readonly [brand]?: Name};

export type SkillId = Branded<'skill'>;
export type PostingKey = Branded<'posting'>;
export type ProfileId = Branded<'profile'>;

export type Span = {readonly start: number; readonly end: number};
/** A span and the words it holds: `quote === text.slice(start, end)`. */
export type Quote = Span & {readonly quote: string};
/** A quote and the name of the rule that read it. Explanations, marks, contradictions and tests share it. */
export type Evidence = Quote & {readonly rule: string};

// ── read ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Witness = 'json-ld' | 'board' | 'meta' | 'page' | 'person';
export type BlockKind = 'heading' | 'paragraph' | 'item';
/** One block of a page's text, before it has a place in the posting's text. */
export type Block = {readonly kind: BlockKind; readonly text: string};
/** What one witness says about the posting on a page. A witness never merges and never ranks. */
export type Account = {
	readonly witness: Witness;
	readonly title?: string;
	readonly company?: string;
	readonly location?: string;
	readonly salary?: string;
	readonly employment?: string;
	/** What the board says of the workplace ("remote", "hybrid", "onsite"), where it says it apart from the text. */
	readonly arrangement?: string;
	/** ISO date (YYYY-MM-DD). */
	readonly postedOn?: string;
	/** ISO date (YYYY-MM-DD). */
	readonly validThrough?: string;
	readonly body?: readonly Block[];
};
/** What the document's head says of the page: its title, the title and the site's name for sharing. Empty where it says nothing. */
export type PageHead = {readonly title: string; readonly shared: string; readonly site: string};
/** All visible lines of a page and how they are boxed. A pair is the index of the first line and that after the last. */
export type Outline = {
	readonly lines: readonly Block[];
	/** For each line the share of it that is links, in percent. */
	readonly links: readonly number[];
	/** Elements that stand on lines of their own, inner ones before outer ones. */
	readonly boxes: readonly (readonly [number, number])[];
	/** Those boxes that are cards of a list. */
	readonly cards: readonly (readonly [number, number])[];
	/** Level and line of each heading element. */
	readonly headings: readonly (readonly [number, number])[];
	/** The page has a control to apply with. */
	readonly apply: boolean;
};
/** A page as plain data, before anything is judged. */
export type RawPage = {
	readonly url: string;
	/** Id of the board's adapter, null where no adapter claims the host. */
	readonly board: string | null;
	/** BCP 47 tag that the page states, or null. */
	readonly language: string | null;
	/** Of the board's adapter, and of microdata. */
	readonly accounts: readonly Account[];
	readonly head: PageHead;
	/** Sources of JSON-LD that speak of a job posting, each in pieces of at most 200,000 characters. */
	readonly data: readonly (readonly string[])[];
	/** Null where the board's adapter found the body. */
	readonly outline: Outline | null;
	/** Set where the text was cut at a cap. */
	readonly truncated: boolean;
	/** What the page looks like, should it hold no posting; null where nothing tells. */
	readonly without: NoPostingReason | null;
};

export type Told<T> = {readonly value: T; readonly by: Witness};
/** Two witnesses that do not say the same. */
export type Disagreement = {readonly field: string; readonly a: Told<string>; readonly b: Told<string>};
export type PostingBlock = Span & {readonly kind: BlockKind};
export type Posting = {
	readonly key: PostingKey;
	readonly url: string;
	readonly board: string | null;
	readonly language: string | null;
	readonly title: Told<string>;
	readonly company: Told<string> | null;
	readonly location: Told<string> | null;
	readonly salary: Told<string> | null;
	readonly employment: Told<string> | null;
	readonly arrangement: Told<string> | null;
	readonly postedOn: Told<string> | null;
	readonly validThrough: Told<string> | null;
	readonly text: string;
	/** In order, without overlap. */
	readonly blocks: readonly PostingBlock[];
	/** Who told the body. */
	readonly textBy: Witness;
	readonly disagreements: readonly Disagreement[];
	readonly truncated: boolean;
};
/** Why a page yields no posting: one plain sentence each in the interface. */
export type NoPostingReason = 'empty' | 'loading' | 'not-a-posting' | 'list' | 'form-only' | 'restricted' | 'too-short' | 'error';
export type Reading = {readonly posting: Posting} | {readonly posting: null; readonly reason: NoPostingReason};

// ── understood ──────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── weighed ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type SkillLevel = 'basic' | 'good' | 'expert';
export type ProfileSkill = {readonly id: SkillId; readonly label: string; readonly level: SkillLevel};
/** A person's profile. Everything but the skills may be null: not said, so no gate is judged by it. */
export type Profile = {
	readonly id: ProfileId;
	readonly name: string;
	readonly skills: readonly ProfileSkill[];
	readonly years: number | null;
	readonly degree: Degree | null;
	readonly fields: readonly string[];
	readonly certifications: readonly string[];
	readonly places: readonly string[];
	readonly arrangements: readonly Arrangement['value'][];
	readonly maxDaysInOffice: number | null;
	readonly minSalary: {readonly amount: number; readonly currency: Currency; readonly period: PayPeriod} | null;
	/** Whether the person needs a visa or sponsorship. */
	readonly needsSponsorship: boolean | null;
	readonly citizen: boolean | null;
	readonly clearance: boolean | null;
};
export type AskLevel = 'required' | 'used' | 'preferred';
/** One thing asked: a skill, or a group of alternatives. `credit` 0 to 1, `points` is its share of the score, `gain` what is missing to its full share. */
export type FitItem = {
	readonly level: AskLevel;
	readonly skills: readonly SkillId[];
	readonly label: string;
	readonly soft: boolean;
	readonly need: number;
	readonly weight: number;
	readonly credit: number;
	readonly points: number;
	readonly gain: number;
	readonly status: 'have' | 'related' | 'missing';
	/** The skill of the profile that gave the credit, where it is another one. */
	readonly via: string | null;
};
export type FitPart = {
	readonly level: AskLevel;
	readonly items: readonly FitItem[];
	readonly matched: number;
	readonly weight: number;
	readonly credited: number;
	readonly points: number;
};
export type GateKind = 'years' | 'degree' | 'visa' | 'clearance' | 'place' | 'arrangement' | 'pay';
export type Gate = {
	readonly kind: GateKind;
	readonly state: 'met' | 'unmet' | 'unstated';
	readonly asks: string | null;
	readonly yours: string | null;
	readonly evidence: Quote | null;
};
/** The score is the rounded sum of the points of its parts; null: too little to judge. */
export type Fit = {
	readonly score: number | null;
	readonly exact: number | null;
	readonly items: number;
	readonly parts: readonly FitPart[];
	readonly gates: readonly Gate[];
};

// ── kept ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Stage = 'saved' | 'applied' | 'interview' | 'offer' | 'closed';
export type SavedPosting = {
	readonly posting: Posting;
	readonly stage: Stage;
	readonly note: string;
	/** Milliseconds since 1970, by this browser's clock. */
	readonly savedAt: number;
	/** Milliseconds since 1970, by this browser's clock. */
	readonly firstSeenAt: number;
	/** Counts the changes of this record, from 1. */
	readonly version: number;
	/** The idempotency key of the last change. */
	readonly changeId: string;
};

// ── shown ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The words of a quote with up to 32 characters of the posting's text on either side: what travels to a page in place of offsets. */
export type QuoteInContext = {readonly quote: string; readonly before: string; readonly after: string};
/** What a tab holds, as popup and panel get it from the worker. Times are milliseconds since 1970, by this browser's clock. */
export type TabView =
	| {
			readonly kind: 'posting';
			readonly posting: Posting;
			readonly analysis: Analysis;
			readonly saved: {readonly savedAt: number; readonly stage: Stage} | null;
			readonly marks: boolean;
			readonly firstSeenAt: number;
	  }
	| {readonly kind: 'none'; readonly reason: NoPostingReason}
	| {readonly kind: 'restricted'}
	| {readonly kind: 'loading'}
	| {readonly kind: 'failed'; readonly code: string};
