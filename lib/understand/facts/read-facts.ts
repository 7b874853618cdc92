/** All facts of a posting: the order in which their readers are asked, and nothing else. */
import type {FactInput, Facts} from '../../model';
import {readEducation} from './education';
import {overallYears, readExperience} from './experience';
import {readSalaries} from './salary';

/** @param input a posting's text with its lines, sections and mentions; read in time linear in its length, never throws */
export function readFacts(input: FactInput): Facts {
	const salaries = readSalaries(input);
	const experience = readExperience(input);
	return {
		salary: salaries[0] ?? null,
		salaries,
		years: overallYears(input, experience),
		experience,
		education: readEducation(input),
		arrangement: null,
		seniority: null,
		employment: null,
		visa: null,
		clearance: null,
		industry: null,
		certifications: [],
		collaborates: [],
		languages: [],
		benefits: [],
	};
}
