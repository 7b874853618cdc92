import {expect, test} from 'vitest';
import type {AskedSkill, Facts, Level, RoleId, Salary} from '../../lib/model';
import {diffPostings} from '../../lib/weigh/posting-diff';
import {NO_FACTS} from '../no-facts';

const skill = (id: string, level: Level): AskedSkill => ({
	id,
	label: id,
	kind: 'tool',
	level,
	group: null,
	years: null,
	depth: null,
	mentions: [],
	near: {impliedBy: [], siblings: [], parents: []},
});
const pay = (min: number | null, max: number | null, currency = 'GBP'): Salary => ({
	min,
	max,
	currency,
	period: 'year',
	kind: 'base',
	start: 0,
	end: 0,
	quote: '',
	rule: '',
});
const read = (skills: readonly AskedSkill[], facts: Partial<Facts> = {}, id: RoleId = 'data-engineer', decided = true) => ({
	skills,
	facts: {...NO_FACTS, ...facts},
	role: {id, decided},
});

test('two readings of the same posting differ in nothing', () => {
	const one = read([skill('python', 'required')], {salary: pay(50_000, 60_000)});
	expect(diffPostings(one, one)).toEqual({
		added: [],
		dropped: [],
		relevelled: [],
		pay: null,
		years: null,
		degree: null,
		arrangement: null,
		seniority: null,
		role: null,
		any: false,
	});
});

test('requirements that came, went and changed their level are named; prose is none', () => {
	const before = read([skill('python', 'preferred'), skill('sql', 'required'), skill('excel', 'context')]);
	const after = read([skill('python', 'required'), skill('aws', 'used'), skill('excel', 'required'), skill('sql', 'negated')]);
	expect(diffPostings(before, after)).toMatchObject({
		added: [
			{id: 'aws', level: 'used'},
			{id: 'excel', level: 'required'},
		],
		dropped: [{id: 'sql', level: 'required'}],
		relevelled: [{id: 'python', from: 'preferred', to: 'required'}],
		any: true,
	});
});

test.each([
	['up by a tenth', pay(50_000, 50_000), pay(50_000, 60_000), 0.1],
	['down to one end', pay(50_000, 60_000), pay(44_000, null), -0.2],
	['another currency is no rise', pay(50_000, 60_000), pay(50_000, 60_000, 'EUR'), null],
	['not stated before', null, pay(50_000, 60_000), null],
	['not stated any more', pay(50_000, 60_000), null, null],
])('pay: %s', (_, before, after, by) => {
	const moved = diffPostings(read([], {salary: before}), read([], {salary: after})).pay;
	expect(moved?.by ?? null).toBe(by);
	expect([moved?.from?.min ?? null, moved?.to?.min ?? null]).toEqual([before?.min ?? null, after?.min ?? null]);
});

test('a role moves only where both readings are decided', () => {
	expect(diffPostings(read([]), read([], {}, 'data-analyst')).role).toEqual({from: 'data-engineer', to: 'data-analyst'});
	expect(diffPostings(read([]), read([], {}, 'data-analyst', false)).role).toBeNull();
});
