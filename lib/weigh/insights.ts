/**
 * What saved postings say together: fits, roles, titles that disagree, skills asked, pay, how much is asked, and what was saved today.
 * Law: every figure is counted over postings that can be named; what was not read is in no figure.
 */
import type {AskedSkill, Group, PostingKey, Profile, ProfileSkill, RoleId} from '../model';
import {type AskSizes, measureAsks, sizeOf} from './ask-size';
import {type AskedOften, countAsked} from './asked-often';
import {creditOf, meanOfBest} from './credits';
import {LEAST_ITEMS, readAsked} from './fit';
import {GOOD_FIT} from './learning';
import {groupPay, type PayGroup, type StatedPay} from './pay-by-role';

export type InsightPosting = {
	readonly key: PostingKey;
	/** What the content reads as; null: not decided. */
	readonly role: RoleId | null;
	/** What the title alone says, or null. */
	readonly titled: RoleId | null;
	readonly mismatch: boolean;
	readonly skills: readonly AskedSkill[];
	readonly groups: readonly Group[];
	readonly pay: StatedPay | null;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
};
export type RoleCount = {readonly role: RoleId | null; readonly keys: readonly PostingKey[]};
/** Titles that say another role than the content, by both. */
export type Disagreeing = {readonly titled: RoleId; readonly role: RoleId; readonly keys: readonly PostingKey[]};
export type FitLine = {
	/** Postings with a score, the lowest first. `exact` as of fit.ts. */
	readonly fits: readonly {readonly key: PostingKey; readonly exact: number}[];
	/** How many of them reach GOOD_FIT. */
	readonly good: number;
	readonly tooLittle: number;
};
export type InsightsRead = {
	readonly all: number;
	/** In no order of size: the screen has its own. */
	readonly roles: readonly RoleCount[];
	/** The most frequent first. */
	readonly disagreeing: readonly Disagreeing[];
	readonly asked: readonly AskedOften[];
	readonly pay: readonly PayGroup[];
	readonly sizes: AskSizes;
	/** Null: no profile to hold against. */
	readonly fit: FitLine | null;
};
/** Of the postings saved since a moment. `wanted`: the skill that most of them ask and the person lacks, and which ask it. */
export type Lately = Pick<InsightsRead, 'all' | 'roles' | 'disagreeing' | 'pay'> & {
	readonly wanted: (AskedOften & {readonly keys: readonly PostingKey[]}) | null;
};

/** @param profile null: skills stand without a mark of what is had, and there are no fits */
export function readInsights(postings: readonly InsightPosting[], profile: Profile | null): InsightsRead {
	const mine = skillsOf(profile);
	return {
		all: postings.length,
		roles: countRoles(postings),
		disagreeing: countDisagreeing(postings),
		asked: countAsked(postings, mine),
		pay: groupPay(postings),
		sizes: measureAsks(postings.map(({key, role, ...asks}) => ({key, role, size: sizeOf(asks)}))),
		fit: profile === null ? null : fitLine(postings, mine),
	};
}

/** @param since milliseconds since 1970 */
export function readLately(postings: readonly InsightPosting[], profile: Profile | null, since: number): Lately {
	const recent = postings.filter(({savedAt}) => savedAt >= since);
	const wanted = profile === null ? null : (countAsked(recent, skillsOf(profile)).find(({status}) => status === 'missing') ?? null);
	const asks = (skills: InsightPosting['skills']): boolean => skills.some(({id, level}) => id === wanted?.id && level !== 'context' && level !== 'negated');
	const keys = recent.filter(({skills}) => asks(skills)).map(({key}) => key);
	const counts = {all: recent.length, roles: countRoles(recent), disagreeing: countDisagreeing(recent), pay: groupPay(recent)};
	return {...counts, wanted: wanted && {...wanted, keys}};
}

const skillsOf = (profile: Profile | null): ReadonlyMap<string, ProfileSkill> => new Map(profile?.skills.map(skill => [skill.id, skill]));

function countRoles(postings: readonly InsightPosting[]): readonly RoleCount[] {
	const found = new Map<RoleId | null, PostingKey[]>();
	for (const {role, key} of postings) {
		const keys = found.get(role);
		if (keys === undefined) found.set(role, [key]);
		else keys.push(key);
	}
	return [...found].map(([role, keys]) => ({role, keys}));
}

function countDisagreeing(postings: readonly InsightPosting[]): readonly Disagreeing[] {
	const found = new Map<string, {readonly titled: RoleId; readonly role: RoleId; readonly keys: PostingKey[]}>();
	for (const {role, titled, mismatch, key} of postings) {
		if (!mismatch || role === null || titled === null) continue;
		const name = `${titled} ${role}`;
		const known = found.get(name);
		if (known === undefined) found.set(name, {titled, role, keys: [key]});
		else known.keys.push(key);
	}
	return [...found].sort(([a, {keys}], [b, {keys: others}]) => others.length - keys.length || (a < b ? -1 : 1)).map(([, each]) => each);
}

function fitLine(postings: readonly InsightPosting[], mine: ReadonlyMap<string, ProfileSkill>): FitLine {
	const fits = postings.flatMap(({key, ...asks}) => {
		const exact = exactFit(asks, mine);
		return exact === null ? [] : [{key, exact}];
	});
	return {
		fits: fits.sort((a, b) => a.exact - b.exact || (a.key < b.key ? -1 : 1)),
		good: fits.filter(({exact}) => Math.round(exact) >= GOOD_FIT).length,
		tooLittle: postings.length - fits.length,
	};
}

/** The score of fit.ts before rounding, without the parts that a single posting shows. Null: too little is asked. */
export function exactFit(asks: Pick<InsightPosting, 'skills' | 'groups'>, mine: ReadonlyMap<string, ProfileSkill>): number | null {
	const things = readAsked(asks);
	if (things.length < LEAST_ITEMS) return null;
	let [credited, weight] = [0, 0];
	for (const thing of things) {
		const credits = thing.members.map(skill => creditOf(skill, mine).credit);
		credited += thing.weight * meanOfBest(credits, thing.need);
		weight += thing.weight;
	}
	return (100 * credited) / weight;
}
