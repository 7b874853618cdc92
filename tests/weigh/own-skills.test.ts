import {describe, expect, test} from 'vitest';
import type {Profile} from '../../lib/model';
import {emptyProfile} from '../../lib/ui/profile-edits';
import {isOwn, MOST_OWN, ownSkill, ownSkillsIn} from '../../lib/weigh/own-skills';

const profileOf = (...labels: readonly string[]): Profile => {
	let profile = emptyProfile('p');
	for (const label of labels) {
		const made = ownSkill(label, profile);
		if (typeof made !== 'string') profile = {...profile, skills: [...profile.skills, made]};
	}
	return profile;
};

describe('an own skill is found word for word', () => {
	test.each<[string, string, readonly string[]]>([
		['Tiny ML', 'We run tiny ML on sensors.', ['tiny ML']],
		['Tiny ML', 'tiny-ml here', ['tiny-ml']],
		['tiny ml', 'A tiny, ML team', []],
		['Kiln', 'The kilnsman', []],
		['Kiln', 'two kilns and a kiln', ['kilns']],
		['C++ templates', 'Modern C++ templates', ['C++ templates']],
		['Go', 'go to market', ['go']],
		['.*+?', 'anything', []],
	])('“%s” in “%s”', (label, text, quotes) => {
		const found = ownSkillsIn(text, profileOf(label));
		expect(found.map(({at}) => at.quote)).toEqual(quotes);
		for (const {at} of found) expect(text.slice(at.start, at.end)).toBe(at.quote);
	});

	test('each is told once, in the order of the text', () => {
		expect(ownSkillsIn('Kiln, glaze, kiln', profileOf('glaze', 'kiln')).map(({skill}) => skill.label)).toEqual(['kiln', 'glaze']);
	});

	test('skills of the shipped list are not looked for', () => {
		expect(ownSkillsIn('Python', {...profileOf(), skills: [{id: 'python', label: 'Python', level: 'good'}]})).toEqual([]);
	});
});

describe('what can be no own skill is told', () => {
	test.each([
		['', 'no-word'],
		['!!!', 'no-word'],
		['42', 'no-word'],
		['x'.repeat(61), 'too-long'],
		['one two three four five six seven', 'too-long'],
		['TINY  ml', 'there'],
	])('“%s”: %s', (name, why) => {
		expect(ownSkill(name, profileOf('Tiny ML'))).toBe(why);
	});

	test('there is a most', () => {
		const full = profileOf(...Array.from({length: MOST_OWN}, (_, i) => `skill${i}x`));
		expect(full.skills.every(isOwn)).toBe(true);
		expect(ownSkill('another', full)).toBe('too-many');
	});
});
