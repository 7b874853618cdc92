/** All facts of a posting: the order in which their readers are asked, and nothing else. */
import type {FactInput, Facts} from '../../model';
import {readArrangement} from './arrangement';
import {readClearance} from './clearance';
import {readEducation} from './education';
import {readEmployment} from './employment';
import {overallYears, readExperience} from './experience';
import {readSalaries} from './salary';
import {readSeniority} from './seniority';
import {readVisa} from './visa';

/** @param input a posting's text with its lines, sections and mentions; read in time linear in its length, never throws */
export function readFacts(input: FactInput): Facts {
	const salaries = readSalaries(input);
	const experience = readExperience(input);
	const years = overallYears(input, experience);
	return {
		salary: salaries[0] ?? null,
		salaries,
		years,
		experience,
		education: readEducation(input),
		arrangement: readArrangement(input),
		seniority: readSeniority(input, years),
		employment: readEmployment(input),
		visa: readVisa(input),
		clearance: readClearance(input),
		industry: null,
		certifications: [],
		collaborates: [],
		languages: [],
		benefits: [],
	};
}
