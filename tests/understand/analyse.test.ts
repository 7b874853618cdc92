import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import {LONGEST_TEXT} from '../../lib/understand/analyse';
import {understandText} from './asked';

describe('an analysis', () => {
	test('is the same for the same input', () => {
		const text = 'Requirements\n- Python or R\n- 3+ years of experience\n\nDuties\n- Build dashboards';
		expect(analyse({title: 'Analyst', text})).toEqual(analyse({title: 'Analyst', text}));
	});

	test('reads the same role whatever the title says', () => {
		const text = 'What you’ll do\n- Build dashboards in Tableau\n- Write SQL reports for stakeholders\n- Maintain KPIs';
		const roles = ['', 'Data Scientist', 'Nurse', 'Machine Learning Engineer'].map(title => analyse({title, text}).role.id);
		expect(new Set(roles).size).toBe(1);
	});

	test('of an empty text says nothing', () => {
		const analysis = understandText('');
		expect([analysis.skills, analysis.groups, analysis.words, analysis.role.decided, analysis.facts.salary]).toEqual([[], [], 0, false, null]);
	});

	test('of a long text is cut at its cap and says so', () => {
		const analysis = understandText('- Experience with Python and SQL in teams\n'.repeat(120_000));
		expect(analysis.truncated).toBe(true);
		expect(analysis.sections.at(-1)?.end).toBeLessThanOrEqual(LONGEST_TEXT);
	});

	test.each([
		['one word of a million letters', 'x'.repeat(1_000_000)],
		['no spaces', 'python,sql;go/'.repeat(20_000)],
		['control characters', '\u0000\u0001\u0007\u001b[31m Python \u0085'.repeat(2000)],
		['lone surrogates', '\ud800Python\udc00 and \udbff SQL '.repeat(2000)],
		['right to left', 'نحن نبحث عن مهندس Python و SQL \u202e'.repeat(2000)],
		['10,000 bullets', '• Python\n'.repeat(10_000)],
		['brackets that never close', '(['.repeat(50_000)],
		['dots and dashes', '. - '.repeat(50_000)],
		['digits and money signs', '$1,000 - $2,000 per '.repeat(10_000)],
		['years', '5+ years of experience or 10 years '.repeat(6000)],
	])('survives %s', (_, text) => {
		const analysis = understandText(text);
		expect(analysis.sections.at(-1)?.end).toBe(Math.min(text.length, LONGEST_TEXT));
	});

	test('any text gives spans inside it, scores that sum to 1, and no throw', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 400}), fc.lorem({maxCount: 40})), text => {
				const analysis = understandText(text);
				const inside = analysis.skills.every(skill =>
					skill.mentions.every(mention => mention.start >= 0 && mention.end <= text.length && text.slice(mention.start, mention.end) === mention.quote),
				);
				const sum = Object.values(analysis.role.scores).reduce((total, score) => total + score, 0);
				return inside && Math.abs(sum - 1) < 1e-6;
			}),
			{numRuns: 400},
		);
	});
});

describe('languages', () => {
	test.each([
		['en', 'You will build models with the team and work on our data.'],
		['de', 'Du entwickelst mit dem Team die Modelle für unsere Kunden und bist für die Daten verantwortlich.'],
		['fr', 'Vous rejoignez notre équipe pour développer des modèles avec les données de nos clients et vous êtes dans une équipe.'],
		['es', 'Buscamos una persona para desarrollar los modelos con el equipo y trabajar en las soluciones que usan los clientes.'],
	])('%s', (language, text) => {
		expect(understandText(text).language).toBe(language);
	});

	test.each([
		['de', 'de'],
		['de-AT', 'de'],
		['DE_de', 'de'],
		['fra', 'fr'],
		['', 'en'],
		['"\'', 'en'],
		['{{locale}}', 'en'],
		['null', 'en'],
		['default', 'en'],
	])('a page that says its language is %j reads as %s', (said, language) => {
		const text = 'You will build models with the team and work on our data.';
		expect(analyse({title: 'Data Engineer', text, language: said}).language).toBe(language);
	});

	test('tools are found in other languages, and the analysis says that levels were not read', () => {
		const analysis = understandText(
			'Das bringst du mit: sehr gute Kenntnisse in Python und SQL sowie Erfahrung mit der Entwicklung von Modellen für die Kunden.',
		);
		expect(analysis.languageRead).toBe('tools-only');
		expect(analysis.skills.map(skill => skill.id)).toEqual(expect.arrayContaining(['python', 'sql']));
	});
});
