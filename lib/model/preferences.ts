/** What a person set beside the profile: how pages are marked, how the interface looks, what is hidden and what was put right. */
import type {QuoteInContext} from './keeping';
import type {Level} from './understanding';
import type {SkillId} from './words';

export type MarkColour = 'amber' | 'blue' | 'green' | 'rose';
export type MarkedLevel = 'required' | 'preferred' | 'used' | 'role';
/** Which levels are marked on a page, and in which colours. The same for every posting: a page can read what is marked on it. */
export type MarkSettings = {readonly levels: Readonly<Record<MarkedLevel, boolean>>; readonly required: MarkColour; readonly preferred: MarkColour};
/** Whether marks are on, by the board's id or, where there is none, the host. */
export type MarkMemory = Readonly<Record<string, boolean>>;
export type Look = {readonly theme: 'system' | 'light' | 'dark'; readonly singleKeys: boolean};
export type HiddenSkill = {readonly id: SkillId; readonly label: string};
/** What a person put right in a reading: for this skill at this wording, wherever the same words stand. */
export type SkillCorrection = {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly skill: SkillId;
	readonly label: string;
	readonly where: QuoteInContext;
	/** null: it is not a skill here. */
	readonly level: Extract<Level, 'required' | 'preferred' | 'used'> | null;
};
/** Postings that a person does not want to see: of an employer, of staffing agencies, with words in the title. */
export type MuteRule = {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly kind: 'employer' | 'agencies' | 'words';
	/** The employer's name or the words; empty for agencies. */
	readonly text: string;
	/** The person's own reason; may be empty. */
	readonly reason: string;
};
