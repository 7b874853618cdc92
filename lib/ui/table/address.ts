/** What the workspace shows, as its address says it and back. Law: pure; an address comes from anywhere, so what is not understood is left out and never guessed. */
import type {Arrangement, PostingKey, RoleId, SkillId, Stage} from '../../model';
import {stages} from '../keys';
import {roleOrder} from '../roles';

export const COLUMNS = ['title', 'role', 'fit', 'skills', 'salary', 'place', 'years', 'status', 'dates'] as const;
export type Column = (typeof COLUMNS)[number];
/** The order of the table; null: first seen last comes first. */
export type Sort = {readonly by: Column; readonly way: 'up' | 'down'} | null;
export const ARRANGEMENTS = ['remote', 'hybrid', 'onsite', 'unstated'] as const;

/** What a posting has to be to stand in the table; null, false and empty ask for nothing. */
export type Filters = {
	readonly query: string;
	readonly stage: Stage | null;
	readonly role: RoleId | null;
	/** Both ends are in it. */
	readonly fit: {readonly from: number; readonly to: number} | null;
	readonly arrangement: Arrangement['value'] | 'unstated' | null;
	/** Words of the place, in any case. */
	readonly place: string;
	readonly pay: 'stated' | 'unstated' | null;
	/** The title says another role than the text. */
	readonly mismatch: boolean;
	/** All of these are asked, at whatever level. */
	readonly skills: readonly SkillId[];
	/** First seen in the last so many days. */
	readonly days: number | null;
	/** These postings and no others. */
	readonly only: readonly PostingKey[];
};
export type TableState = {readonly filters: Filters; readonly sort: Sort};
export type View =
	| {readonly kind: 'saved'; readonly table: TableState}
	/** One posting; the table stays as it was. */
	| {readonly kind: 'posting'; readonly key: PostingKey; readonly table: TableState}
	| {readonly kind: 'bin'}
	/** Reading a text or a file; of a tab's selection where one is named. */
	| {readonly kind: 'read'; readonly tab: number | null}
	| {readonly kind: 'compare'; readonly keys: readonly PostingKey[]}
	| {readonly kind: 'insights'}
	/** Earlier states of what is saved. */
	| {readonly kind: 'states'};

export const noFilters: Filters = {
	query: '',
	stage: null,
	role: null,
	fit: null,
	arrangement: null,
	place: '',
	pay: null,
	mismatch: false,
	skills: [],
	days: null,
	only: [],
};
export const plainTable: TableState = {filters: noFilters, sort: null};
/** Characters of a field of the address that are read, and parts of a list. */
const LONGEST = 200;
const MOST = 2000;

/** @param hash with its `#`, or empty */
export function viewAt(hash: string): View {
	const [head = '', rest = ''] = halves(hash.replace(/^#/, ''), '?');
	const [name, value] = halves(head, '=');
	const table = tableIn(new URLSearchParams(rest));
	switch (name) {
		case 'read':
			return {kind: 'read', tab: null};
		case 'tab':
			return /^\d{1,10}$/.test(value) ? {kind: 'read', tab: Number(value)} : {kind: 'read', tab: null};
		case 'compare':
			return {kind: 'compare', keys: value.split(',').slice(0, MOST).flatMap(decoded)};
		case 'insights':
		case 'states':
		case 'bin':
			return {kind: name};
		case 'posting': {
			const [key] = decoded(value);
			return key === undefined ? {kind: 'saved', table} : {kind: 'posting', key, table};
		}
		default:
			return {kind: 'saved', table};
	}
}

/** The address of a view, with its `#`: what links hold. */
export function addressOf(view: View): string {
	switch (view.kind) {
		case 'saved':
			return `#saved${paramsOf(view.table)}`;
		case 'posting':
			return `#posting=${encodeURIComponent(view.key)}${paramsOf(view.table)}`;
		case 'compare':
			return `#compare=${view.keys.map(encodeURIComponent).join(',')}`;
		case 'read':
			return view.tab === null ? '#read' : `#tab=${view.tab}`;
		case 'bin':
		case 'insights':
		case 'states':
			return `#${view.kind}`;
	}
}

/** The address of the table with these filters alone: what a number links to that opens the postings behind it. */
export const tableAddress = (filters: Partial<Filters>): string => addressOf({kind: 'saved', table: {filters: {...noFilters, ...filters}, sort: null}});

export const isFiltered = (filters: Filters): boolean => paramsOf({filters, sort: null}) !== '';

function paramsOf({filters, sort}: TableState): string {
	const {query, stage, role, fit, arrangement, place, pay, mismatch, skills, days, only} = filters;
	const params = new URLSearchParams();
	const put = (name: string, value: string | number | null): void => {
		if (value !== null && value !== '') params.append(name, String(value));
	};
	put('q', query);
	put('status', stage);
	put('role', role);
	put('fit', fit && `${fit.from}-${fit.to}`);
	put('arrangement', arrangement);
	put('place', place);
	put('salary', pay);
	put('mismatch', mismatch ? 'yes' : null);
	for (const skill of skills) put('skill', skill);
	put('days', days);
	for (const key of only) put('only', key);
	put('sort', sort && (sort.way === 'down' ? `-${sort.by}` : sort.by));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

function tableIn(params: URLSearchParams): TableState {
	const text = (name: string): string => (params.get(name) ?? '').slice(0, LONGEST);
	const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(text('fit')) ?? [];
	const [, minus, by] = /^(-?)([a-z]+)$/.exec(text('sort')) ?? [];
	const column = oneOf(COLUMNS, by ?? '');
	return {
		filters: {
			query: text('q'),
			stage: oneOf(stages, text('status')),
			role: oneOf(roleOrder, text('role')),
			fit: from === undefined || to === undefined ? null : {from: Number(from), to: Number(to)},
			arrangement: oneOf(ARRANGEMENTS, text('arrangement')),
			place: text('place'),
			pay: oneOf(['stated', 'unstated'] as const, text('salary')),
			mismatch: text('mismatch') === 'yes',
			skills: params
				.getAll('skill')
				.filter(id => /^[a-z0-9-]{1,100}$/.test(id))
				.slice(0, 20),
			days: /^\d{1,4}$/.test(text('days')) ? Number(text('days')) : null,
			only: params.getAll('only').slice(0, MOST),
		},
		sort: column === null ? null : {by: column, way: minus === '-' ? 'down' : 'up'},
	};
}

const oneOf = <T extends string>(all: readonly T[], value: string): T | null => all.find(one => one === value) ?? null;

/** What stands before the first of these signs, and what behind. */
function halves(text: string, sign: string): readonly [string, string] {
	const at = text.indexOf(sign);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A part of an address that is encoded as it should be; otherwise none. */
function decoded(part: string): readonly string[] {
	try {
		return part === '' ? [] : [decodeURIComponent(part)];
	} catch {
		return [];
	}
}
