/** What the source documents say beside a posting. Each line names its source; what they differ on stands in all its versions. */
import type {Benchmark} from '../../model';
import {count, listed} from './grammar';

export const title = (role: string) => `Documented for ${role}`;
export const help = 'What published sources say of this role. It changes no number here, and where they differ all of them stand.';
export const nothing = 'The sources say nothing of this role.';
export const source = (titles: readonly string[]) => `Source: ${listed(titles)}.`;
export const pay = 'Pay';
export const degrees = 'Degree';
export const certifications = 'Certifications';
export const industry = (name: string) => `Industry: ${name}`;
export const market = 'Market';
export const missingSkills = 'Of what is missing';
export const differ = 'Where the sources differ';

export const payLine = (kind: string, of: string, place: string | null, range: string) =>
	place === null ? `${kind}, ${of}: ${range}.` : `${kind}, ${of} in ${place}: ${range}.`;
export const payOrigin = (origin: string) => `By ${origin}.`;
export const payInferred = 'Concluded by the source from other roles.';
export const payNoPeriod = 'The source names no period; a year is understood.';
export const payCompares: Readonly<Record<NonNullable<Benchmark['compares']>, string>> = {
	below: 'This posting is below it.',
	inside: 'This posting is inside it.',
	above: 'This posting is above it.',
	overlaps: 'This posting is partly inside it.',
};
export const payNone = 'No figure is documented for this role and place.';
export const postingAsks = (degree: string) => `This posting asks ${degree}.`;
export const postingNoDegree = 'This posting states no degree.';
export const necessity = (level: string, need: string) => `${level}: ${need}.`;
export const documentedDegree = (level: string) => `${level}.`;
export const postingNames = (names: readonly string[]) => `This posting names ${listed(names)}.`;
export const postingNamesNone = 'This posting names none.';
export const certification = (name: string, organisation: string | null, hours: number | null) =>
	[name, ...(organisation === null ? [] : [organisation]), ...(hours === null ? [] : [count(hours, 'hour', 'hours')])].join(', ');
export const hiring = (percent: number) => `${percent}% of those who hire are in it.`;
export const employed = (percent: number) => `${percent}% of those employed work in it.`;
export const reliance = (words: string) => `How far it relies on the field: ${words}.`;
export const uses = (names: readonly string[]) => `What it uses the field for: ${listed(names)}.`;
export const measures = {
	openings: (value: string) => `${value} openings`,
	jobs: (value: string) => `${value} jobs`,
	'growth-percent': (value: string) => `${value}% growth`,
	'satisfaction-percent': (value: string) => `${value}% are content with the job`,
	'women-percent': (value: string) => `${value}% are women`,
} as const;
export const inYear = (figure: string, year: number) => `${figure} in ${year}`;
export const undated = (figure: string) => `${figure}, no year stated`;
export const projected = (figure: string, scope: string | null) => (scope === null ? `${figure}, forecast` : `${figure}, forecast for the ${scope}`);
export const usedFor = (skill: string, use: string) => `${skill} is used for ${use}.`;
export const levelAsked = (skill: string, level: string, where: string) => `${skill}: ${level} (${where}).`;
export const course = (skill: string, name: string, organisation: string | null, hours: number | null) =>
	`${skill} is taught in: ${[name, ...(organisation === null ? [] : [organisation]), ...(hours === null ? [] : [count(hours, 'hour', 'hours')])].join(', ')}.`;
export const statement = (value: string, where: string) => `${value} (${where}).`;
