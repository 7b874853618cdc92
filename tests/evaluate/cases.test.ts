/** Each of the project's own hard cases says what it must and nothing that it must not. */
import {expect, test} from 'vitest';
import {faultsOf, type HardCase} from '../../scripts/evaluate/cases';
import {readRows} from '../../scripts/evaluate/labelled';
import {OWN} from '../../scripts/evaluate/measure';

const cases = readRows<HardCase>(OWN.cases);
const LEAST_CASES = 100;

test('there are at least a hundred cases, each under its own id', () => {
	expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
	expect(new Set(cases.map(({id}) => id)).size).toBe(cases.length);
});

test.each(cases.map(one => [one.cat, one.section, one.text, one] as const))('%s [%s] “%s”', (_cat, _section, _text, one) => {
	expect(faultsOf(one)).toEqual([]);
});

const SQL_ASKED: HardCase = {id: 'x', cat: 'x', section: 'required', text: 'Strong SQL.', expect: {}};
test.each([
	[{skills: [{id: 'sql', level: 'preferred'}]}, 'sql is required, not preferred'],
	[{skills: [{id: 'python', level: 'required'}]}, 'lacks python'],
	[{skills: []}, 'asks for sql too'],
	[{not_skills: ['sql']}, 'has sql'],
	[{groups: [{need: 1, of: ['sql', 'python']}]}, 'lacks the alternatives python / sql'],
	[{salary: [{min: 1, max: 2, currency: 'EUR', period: 'hour'}]}, 'lacks the pay {"min":1,"max":2,"currency":"EUR","period":"hour"}, has []'],
	[{years_min: 3}, 'asks null years, not 3'],
	[{education: {min: 'bachelor'}}, 'lacks the degree'],
	[{arrangement: {mode: 'remote'}}, 'arrangement unspecified, not remote'],
	[{visa: {sponsorship: true}}, 'visa null, not offered'],
	[{clearance: {level: 'required'}}, 'clearance null, not required'],
	[{seniority: 'senior'}, 'seniority null, not senior'],
	[{collaboration: ['designer']}, 'lacks the colleague designer'],
	[{certifications: ['cpa']}, 'certificates [], not ["cpa"]'],
] as const)('a case that expects %j of “Strong SQL.” fails: %s', (expect_, fault) => {
	expect(faultsOf({...SQL_ASKED, expect: expect_})).toContain(fault);
});
