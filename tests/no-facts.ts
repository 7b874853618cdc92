/** Facts of a posting that states none. */
import type {Facts} from '../lib/model';

export const NO_FACTS: Facts = {
	salary: null,
	salaries: [],
	years: null,
	experience: [],
	education: null,
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
