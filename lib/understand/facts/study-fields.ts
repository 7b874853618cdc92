/** The fields of study that a sentence names, under one name each. */
import {matchesOf} from '../../text/matches';

const FIELDS: readonly (readonly [string, string])[] = [
	['accounting', 'accounting|accountancy'],
	['actuarial science', 'actuarial(?: sciences?)?'],
	['applied mathematics', 'applied math(?:ematic)?s?'],
	['artificial intelligence', 'artificial intelligence|ai'],
	['bioinformatics', 'bio-?informatics'],
	['biology', 'biology|life sciences?|biological sciences?'],
	['biostatistics', 'bio-?statistics'],
	['business', 'business(?: administration| management)?'],
	['business analytics', 'business analytics'],
	['chemistry', 'chemistry'],
	['cognitive science', 'cognitive sciences?'],
	['computational biology', 'computational biology'],
	['computational linguistics', 'computational linguistics'],
	['computer engineering', 'computer engineering'],
	['computer science', 'computer sciences?|comp(?:\\.|uter)? sci|cs|informatics|computing'],
	['cybersecurity', 'cyber ?security|information security'],
	['data analytics', 'data analytics'],
	['data science', 'data sciences?'],
	['econometrics', 'econometrics'],
	['economics', 'economics'],
	['electrical engineering', 'electrical(?: (?:and|&|or) (?:computer|electronic))? engineering|ee|eecs'],
	['engineering', 'engineering'],
	['epidemiology', 'epidemiology'],
	['finance', 'finance'],
	['geography', 'geography|gis|geospatial sciences?'],
	['human-computer interaction', 'human[- ]computer interaction|hci'],
	['industrial engineering', 'industrial engineering'],
	['information systems', '(?:management )?information systems?|mis'],
	['information technology', 'information technology|it'],
	['linguistics', 'linguistics'],
	['machine learning', 'machine learning'],
	['management', 'management'],
	['management science', 'management science'],
	['marketing', 'marketing'],
	['mathematics', 'math(?:ematic)?s?'],
	['mechanical engineering', 'mechanical engineering'],
	['neuroscience', 'neurosciences?'],
	['operations research', 'operations? research'],
	['physics', 'physics'],
	['psychology', 'psychology'],
	['public health', 'public health'],
	['public policy', 'public policy'],
	['quantitative field', 'quantitative (?:field|discipline|subject|area|degree)|numerate (?:field|discipline|subject)'],
	['robotics', 'robotics'],
	['social sciences', 'social sciences?'],
	['sociology', 'sociology'],
	['software engineering', 'software (?:engineering|development)'],
	['statistics', 'statistics|stats'],
	['stem', 'stem'],
	['supply chain', 'supply chain(?: management)?'],
	['technical field', 'technical (?:field|discipline|subject|area|degree)'],
];

/** Longer names first, so that "electrical engineering" is not also "engineering". */
const ORDERED = [...FIELDS].sort((a, b) => b[1].length - a[1].length);
const ANY = new RegExp(`(?<![a-z])(?:${ORDERED.map(([, words], at) => `(?<f${at}>${words})`).join('|')})(?![a-z])`, 'gi');

/** @returns the names of the fields, each once, in the order of the text. */
export function studyFields(words: string): readonly string[] {
	const found = new Set<string>();
	for (const match of matchesOf(words, ANY)) {
		const upperOnly = /^(?:it|ai|cs|ee|mis|hci)$/i.test(match[0]);
		if (upperOnly && match[0] !== match[0].toUpperCase()) continue;
		for (const [at, [name]] of ORDERED.entries()) if (match.groups?.[`f${at}`]) found.add(name);
	}
	return [...found];
}
