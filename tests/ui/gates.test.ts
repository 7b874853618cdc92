import {expect, test} from 'vitest';
import type {Facts, Gate, Profile} from '../../lib/model';
import {gateLines} from '../../lib/ui/gates';
import {gate, sampleAnalysis, sampleProfile} from './sample-analysis';

const silent: Facts = {...sampleAnalysis().facts, years: null, education: null, arrangement: null, visa: null, clearance: null};
const nowhere = {start: 0, end: 0, quote: '', rule: 'sample'};
const years = (min: number, max: number | null = null): Partial<Facts> => ({years: {...nowhere, min, max, skill: null, degree: null, level: 'required'}});
const education = (level: 'bachelor' | 'phd', equivalentOk = false): Partial<Facts> => ({
	education: {...nowhere, level, preferred: null, equivalentOk, fields: []},
});
const hybrid = (daysInOffice: number | null): Partial<Facts> => ({arrangement: {...nowhere, value: 'hybrid', daysInOffice, region: null}});
const visa = (value: 'offered' | 'refused' | 'citizens-only'): Partial<Facts> => ({visa: {...nowhere, value}});

type Row = [says: string, gates: readonly Gate[], facts: Partial<Facts>, profile?: Partial<Profile>];
test.each<Row>([
	['unmet: Years: asks 5+, yours 4', [gate('years', 'unmet', '5')], years(5)],
	['met: Years: asks 2–4, yours 4', [gate('years', 'met', '2')], years(2, 4)],
	['met: Bachelor’s', [gate('degree', 'met', 'bachelor')], education('bachelor')],
	['unmet: Degree: asks PhD, yours Master’s', [gate('degree', 'unmet', 'phd')], education('phd')],
	['met: PhD or equivalent', [gate('degree', 'met', 'phd')], education('phd', true)],
	['met: Hybrid, 1 day', [gate('arrangement', 'met', 'hybrid 1')], hybrid(1)],
	['unmet: Hybrid, 4 days; yours at most 2', [gate('arrangement', 'unmet', 'hybrid 4')], hybrid(4)],
	['unmet: Hybrid; yours remote', [gate('arrangement', 'unmet', 'hybrid')], hybrid(null), {arrangements: ['remote']}],
	['met: Pay over £55k', [gate('pay', 'met', '74000')], {}],
	['unmet: Pay under £55k', [gate('pay', 'unmet', '50000')], {}],
	['met: No visa offered, none needed', [gate('visa', 'met', 'refused')], visa('refused')],
	['unmet: No visa offered', [gate('visa', 'unmet', 'refused')], visa('refused')],
	['fact: Citizens only', [gate('visa', 'unstated', 'citizens-only')], visa('citizens-only')],
	['fact: Asks 5+ years', [], years(5)],
	['fact: Hybrid, 3 days', [], hybrid(3)],
	['unstated: Years not stated', [gate('years', 'unstated')], {}],
	['unstated: Years, degree and visa not stated', [gate('years', 'unstated'), gate('degree', 'unstated'), gate('visa', 'unstated')], {}],
])('%s', (says, gates, facts, profile = {}) => {
	expect(gateLines(gates, {...silent, ...facts}, sampleProfile(profile)).map(({state, text}) => `${state}: ${text}`)).toEqual([says]);
});

test('what is not met stands first, what is not stated last', () => {
	const lines = gateLines(
		[gate('visa', 'unstated'), gate('degree', 'met', 'bachelor'), gate('years', 'unmet', '5')],
		{...silent, ...years(5), ...education('bachelor'), ...hybrid(2)},
		sampleProfile(),
	);
	expect(lines.map(({state}) => state)).toEqual(['unmet', 'met', 'fact', 'unstated']);
});

test('without a profile nothing is judged', () => {
	expect(gateLines([], {...silent, ...years(5)}, null)).toEqual([{state: 'fact', text: 'Asks 5+ years'}]);
});
