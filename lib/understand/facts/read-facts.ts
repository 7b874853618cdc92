/** All facts of a posting: the order in which their readers are asked, and nothing else. */
import type {FactInput, Facts} from '../../model';
import {readArrangement} from './arrangement';
import {readBenefits} from './benefits';
import {readCertifications} from './certifications';
import {readClearance} from './clearance';
import {readCollaborators} from './collaborates';
import {readEducation} from './education';
import {readEmployment} from './employment';
import {readExperience} from './experience';
import type {FindFactWords} from './fact-words';
import {readIndustry} from './industry';
import {readLanguages} from './languages';
import {overallYears} from './overall-years';
import {readSalaries} from './salary';
import {readSeniority} from './seniority';
import {readVisa} from './visa';

/** @param input a posting's text with its lines, sections and mentions; read in time linear in its length, never throws */
export function readFacts(input: FactInput, findFactWords: FindFactWords): Facts {
	const salaries = readSalaries(input);
	const experience = readExperience(input);
	const years = overallYears(input, experience);
	const words = findFactWords(input.text);
	return {
		salary: salaries[0] ?? null,
		salaries,
		years,
		experience,
		education: readEducation(input),
		arrangement: readArrangement(input),
		// Years that are only wished still tell how far along the person is.
		seniority: readSeniority(input, years ?? experience[0] ?? null),
		employment: readEmployment(input),
		visa: readVisa(input),
		clearance: readClearance(input),
		industry: readIndustry(input, words, findFactWords),
		certifications: readCertifications(input, words),
		collaborates: readCollaborators(input),
		languages: readLanguages(input, words),
		benefits: readBenefits(input, words),
	};
}
