/** What a posting asks otherwise than an earlier one of the same job: requirements added or dropped, levels changed, pay and the rest moved. Law: of two analyses alone. */
import type {Analysis, AskLevel, Level, Salary, SkillId} from '../model';

export type DiffSkill = {readonly id: SkillId; readonly label: string};
export type Moved<T> = {readonly from: T; readonly to: T};
export type PayEnds = Pick<Salary, 'min' | 'max' | 'currency' | 'period'>;
export type PostingDiff = {
	/** Asked now and not before, and the other way round, each with its level. */
	readonly added: readonly (DiffSkill & {readonly level: AskLevel})[];
	readonly dropped: readonly (DiffSkill & {readonly level: AskLevel})[];
	/** Asked both times, at another level. */
	readonly relevelled: readonly (DiffSkill & Moved<AskLevel>)[];
	/** Null where both say the same, or neither says anything. `by`: how the middle moved, in parts of the earlier, where both are in one currency and period. */
	readonly pay: (Moved<PayEnds | null> & {readonly by: number | null}) | null;
	readonly years: Moved<number | null> | null;
	readonly degree: Moved<string | null> | null;
	readonly arrangement: Moved<string | null> | null;
	readonly seniority: Moved<string | null> | null;
	readonly role: Moved<string> | null;
	/** False: nothing that is read has changed. */
	readonly any: boolean;
};
type Read = Pick<Analysis, 'skills' | 'facts'> & {readonly role: Pick<Analysis['role'], 'id' | 'decided'>};

export function diffPostings(before: Read, after: Read): PostingDiff {
	const [old, now] = [askedIn(before), askedIn(after)];
	const only = (one: typeof old, other: typeof old) => [...one.values()].filter(({id}) => !other.has(id));
	const relevelled = [...now.values()].flatMap(({id, label, level}) => {
		const was = old.get(id)?.level;
		return was === undefined || was === level ? [] : [{id, label, from: was, to: level}];
	});
	const diff = {
		added: only(now, old),
		dropped: only(old, now),
		relevelled,
		pay: movedPay(before.facts.salary, after.facts.salary),
		years: moved(before.facts.years?.min ?? null, after.facts.years?.min ?? null),
		degree: moved(before.facts.education?.level ?? null, after.facts.education?.level ?? null),
		arrangement: moved(before.facts.arrangement?.value ?? null, after.facts.arrangement?.value ?? null),
		seniority: moved(before.facts.seniority?.value ?? null, after.facts.seniority?.value ?? null),
		role: before.role.decided && after.role.decided ? moved<string>(before.role.id, after.role.id) : null,
	};
	return {...diff, any: Object.values(diff).some(part => (Array.isArray(part) ? part.length > 0 : part !== null))};
}

const isAsk = (level: Level): level is AskLevel => level === 'required' || level === 'used' || level === 'preferred';

const askedIn = ({skills}: Read): ReadonlyMap<SkillId, DiffSkill & {readonly level: AskLevel}> =>
	new Map(skills.flatMap(({id, label, level}) => (isAsk(level) ? [[id, {id, label, level}] as const] : [])));

const moved = <T>(from: T, to: T): Moved<T> | null => (from === to ? null : {from, to});

function movedPay(before: Salary | null, after: Salary | null): PostingDiff['pay'] {
	const [from, to] = [endsOf(before), endsOf(after)];
	if (JSON.stringify(from) === JSON.stringify(to)) return null;
	const comparable = from !== null && to !== null && from.currency === to.currency && from.period === to.period;
	const [old, now] = comparable ? [middleOf(from), middleOf(to)] : [null, null];
	return {from, to, by: old === null || now === null || old === 0 ? null : (now - old) / old};
}

const endsOf = (pay: Salary | null): PayEnds | null => pay && {min: pay.min, max: pay.max, currency: pay.currency, period: pay.period};

function middleOf({min, max}: PayEnds): number | null {
	if (min !== null && max !== null) return (min + max) / 2;
	return min ?? max;
}
