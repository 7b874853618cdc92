/** The invariants of the fit on analyses of whole postings, with profiles of whatever the taxonomy knows. */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse, knowledge} from '../../lib/knowledge';
import type {Analysis, AskedSkill} from '../../lib/model';
import {scoreFit} from '../../lib/weigh/fit';
import {profile, trials} from './random-fits';

type Given = {readonly id: string; readonly title: string; readonly text: string};
const given = readFileSync(new URL('../fixtures/postings/postings.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map(line => JSON.parse(line) as Given);
const analyses = given.map(({title, text}): Analysis => analyse({title, text}));
const scored = analyses.filter(one => scoreFit(one, profile()).exact !== null);

/** What stands in some posting, what is near it, and a few that are in none. */
const ids = [...new Set(analyses.flatMap(({skills}) => skills.flatMap(({id, near}) => [id, ...near.impliedBy, ...near.siblings, ...near.parents])))];
const anyAnalysis = fc.constantFrom(...scored);
const anyProfile = fc.array(fc.constantFrom(...ids, 'no-such-skill'), {maxLength: 40});
const exact = (analysis: Analysis, mine: readonly string[]): number => scoreFit(analysis, profile(...mine)).exact ?? Number.NaN;
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const TRIALS = trials(600);

test('most of the postings at hand ask enough for a score', () => {
	expect(scored.length).toBeGreaterThan(20);
});

describe('on whole postings', () => {
	test('one more skill never lowers the fit', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, fc.constantFrom(...ids), (analysis, mine, more) => exact(analysis, [...mine, more]) >= exact(analysis, mine) - 1e-9),
			TRIALS,
		);
	});

	test('order and repeats do not matter', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, (analysis, mine) => {
				const turned = {...analysis, skills: [...analysis.skills].reverse(), groups: [...analysis.groups].reverse()};
				return same(exact(turned, [...mine, ...mine].reverse()), exact(analysis, mine));
			}),
			TRIALS,
		);
	});

	test('a skill matched and raised to required never lowers, one missing never raises', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, fc.nat(), (analysis, mine, pick) => {
				const single = analysis.skills.filter(({group, level}) => group === null && (level === 'used' || level === 'preferred'));
				const skill = single[pick % Math.max(1, single.length)];
				if (skill === undefined) return true;
				const raised = analysis.skills.map((one): AskedSkill => (one.id === skill.id ? {...one, level: 'required'} : one));
				const credit = scoreFit(analysis, profile(...mine))
					.parts.flatMap(({items}) => items)
					.find(({skills}) => skills.length === 1 && skills[0] === skill.id)?.credit;
				const change = exact({...analysis, skills: raised}, mine) - exact(analysis, mine);
				return credit === 1 ? change >= -1e-9 : credit === 0 ? change <= 1e-9 : true;
			}),
			TRIALS,
		);
	});

	test('one more alternative never lowers', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, fc.nat(), fc.nat(), (analysis, mine, pick, from) => {
				const group = analysis.groups[pick % Math.max(1, analysis.groups.length)];
				const member = analysis.skills.find(({id}) => id === group?.skills[0]);
				const named = new Set(analysis.skills.map(({id}) => id));
				const more = ids[from % ids.length];
				if (group === undefined || member === undefined || more === undefined || named.has(more)) return true;
				const wider = {
					...analysis,
					skills: [...analysis.skills, {...member, id: more, label: more, near: knowledge.taxonomy.near(more)}],
					groups: analysis.groups.map(one => (one.id === group.id ? {...one, skills: [...one.skills, more]} : one)),
				};
				return group.need > group.skills.length || exact(wider, mine) >= exact(analysis, mine) - 1e-9;
			}),
			TRIALS,
		);
	});

	test('what is context or said not to be needed changes nothing', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, (analysis, mine) => {
				const asked = {...analysis, skills: analysis.skills.filter(({level}) => level !== 'context' && level !== 'negated')};
				return same(exact(asked, mine), exact(analysis, mine));
			}),
			TRIALS,
		);
	});

	test('the score is the sum of its things', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, (analysis, mine) => {
				const fit = scoreFit(analysis, profile(...mine));
				const items = fit.parts.flatMap(part => part.items);
				const points = items.reduce((sum, item) => sum + item.points, 0);
				const weight = items.reduce((sum, item) => sum + item.weight, 0);
				return same(points, fit.exact ?? Number.NaN) && items.every(item => same(item.points, (100 * item.weight * item.credit) / weight));
			}),
			TRIALS,
		);
	});

	test('what a missing thing is worth is what the score rises by once it is there', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, fc.nat(), (analysis, mine, pick) => {
				const before = scoreFit(analysis, profile(...mine));
				const open = before.parts.flatMap(({items}) => items).filter(({credit}) => credit < 1);
				const item = open[pick % Math.max(1, open.length)];
				if (item === undefined) return true;
				const most = Math.max(...item.skills.map(id => exact(analysis, [...mine, id]) - (before.exact ?? Number.NaN)));
				return same(item.gain, most);
			}),
			TRIALS,
		);
	});

	test('levels of the profile change no number', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, fc.constantFrom('basic' as const, 'expert' as const), (analysis, mine, level) => {
				const person = profile(...mine);
				const other = {...person, skills: person.skills.map(skill => ({...skill, level}))};
				return scoreFit(analysis, other).exact === scoreFit(analysis, person).exact;
			}),
			TRIALS,
		);
	});

	test('the range holds the score', () => {
		fc.assert(
			fc.property(anyAnalysis, anyProfile, (analysis, mine) => {
				const {range, score} = scoreFit({...analysis, sections: analysis.sections.filter(({kind}) => kind === 'duties')}, profile(...mine));
				return range === null || (range.low <= (score ?? 0) && (score ?? 0) <= range.high);
			}),
			TRIALS,
		);
	});
});

const weighty = (analysis: Analysis): readonly string[] =>
	scoreFit(analysis, profile())
		.parts.flatMap(({items}) => items)
		.map(({skills, level, need}) => `${level} ${need} ${[...skills].sort().join('+')}`)
		.sort();

describe('what the wording does not change', () => {
	const ASKS = 'What we ask\n- Experience with {1}\n- Good knowledge of {2} and {3}\n- You know {4}\nNice to have\n- {5}';
	const filled = (...names: readonly string[]) => analyse({title: '', text: names.reduce((text, name, at) => text.replace(`{${at + 1}}`, name), ASKS)});

	test.each([
		['Kubernetes', 'k8s'],
		['PostgreSQL', 'Postgres'],
		['scikit-learn', 'sklearn'],
		['machine learning', 'ML'],
		['natural language processing', 'NLP'],
	])('%s asked by the name %s is the same thing', (name, alias) => {
		expect(weighty(filled('Python', alias, 'SQL', 'Docker', 'Tableau'))).toEqual(weighty(filled('Python', name, 'SQL', 'Docker', 'Tableau')));
	});

	// Without a heading of its own, what opens the second copy would belong to what closes the first: that is another text.
	const headed = given.filter((_, at) => analyses[at]?.sections[0]?.heading?.start === 0);
	test('some postings begin with a heading', () => expect(headed.length).toBeGreaterThan(5));

	test.each(headed)('$id said twice asks for the same', ({text}) => {
		expect(weighty(analyse({title: '', text: `${text}\n\n${text}`}))).toEqual(weighty(analyse({title: '', text})));
	});

	test.each(given.map(({id}, at): [string, Analysis | undefined] => [id, analyses[at]]))(
		'%s with all that was found said twice asks for the same',
		(_, analysis) => {
			if (analysis === undefined) throw new Error('no analysis');
			const skills = analysis.skills.map((skill): AskedSkill => ({...skill, mentions: [...skill.mentions, ...skill.mentions]}));
			const groups = [...analysis.groups, ...analysis.groups.map(group => ({...group, skills: [...group.skills, ...group.skills]}))];
			expect(weighty({...analysis, skills: [...skills, ...skills], groups})).toEqual(weighty(analysis));
		},
	);
});
