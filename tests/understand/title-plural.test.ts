import {describe, expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import {createJobOpening} from '../../lib/understand/title-plural';

describe('a sentence that opens with the plural of the title', () => {
	test.each([
		['Platform Engineer', 'Platform Engineers mend what breaks.', true],
		['Senior Platform Engineer II, Maps (remote)', 'Our platform engineers mend what breaks.', true],
		['Technical Support Engineer', 'TSEs mend what breaks.', true],
		['Platform Engineer', 'Our engineers mend what breaks.', false],
		['Platform Engineer', 'We are platform engineers.', false],
		['Platform Engineer', 'PEs mend what breaks.', false],
		['Platform Engineer', 'Platform engineering is fun.', false],
		['', 'S are letters.', false],
		['Senior', 'Seniors are welcome.', false],
	])('%s: %s', (title, sentence, expected) => {
		expect(createJobOpening(title)(sentence)).toBe(expected);
	});
});

test('what the holders of the job do is asked, where an employer tells of itself', () => {
	const text = 'About us\n\nNorthwind draws maps. Rose Gardeners use Docker. Our painters use Python.';
	const {skills} = analyse({title: 'Senior Rose Gardener', text});
	expect(skills.map(skill => `${skill.id}:${skill.level}`)).toEqual(['docker:used', 'python:context']);
});
