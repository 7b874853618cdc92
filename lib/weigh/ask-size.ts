/** How much postings ask, held against the middle of those that the person saved. Law: what is required counts, alternatives once; a middle stands with the number behind it. */
import type {Analysis, PostingKey, RoleId} from '../model';
import {readAsked} from './fit';
import {medianOf} from './median';

/** Things asked: all of them, and those that are required. */
export type AskSize = {readonly required: number; readonly all: number};
export type SizedRow = {readonly key: PostingKey; readonly role: RoleId | null; readonly size: AskSize};
export type UsualSize = {readonly role: RoleId | null; readonly count: number; readonly required: number; readonly all: number};
export type AskSizes = {
	/** Of all postings; null: there are none. */
	readonly usual: UsualSize | null;
	/** By role, those with the most postings first. */
	readonly roles: readonly UsualSize[];
	/** Postings that require at least twice as much as the middle of their role, and at least `LARGE_BY` things more; the largest first. */
	readonly large: readonly (SizedRow & {readonly usual: number})[];
};

/** Fewer postings than this have no middle to be held against. */
export const LEAST_SIZED = 3;
const TWICE = 2;
const LARGE_BY = 3;

export function sizeOf(analysis: Pick<Analysis, 'skills' | 'groups'>): AskSize {
	const things = readAsked(analysis);
	return {required: things.filter(({level}) => level === 'required').length, all: things.length};
}

export function measureAsks(rows: readonly SizedRow[]): AskSizes {
	const roles = [...new Set(rows.map(({role}) => role))]
		.map(role =>
			usualOf(
				rows.filter(row => row.role === role),
				role,
			),
		)
		.sort((a, b) => b.count - a.count);
	const usual = new Map(roles.map(each => [each.role, each]));
	return {
		usual: rows.length === 0 ? null : usualOf(rows, null),
		roles,
		large: rows
			.flatMap(row => {
				const own = usual.get(row.role);
				const tall = own !== undefined && own.count >= LEAST_SIZED && row.size.required >= own.required * TWICE && row.size.required >= own.required + LARGE_BY;
				return tall ? [{...row, usual: own.required}] : [];
			})
			.sort((a, b) => b.size.required - a.size.required || (a.key < b.key ? -1 : 1)),
	};
}

const usualOf = (rows: readonly SizedRow[], role: RoleId | null): UsualSize => ({
	role,
	count: rows.length,
	required: medianOf(rows.map(({size}) => size.required)) ?? 0,
	all: medianOf(rows.map(({size}) => size.all)) ?? 0,
});
