/** What a profile is, and what weighing it against a posting gives. */

import type {Arrangement, Currency, Degree, Depth, PayPeriod} from './understanding';
import type {ProfileId, Quote, SkillId} from './words';

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
/** One thing asked: a skill, or a group of alternatives. `credit` 0 to 1, `points` is its share of the score, `gain` what the score rises by once the person has it (of alternatives, the one worth most). */
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
	/** Set where the posting asks for more depth in the skill than the person's level; the credit is the same. */
	readonly short?: {readonly asks: Depth; readonly yours: SkillLevel} | null;
};
/** How much of what is asked the profile covers, held against what is usual (lib/weigh/bands.ts). */
export type FitBand = 'much' | 'part' | 'little';
/**
 * Why the number may be off. `levels-guessed`: the posting keeps no list of what it asks, so which things are required is a guess; the other end of the range counts
 * all alike. `few-items`: so little is asked that one thing read wrongly moves the number; the range leaves out each in turn. `cut`: the text was cut.
 * `tools-only`: in this language tools alone are read. `low` and `high` are whole points, null where the doubt cannot be counted.
 */
export type FitDoubt = {readonly kind: 'levels-guessed' | 'few-items' | 'cut' | 'tools-only'; readonly low: number | null; readonly high: number | null};
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
	/** The number in words; null where there is none. */
	readonly band: FitBand | null;
	/** Why the number may be off; empty where nothing speaks against it. */
	readonly doubts: readonly FitDoubt[];
	/** Between which scores the fit lies by those doubts that can be counted, in whole points. */
	readonly range: {readonly low: number; readonly high: number} | null;
	readonly parts: readonly FitPart[];
	readonly gates: readonly Gate[];
};
