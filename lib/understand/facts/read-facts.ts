import type {FactInput, Facts} from '../../model';

export function readFacts(_input: FactInput): Facts {
	return {
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
}
