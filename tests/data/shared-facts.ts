/** Turns the list of facts that lies beside the project on some machines into the shape of the project's own inventory, tests/data/documented-facts.json. */

/** One documented fact: the file that holds it, what its row must say, and its sources in each citation key. */
export type DocumentedFact = {readonly in: string; readonly says: Readonly<Record<string, unknown>>};

type Fact = Readonly<Record<string, unknown>>;
type Facts = readonly Fact[];

const sourceIds: Readonly<Record<string, string>> = {A: 'why-mle', B: 'noble-desktop'};
const documents = (letters: unknown) => (letters as readonly string[]).map(letter => sourceIds[letter] ?? letter).sort();
const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `proficiency_src` cites `proficiencyFrom`, `src` cites `from`; `stated_as` is keyed by document. */
function restated(fact: Fact): Record<string, unknown> {
	const says: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(fact)) {
		if (key === 'src') says.from = documents(value);
		else if (key.endsWith('_src')) says[`${camel(key.slice(0, -'_src'.length))}From`] = documents(value);
		else if (key === 'stated_as') says.statedAs = Object.fromEntries(Object.entries(value as Fact).map(([letter, words]) => [sourceIds[letter], words]));
		else says[camel(key)] = value;
	}
	return says;
}

function roleFacts(role: Fact): readonly DocumentedFact[] {
	const {id, name, src, note} = role;
	const cited = (kind: string, text: string, sources: unknown): DocumentedFact => ({
		in: 'role-focus',
		says: {kind, role: id, name: text, from: documents((sources as Fact)[text])},
	});
	const focus = (role.focus as readonly string[] | undefined) ?? [];
	const character = typeof role.character === 'string' ? role.character.split('; ') : [];
	return [
		{in: 'roles', says: {role: id, name, ...(note === undefined ? {} : {note}), from: documents(src)}},
		...focus.map(text => cited('focus', text, role.focus_src)),
		...character.map(text => cited('character', text, role.character_src)),
	];
}

function differenceFact({aspect, src, ...sides}: Fact): DocumentedFact {
	return {in: 'role-differences', says: {aspect, sides, from: documents(src)}};
}

function disagreementFact({id, subject, between, kind, statements}: Fact): DocumentedFact {
	const parties: Readonly<Record<string, string>> = {
		'A with B': 'why-mle with noble-desktop',
		'within A': 'within why-mle',
		'within B': 'within noble-desktop',
	};
	return {
		in: 'disagreements',
		says: {
			id: `disagreement-${String(id)}`,
			kind,
			about: subject,
			between: (between as readonly string[]).map(party => parties[party]),
			statements: (statements as Facts).map(restated),
		},
	};
}

/** Sections whose facts go into a file as they are, and what that file adds to tell them apart. */
const plainSections: readonly (readonly [section: string, file: string, adds?: Fact])[] = [
	['programming_languages', 'languages'],
	['tools', 'tools'],
	['tool_uses', 'tool-uses'],
	['mathematics', 'mathematics'],
	['machine_learning', 'machine-learning'],
	['data', 'data-work'],
	['engineering', 'engineering'],
	['soft_skills', 'soft-skills'],
	['responsibilities_of_mle', 'responsibilities', {role: 'machine-learning-engineer'}],
	['collaborates_with', 'collaborators'],
	['collaboration', 'collaboration'],
	['education.levels', 'education', {kind: 'level'}],
	['education.fields', 'education', {kind: 'field'}],
	['education.by_role', 'education', {kind: 'by-role'}],
	['education.necessity', 'education', {kind: 'necessity'}],
	['education.time_to_become', 'education', {kind: 'time-to-become'}],
	['education.time_factors', 'education', {kind: 'time-factor'}],
	['certifications', 'certifications', {kind: 'certification'}],
	['certification_providers', 'certifications', {kind: 'provider'}],
	['certification_value', 'certifications', {kind: 'value'}],
	['learning_paths', 'learning-paths'],
	['industries', 'industries'],
	['industry_uses', 'industry-uses'],
	['business_value', 'business-value'],
	['challenges', 'challenges'],
	['misconceptions', 'misconceptions'],
	['definitions', 'definitions'],
	['work_settings', 'work-settings'],
	['salaries', 'benchmarks'],
	['salary_notes', 'salary-notes'],
	['market.openings', 'market', {measure: 'openings'}],
	['market.mle_jobs_by_year', 'market', {measure: 'jobs', role: 'machine-learning-engineer'}],
	['market.growth_percent_by_year', 'market', {measure: 'growth-percent'}],
	['market.satisfaction_percent', 'market', {measure: 'satisfaction-percent'}],
	['market.women_percent', 'market', {measure: 'women-percent'}],
	['market.outlook', 'outlook'],
	['gaps', 'gaps'],
];

/** Sections that have a shape of their own. */
const ownSections = ['about', 'roles', 'role_differences', 'neighbouring_roles', 'proficiency', 'disagreements'];

/** All facts of the list. Throws where it has a section that no file of ours takes: none may pass unseen. */
export function factsOf(shared: unknown): readonly DocumentedFact[] {
	const all = shared as Readonly<Record<string, unknown>>;
	const sectionOf = (path: string) => path.split('.').reduce<unknown>((value, key) => (value as Fact)[key], all) as Facts;
	const known = new Set([...ownSections, ...plainSections.map(([section]) => section)]);
	for (const [name, value] of Object.entries(all)) {
		const sections = Array.isArray(value) || typeof value === 'string' ? [name] : Object.keys(value as Fact).map(key => `${name}.${key}`);
		const strange = sections.find(section => !known.has(section));
		if (strange !== undefined) throw new Error(`no file takes the section "${strange}"`);
	}
	return [
		...sectionOf('roles').flatMap(roleFacts),
		...sectionOf('role_differences').map(differenceFact),
		...sectionOf('neighbouring_roles').map(fact => {
			const {id, ...says} = restated(fact);
			return {in: 'neighbouring-roles', says: {...says, ...(id === undefined ? {} : {role: id})}};
		}),
		...sectionOf('proficiency').map(({skill, ...fact}) => ({in: 'proficiency', says: {name: skill, ...restated(fact)}})),
		...plainSections.flatMap(([section, file, adds]) => sectionOf(section).map(fact => ({in: file, says: {...adds, ...restated(fact)}}))),
		...sectionOf('disagreements').map(disagreementFact),
	];
}
