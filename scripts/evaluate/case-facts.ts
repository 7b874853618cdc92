/** The facts that a hard case expects, beside those of its analysis. */
import type {Facts} from '../../lib/model';
import type {Expectation} from './cases';

export function factFaults(expect: Expectation, facts: Facts): readonly string[] {
	return [
		...payFaults(expect, facts),
		...yearFaults(expect, facts),
		...degreeFaults(expect, facts),
		...plainFaults(expect, facts),
		...nameFaults(expect, facts),
	];
}

const json = (value: unknown): string => JSON.stringify(value);

function payFaults({salary}: Expectation, {salaries}: Facts): readonly string[] {
	if (!salary) return [];
	const said = salaries.map(({min, max, currency, period}) => ({min, max, currency, period}));
	const lacking = salary.filter(({min, max, currency, period}) => !said.some(one => json(one) === json({min, max, currency, period})));
	return [
		...lacking.map(one => `lacks the pay ${json(one)}, has ${json(said)}`),
		...(said.length > salary.length ? [`reads ${said.length} sums as pay, not ${salary.length}: ${json(said)}`] : []),
	];
}

function yearFaults({years, years_min: least}: Expectation, facts: Facts): readonly string[] {
	const faults: string[] = [];
	const said = facts.experience;
	for (const wanted of years ?? [])
		if (!said.some(one => one.min === wanted.min && one.max === wanted.max && (wanted.scope === undefined || one.skill === wanted.scope)))
			faults.push(`lacks ${json(wanted)}, has ${json(said.map(({min, max, skill}) => ({min, max, skill})))}`);
	if (years && said.length > years.length) faults.push(`reads ${said.length} spans of experience, not ${years.length}`);
	if (least !== undefined && (facts.years?.min ?? null) !== least) faults.push(`asks ${facts.years?.min ?? null} years, not ${least}`);
	return faults;
}

function degreeFaults({education: wanted}: Expectation, {education: said}: Facts): readonly string[] {
	if (wanted === undefined) return [];
	if (wanted === null) return said ? [`states a degree: ${json(said)}`] : [];
	if (!said) return wanted.min === 'none' ? [] : ['lacks the degree'];
	const faults: string[] = [];
	if (said.level !== (wanted.min ?? 'none')) faults.push(`degree ${said.level}, not ${wanted.min ?? 'none'}`);
	if (wanted.preferred !== undefined && said.preferred !== wanted.preferred) faults.push(`preferred degree ${said.preferred}, not ${wanted.preferred}`);
	if (wanted.or_equivalent !== undefined && said.equivalentOk !== wanted.or_equivalent) faults.push(`equivalent experience ${said.equivalentOk}`);
	return faults;
}

function plainFaults(expect: Expectation, facts: Facts): readonly string[] {
	const faults: string[] = [];
	const {arrangement, visa, clearance, seniority} = expect;
	if (arrangement) {
		const said = facts.arrangement?.value ?? 'unspecified';
		if (said !== arrangement.mode) faults.push(`arrangement ${said}, not ${arrangement.mode}`);
		const days = facts.arrangement?.daysInOffice;
		if (arrangement.days_in_office !== undefined && days !== arrangement.days_in_office)
			faults.push(`${days} days in the office, not ${arrangement.days_in_office}`);
	}
	if (visa !== undefined) {
		const wanted = visa === null ? null : visa.sponsorship ? 'offered' : 'refused';
		if ((facts.visa?.value ?? null) !== wanted) faults.push(`visa ${facts.visa?.value ?? null}, not ${wanted}`);
	}
	if (clearance !== undefined && (facts.clearance?.level ?? null) !== (clearance?.level ?? null))
		faults.push(`clearance ${facts.clearance?.level ?? null}, not ${clearance?.level ?? null}`);
	if (seniority !== undefined && (facts.seniority?.value ?? null) !== seniority) faults.push(`seniority ${facts.seniority?.value ?? null}, not ${seniority}`);
	return faults;
}

function nameFaults({certifications, collaboration = []}: Expectation, facts: Facts): readonly string[] {
	const faults = collaboration.filter(id => !facts.collaborates.some(one => one.id === id)).map(id => `lacks the colleague ${id}`);
	if (!certifications) return faults;
	const said = facts.certifications.map(({label, quote}) => `${label} ${quote}`.toLowerCase().replaceAll('-', ' '));
	const isRight = said.length === certifications.length && certifications.every(id => said.some(words => id.split('-').every(word => words.includes(word))));
	return isRight ? faults : [...faults, `certificates ${json(said)}, not ${json(certifications)}`];
}
