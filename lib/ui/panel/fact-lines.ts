/** The facts of an analysis as lines: a name, what it says, and where. Law: what is not stated has no words and no place. */
import type {Analysis, Education, Experience, Posting, Quote} from '../../model';
import {arrangementText, degreeText, yearsText} from '../gates';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import * as words from '../words/panel-facts';

export type FactLine = {readonly name: string; readonly said: readonly {readonly text: string; readonly at: Quote | null}[]};

type Placed = {readonly start: number; readonly end: number; readonly quote: string};
/** A fact that stands in the title or the location alone has no place in the text. */
const placeOf = ({start, end, quote}: Placed): Quote | null => (end > start ? {start, end, quote} : null);

function degreeLine(education: Education): string {
	const degree = degreeText({...education, equivalentOk: false}) ?? say('degree_none');
	const inField =
		education.fields.length === 0
			? degree
			: words.fields(
					degree,
					education.fields.map(field => shownText(field, 60)),
				);
	const preferred = education.preferred === null ? inField : words.preferredDegree(inField, sayOf('degree', education.preferred));
	return education.equivalentOk ? words.equivalent(preferred) : preferred;
}

/** What is kebab case for the engine, in words for a person. */
const spoken = (id: string): string => common.sentenceCase(id.replaceAll('-', ' '));

export function factLines({facts, skills, location}: Analysis, posting: Pick<Posting, 'location'>): readonly FactLine[] {
	const label = (id: string): string => skills.find(skill => skill.id === id)?.label ?? spoken(id);
	const experience = ({skill, ...rest}: Experience): string => {
		const years = yearsText({skill, ...rest}) ?? '';
		return skill === null ? years : words.yearsOf(years, shownText(label(skill)));
	};
	const one = <T extends Placed>(fact: T | null, text: (fact: T) => string) => (fact === null ? [] : [{text: text(fact), at: placeOf(fact)}]);
	const all = <T extends Placed>(list: readonly T[], text: (fact: T) => string) => list.map(fact => ({text: text(fact), at: placeOf(fact)}));
	const {arrangement} = facts;
	const where = posting.location?.value ?? location;
	const arranged = arrangement === null ? '' : arrangementText({...arrangement, daysInOffice: null});
	const arrangedDays = arrangement?.value === 'hybrid' && arrangement.daysInOffice !== null ? words.daysInOffice(arranged, arrangement.daysInOffice) : arranged;
	return [
		{
			name: words.names.arrangement,
			said: one(arrangement, ({region}) => (region === null ? arrangedDays : words.region(arrangedDays, shownText(region, 60)))),
		},
		{name: words.names.location, said: where === null || where === undefined ? [] : [{text: shownText(where, 120), at: null}]},
		{name: words.names.employment, said: one(facts.employment, ({value}) => words.employments[value])},
		{name: words.names.seniority, said: one(facts.seniority, ({value}) => words.seniorities[value])},
		{
			name: words.names.years,
			said: facts.experience.length > 0 ? all(facts.experience, experience).filter(({text}) => text !== '') : one(facts.years, experience),
		},
		{name: words.names.education, said: one(facts.education, degreeLine)},
		{name: words.names.industry, said: one(facts.industry, ({value}) => common.sentenceCase(shownText(value)))},
		{name: words.names.works, said: all(facts.collaborates, ({id}) => spoken(id))},
		{
			name: words.names.certifications,
			said: all(facts.certifications, ({label: name, level}) => (level === 'preferred' ? words.preferredOf(shownText(name)) : shownText(name))),
		},
		{
			name: words.names.languages,
			said: all(facts.languages, ({language, level}) => (level === 'preferred' ? words.preferredOf(spoken(language)) : spoken(language))),
		},
		{name: words.names.visa, said: one(facts.visa, ({value}) => sayOf('gates_visas', value))},
		{name: words.names.clearance, said: one(facts.clearance, ({level}) => sayOf('gates_clearance', level === 'required' ? 'required' : 'other'))},
		{name: words.names.benefits, said: all(facts.benefits, ({id}) => spoken(id))},
	];
}
