/**
 * What learning a skill, or two together, would do to the fits of many postings: "Docker: up in 14 of 20, 6 on average, 3 newly at 70".
 * Law: every figure is a difference of two scores by the formula of fit.ts. None is added up from what single things lack, since one skill may raise several
 * things asked, and two skills may raise the same one.
 *
 * It runs in steps, so that ten thousand postings can be counted beside a living screen, and stops between any two when it is no longer asked for.
 */
import type {Analysis, AskedSkill, Profile, ProfileSkill, SkillId, SkillKind} from '../model';
import {creditOf, meanOfBest} from './credits';
import {type AskedThing, LEAST_ITEMS, readAsked} from './fit';
import {findTouches, raiseBy, type Standing, type Touches} from './raises';

/** What newly reaches this score is counted. */
export const GOOD_FIT = 70;
/**
 * A skill is advice only where at least this share of the postings that it raises ask for it by name: else it stands in for others (a product, for the cloud that
 * it runs on), and learning those is meant.
 */
const ASKED_SHARE = 0.5;
/** Postings, skills or pairs between two steps. */
const STEP = 50;
/** Less than this is rounding of the machine, no raise. */
const NOTHING = 1e-9;

export type LearntPosting = Pick<Analysis, 'skills' | 'groups'>;
/** What something learnt does to all postings together. `average` is over those that it raises. */
export type Raise = {readonly raises: number; readonly average: number; readonly reaches: number; readonly sum: number};
/** `asked`: postings that ask for it by name. */
export type LearntSkill = Raise & {readonly id: SkillId; readonly label: string; readonly kind: SkillKind; readonly asked: number};
export type LearntPair = Raise & {readonly skills: readonly [LearntSkill, LearntSkill]};
export type LearningList = {
	/** Postings that have a score; the others are in no figure. */
	readonly scored: number;
	readonly all: number;
	/** Skills asked somewhere that are not the person's and raise a fit, by their points together; equals by id. */
	readonly skills: readonly LearntSkill[];
	/** The two that together raise the sum most; null where fewer than two raise any. */
	readonly pair: LearntPair | null;
};
export type LearningProgress = {readonly step: 'postings' | 'skills' | 'pairs'; readonly done: number; readonly all: number};

type Weighed = {readonly exact: number; readonly things: readonly Standing[]; readonly total: number; readonly touches: Touches};

/**
 * Counts, yielding after each step how far it has come; the value it returns is the list. To cancel, ask for no more steps.
 * @param postings the parts of their analyses that a fit is made of
 */
export function* countLearning(postings: readonly LearntPosting[], profile: Profile): Generator<LearningProgress, LearningList> {
	const mine = new Map(profile.skills.map(skill => [skill.id, skill]));
	const asked = new Map<SkillId, {readonly label: string; readonly kind: SkillKind; asked: number}>();
	const acting = new Map<SkillId, Weighed[]>();
	const things = postings.map(readAsked);
	for (const {id, label, kind} of things.filter(each => each.length >= LEAST_ITEMS).flatMap(membersOf)) {
		const before = asked.get(id)?.asked ?? 0;
		if (!mine.has(id)) asked.set(id, {label, kind, asked: before + 1});
	}
	let scored = 0;
	for (const [at, each] of things.entries()) {
		if (each.length >= LEAST_ITEMS) {
			scored += 1;
			const weighed = weigh(each, mine, asked);
			for (const id of weighed.touches.keys()) add(acting, id, weighed);
		}
		if ((at + 1) % STEP === 0) yield {step: 'postings', done: at + 1, all: postings.length};
	}
	const skills: LearntSkill[] = [];
	let done = 0;
	for (const [id, skill] of asked) {
		const raise = raiseOf(acting.get(id) ?? [], [id]);
		if (raise.raises > 0 && skill.asked >= raise.raises * ASKED_SHARE) skills.push({id, ...skill, ...raise});
		done += 1;
		if (done % STEP === 0) yield {step: 'skills', done, all: asked.size};
	}
	skills.sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1));
	const pair = yield* bestPair(skills, acting);
	return {scored, all: postings.length, skills, pair};
}

/** Each skill of the things asked, once. */
const membersOf = (things: readonly AskedThing[]): readonly AskedSkill[] => [
	...new Map(things.flatMap(({members}) => members.map(skill => [skill.id, skill]))).values(),
];

function add<T>(lists: Map<SkillId, T[]>, id: SkillId, value: T): void {
	const list = lists.get(id);
	if (list) list.push(value);
	else lists.set(id, [value]);
}

function weigh(asked: readonly AskedThing[], mine: ReadonlyMap<string, ProfileSkill>, wanted: {has(id: SkillId): boolean}): Weighed {
	const things = asked.map(({members, need, weight}): Standing => ({members, need, weight, credits: members.map(skill => creditOf(skill, mine).credit)}));
	const total = things.reduce((sum, {weight}) => sum + weight, 0);
	const credited = things.reduce((sum, {weight, credits, need}) => sum + weight * meanOfBest(credits, need), 0);
	return {exact: (100 * credited) / total, things, total, touches: findTouches(things, wanted)};
}

function raiseOf(postings: Iterable<Weighed>, learnt: readonly SkillId[]): Raise {
	let raises = 0;
	let reaches = 0;
	let sum = 0;
	for (const weighed of postings) {
		const gain = raiseBy(learnt, weighed.things, weighed.touches, weighed.total);
		if (gain <= NOTHING) continue;
		raises += 1;
		sum += gain;
		if (Math.round(weighed.exact) < GOOD_FIT && Math.round(weighed.exact + gain) >= GOOD_FIT) reaches += 1;
	}
	return {raises, average: raises === 0 ? 0 : sum / raises, reaches, sum};
}

/**
 * Two skills never raise more than each by itself added up (a credit is the best of several, and of such the best are counted), so the pairs are tried from the
 * highest such bound down, and none is left that could be better once the bound falls under the best.
 */
function* bestPair(skills: readonly LearntSkill[], acting: ReadonlyMap<SkillId, readonly Weighed[]>): Generator<LearningProgress, LearntPair | null> {
	let best: LearntPair | null = null;
	let tried = 0;
	for (const [at, one] of skills.entries()) {
		const next = skills[at + 1];
		if (next === undefined || (best !== null && one.sum + next.sum <= best.sum)) break;
		for (const other of skills.slice(at + 1)) {
			if (best !== null && one.sum + other.sum <= best.sum) break;
			const raise = raiseOf(new Set([...(acting.get(one.id) ?? []), ...(acting.get(other.id) ?? [])]), [one.id, other.id]);
			if (best === null || raise.sum > best.sum + NOTHING) best = {...raise, skills: [one, other]};
			tried += 1;
			if (tried % STEP === 0) yield {step: 'pairs', done: at, all: skills.length};
		}
	}
	return best;
}
