import {describe, expect, test} from 'vitest';
import {understandText} from './asked';

/** The section that a phrase of the text stands in. */
const sectionOf = (text: string, phrase: string): string | undefined => {
	const at = text.indexOf(phrase);
	return understandText(text).sections.find(section => section.start <= at && at < section.end)?.kind;
};

describe('headings told by their build', () => {
	test.each(['Why Northwind?', 'Why Join Northwind', 'Why work at Northwind'])('“%s” opens what is offered', heading => {
		const text = `Requirements\n- Experience with Python\n\n${heading}\n- Shape the future of trade\n- Build beside our founders\n- Solve hard problems`;
		expect(sectionOf(text, 'Build beside')).toBe('benefits');
	});
	test('a share of the working time opens duties', () => {
		const text = `Requirements\n- Experience with Python\n\nCounting & Leadership (25%)\nKnowledge of the harbour is shared.`;
		expect(sectionOf(text, 'Knowledge of')).toBe('duties');
	});
	test('soft skills after what is preferred are asked', () => {
		const text = 'Nice to have:\n\nExperience with Rust\nKnowledge of tides\n\nSoft Skills\n\nPatience\nGood humour';
		expect(['Rust', 'Patience'].map(phrase => sectionOf(text, phrase))).toEqual(['preferred', 'required']);
	});
	test('a line above the first sentence is of its own kind where it surely is', () => {
		const text = 'Harbour Analyst\nNot able to sponsor\nNorthwind guides ships. We were founded in 2001.';
		expect(sectionOf(text, 'Not able')).toBe('legal');
	});
	test('visa sponsorship is a legal matter', () => {
		const text = 'What you’ll do\n- Design models\n\nVisa Sponsorship\nNone is given for this role.';
		expect(sectionOf(text, 'None is given')).toBe('legal');
	});
});
