import {expect, test} from 'vitest';
import {FACT_ROWS} from '../../lib/fact-rows';
import {findContradictions} from '../../lib/understand/contradictions';
import {buildFactWords} from '../../lib/understand/facts/fact-words';
import {readFacts} from '../../lib/understand/facts/read-facts';
import {factInput, type Given} from './facts/fact-input';

const findFactWords = buildFactWords(FACT_ROWS);

const about = (text: string, given: Given = {}) => {
	const input = factInput(text, given);
	return findContradictions(input, readFacts(input, findFactWords)).map(one => one.about);
};

test.each([
	['This is a fully remote role. We work in the office 3 days a week.', {}, ['arrangement']],
	['This position is onsite in Columbia.', {location: 'Remote, US'}, ['arrangement']],
	['This is an entry-level position. Requirements: 7+ years of experience.', {section: 'required'}, ['seniority']],
	['8+ years of experience', {title: 'Junior Analyst', section: 'required'}, ['seniority']],
	['No experience required.', {title: 'Senior Engineer', section: 'required'}, ['seniority']],
	['We offer visa sponsorship. We are unable to sponsor visas for this role.', {}, ['visa']],
] as const)('%s %o', (text, given, expected) => expect(about(text, given)).toEqual(expected));

test.each([
	['This is a fully remote role.', {}],
	['Remote, or in the office 3 days a week if you live nearby.', {}],
	['Hybrid: 3 days a week in the office.', {location: 'London (Hybrid)'}],
	['This is an entry-level position. 1 year of experience.', {section: 'required'}],
	['We do sponsor visas! However, we cannot sponsor visas for every role.', {}],
] as const)('nothing contradicts: %s', (text, given) => expect(about(text, given)).toEqual([]));

test('both statements are quoted from the text', () => {
	const text = 'This is a fully remote role. We work in the office 3 days a week.';
	const input = factInput(text);
	for (const {a, b} of findContradictions(input, readFacts(input, findFactWords))) {
		expect(text.slice(a.start, a.end)).toBe(a.quote);
		expect(text.slice(b.start, b.end)).toBe(b.quote);
	}
});
