/** The facts of an analysis as lines: a name, what it says, and where. Law: what is not stated has no words and no place. */
import type {Analysis, Education, Experience, Posting, Quote} from '../../model';
import {arrangementText, degreeText, yearsText} from '../gates';
import {listed, say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';

export type FactLine = {readonly name: string; readonly said: readonly {readonly text: string; readonly at: Quote | null}[]};

type Placed = {readonly start: number; readonly end: number; readonly quote: string};
/** A fact that stands in the title or the location alone has no place in the text. */
const placeOf = ({start, end, quote}: Placed): Quote | null => (end > start ? {start, end, quote} : null);

function degreeLine(education: Education): string {
	const degree = degreeText({...education, equivalentOk: false}) ?? say('degree_none');
	const inField =
		education.fields.length === 0
			? degree
			: say(
					'panel_facts_fields',
					degree,
					listed(
						education.fields.map(field => shownText(field, 60)),
						'or',
					),
				);
	const preferred = education.preferred === null ? inField : say('panel_facts_preferred_degree', inField, sayOf('degree', education.preferred));
	return education.equivalentOk ? say('panel_facts_equivalent', preferred) : preferred;
}

/** What is kebab case for the engine, in words for a person. */
const spoken = (id: string): string => common.sentenceCase(id.replaceAll('-', ' '));

export function factLines({facts, skills, location}: Analysis, posting: Pick<Posting, 'location'>): readonly FactLine[] {
	const label = (id: string): string => skills.find(skill => skill.id === id)?.label ?? spoken(id);
	const experience = ({skill, ...rest}: Experience): string => {
		const years = yearsText({skill, ...rest}) ?? '';
		return skill === null ? years : say('panel_facts_years_of', years, shownText(label(skill)));
	};
	const one = <T extends Placed>(fact: T | null, text: (fact: T) => string) => (fact === null ? [] : [{text: text(fact), at: placeOf(fact)}]);
	const all = <T extends Placed>(list: readonly T[], text: (fact: T) => string) => list.map(fact => ({text: text(fact), at: placeOf(fact)}));
	const {arrangement} = facts;
	const where = posting.location?.value ?? location;
	const arranged = arrangement === null ? '' : arrangementText({...arrangement, daysInOffice: null});
	const arrangedDays =
		arrangement?.value === 'hybrid' && arrangement.daysInOffice !== null
			? sayCount('panel_facts_days_in_office', arrangement.daysInOffice, arranged)
			: arranged;
	return [
		{
			name: say('panel_facts_names_arrangement'),
			said: one(arrangement, ({region}) => (region === null ? arrangedDays : say('panel_facts_region', arrangedDays, shownText(region, 60)))),
		},
		{name: say('panel_facts_names_location'), said: where === null || where === undefined ? [] : [{text: shownText(where, 120), at: null}]},
		{name: say('panel_facts_names_employment'), said: one(facts.employment, ({value}) => sayOf('panel_facts_employments', value))},
		{name: say('panel_facts_names_seniority'), said: one(facts.seniority, ({value}) => sayOf('panel_facts_seniorities', value))},
		{
			name: say('panel_facts_names_years'),
			said: facts.experience.length > 0 ? all(facts.experience, experience).filter(({text}) => text !== '') : one(facts.years, experience),
		},
		{name: say('panel_facts_names_education'), said: one(facts.education, degreeLine)},
		{name: say('panel_facts_names_industry'), said: one(facts.industry, ({value}) => common.sentenceCase(shownText(value)))},
		{name: say('panel_facts_names_works'), said: all(facts.collaborates, ({id}) => spoken(id))},
		{
			name: say('panel_facts_names_certifications'),
			said: all(facts.certifications, ({label: name, level}) => (level === 'preferred' ? say('panel_facts_preferred_of', shownText(name)) : shownText(name))),
		},
		{
			name: say('panel_facts_names_languages'),
			said: all(facts.languages, ({language, level}) => (level === 'preferred' ? say('panel_facts_preferred_of', spoken(language)) : spoken(language))),
		},
		{name: say('panel_facts_names_visa'), said: one(facts.visa, ({value}) => sayOf('gates_visas', value))},
		{name: say('panel_facts_names_clearance'), said: one(facts.clearance, ({level}) => sayOf('gates_clearance', level === 'required' ? 'required' : 'other'))},
		{name: say('panel_facts_names_benefits'), said: all(facts.benefits, ({id}) => spoken(id))},
	];
}
