/** Lays the change that one page made to a profile over what another has stored meanwhile. Law: pure; what a change does not name is left as it is stored. */
import type {Profile} from '../model';

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
/** By what a member of a list is told apart. */
const nameOf = (member: unknown): string => (typeof member === 'object' && member !== null && 'id' in member ? String(member.id) : JSON.stringify(member));

/** Members that the change took away are taken away, those it added or changed are put in; the rest stays in its stored order. */
function mergeList(before: readonly unknown[], after: readonly unknown[], stored: readonly unknown[]): readonly unknown[] {
	const was = new Map(before.map(member => [nameOf(member), member]));
	const is = new Map(after.map(member => [nameOf(member), member]));
	const merged = new Map(stored.map(member => [nameOf(member), member]));
	for (const name of was.keys()) if (!is.has(name)) merged.delete(name);
	for (const [name, member] of is) if (!was.has(name) || !same(was.get(name), member)) merged.set(name, member);
	return [...merged.values()];
}

/** `stored` with all in it that differs between `before` and `after`; `after` itself where nothing happened meanwhile. */
export function mergeProfile(before: Profile, after: Profile, stored: Profile): Profile {
	if (same(before, stored)) return after;
	const [old, next, base] = [before, after, stored] as unknown as readonly [Fields, Fields, Fields];
	const merged: Record<string, unknown> = {...base};
	for (const key of Object.keys(next)) {
		if (same(old[key], next[key])) continue;
		const lists = [old[key], next[key], base[key]] as const;
		merged[key] = lists.every(Array.isArray) ? mergeList(lists[0] as unknown[], lists[1] as unknown[], lists[2] as unknown[]) : next[key];
	}
	return merged as unknown as Profile;
}
type Fields = Readonly<Record<string, unknown>>;
