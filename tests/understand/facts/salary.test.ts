import {describe, expect, test} from 'vitest';
import {findSums, numeralValue} from '../../../lib/understand/facts/money';
import {readSalaries} from '../../../lib/understand/facts/salary';
import {factInput} from './fact-input';

const pay = (text: string, location?: string) =>
	readSalaries(factInput(text, location ? {location} : {})).map(({min, max, currency, period}) => `${min}–${max} ${currency} ${period}`);

describe('a numeral', () => {
	test.each([
		['125,000', 125_000],
		['125.000', 125_000],
		["80'000", 80_000],
		['60 000', 60_000],
		['12,50,000', 1_250_000],
		['193,000.00', 193_000],
		['1.250.000,50', 1_250_000.5],
		['45.5', 45.5],
		['35,50', 35.5],
		['1.2.3', null],
		['2019,2020', null],
	])('%s reads as %s', (numeral, value) => expect(numeralValue(numeral)).toBe(value));
});

describe('pay without a sign', () => {
	test('takes its currency from the state beside it', () => expect(pay('Nevada Pay Range: 91K - 118K')).toEqual(['91000–118000 USD year']));
	test('stays silent where no place tells the currency', () => expect(pay('Pay Range: 91K - 118K')).toEqual([]));
});

describe('pay', () => {
	test.each([
		['Salary: $120,000 - $150,000', '120000–150000 USD year'],
		['Salary range: $170,800 - 239,100', '170800–239100 USD year'],
		['Pay range\n\n$206,700—$289,400 USD', '206700–289400 USD year'],
		['Base: $50-70k', '50000–70000 USD year'],
		['We pay between €60k and €75k.', '60000–75000 EUR year'],
		['Salary between $200-$250k', '200000–250000 USD year'],
		['$140-160,000 base', '140000–160000 USD year'],
		['Compensation: USD$162,000.00 - USD$215,000.00', '162000–215000 USD year'],
		['Compensation: USD $193,000.00/Yr. - USD $242,000.00/Yr.', '193000–242000 USD year'],
		['$170186.00 - $219,000per year', '170186–219000 USD year'],
		['Minimum hiring rate\n$18.35\nMax Hiring Rate\n$22.93', '18.35–22.93 USD hour'],
		['Salary range\n\n$120.000\n- $180.000 per year', '120000–180000 USD year'],
		['Hourly pay: $20/hour for 20 hours a week', '20–20 USD hour'],
		['$55/hr, 40 hours per week', '55–55 USD hour'],
		['Starting Salary Range: $45/hourHere is why people stay', '45–45 USD hour'],
		['California Pay Range\n\n$70—$80 USD', '70–80 USD hour'],
		['£450-£550 per day, outside IR35', '450–550 GBP day'],
		['Salary $4,111.47 - $5,122.96 monthly', '4111.47–5122.96 USD month'],
		['£40,000 - £50,000 per annum', '40000–50000 GBP year'],
		['£80,000 – £90,000 + excellent bonus', '80000–90000 GBP year'],
		['Analyst | London | £75-95k plus bonus', '75000–95000 GBP year'],
		['Lead Engineer - up to £95k - West London', 'null–95000 GBP year'],
		['Salary: up to ~£110k', 'null–110000 GBP year'],
		['The salary starts at $90 per hour.', '90–null USD hour'],
		['Salary: £85,000+', '85000–null GBP year'],
		['Salary: £65,000 + bonus', '65000–65000 GBP year'],
		['Circa £75,000, hybrid', '75000–75000 GBP year'],
		['INR 20-30 LPA', '2000000–3000000 INR year'],
		['₹12,00,000 - ₹18,00,000 per annum', '1200000–1800000 INR year'],
		['¥8,000,000 - ¥12,000,000 per year', '8000000–12000000 JPY year'],
		['Gehalt: 65.000 € - 80.000 € pro Jahr', '65000–80000 EUR year'],
		["CHF 110'000 - 130'000", '110000–130000 CHF year'],
		['Salary: 90,000 - 110,000 SEK per month', '90000–110000 SEK month'],
		['San Mateo, CA$110,000-$130,000The company', '110000–130000 USD year'],
		['CA$110,000-CA$140,000', '110000–140000 CAD year'],
		['A$150,000 to A$170,000 plus super', '150000–170000 AUD year'],
		['Job type: ContractSalary: $33.12 - 40.48 per hourHours: 9 to 6', '33.12–40.48 USD hour'],
		['Cash: 140k-160k base to start', '140000–160000 USD year'],
		['You work 3 days per week in the office.\nPay Range: $65,000 - $75,000', '65000–75000 USD year'],
		['Hourly contract rate: $70-85 per hour CAD', '70–85 CAD hour'],
		['The salary ranges from $105,000/year in our lowest market up to $158,400/year', '105000–158400 USD year'],
		['Starting Salary $80k and can go up', '80000–null USD year'],
		['160 000$ to 180 000$ salary', '160000–180000 USD year'],
	])('%s', (text, expected) => expect(pay(text, 'New York, NY')).toEqual([expected]));

	test('a bare dollar means the dollar of the place', () => {
		expect(pay('Salary: $100,000 - $120,000', 'Toronto, ON, Canada')).toEqual(['100000–120000 CAD year']);
		expect(pay('Salary: $100,000 - $120,000', 'Sydney, Australia')).toEqual(['100000–120000 AUD year']);
	});

	test('several places of one currency: the first spans them, each follows', () => {
		expect(pay('New York: $120K-$140K annually\nBoston: $115K-$135K annually\nElsewhere: $100K-$120K annually')).toEqual([
			'100000–140000 USD year',
			'120000–140000 USD year',
			'115000–135000 USD year',
			'100000–120000 USD year',
		]);
	});

	test('levels with pay apart from one another are not drawn together', () => {
		expect(pay('Junior salary $60k to $75k, senior salary $80k to $105k')).toEqual(['60000–75000 USD year', '80000–105000 USD year']);
	});

	test('two currencies are two salaries', () =>
		expect(pay('€70k; CA$110,000-CA$140,000 for Canada')).toEqual(['70000–70000 EUR year', '110000–140000 CAD year']));

	test('base comes before on-target earnings', () => {
		const found = readSalaries(factInput('OTE: $200,000 - $240,000. Base salary: $120,000 - $150,000.'));
		expect(found.map(({min, kind}) => `${min} ${kind}`)).toEqual(['120000 base', '200000 total']);
	});

	test('the quote is the slice of the text', () => {
		const text = 'About us. Salary: $120,000 - $150,000 a year.';
		for (const {start, end, quote} of readSalaries(factInput(text))) expect(text.slice(start, end)).toBe(quote);
	});
});

describe('no pay', () => {
	test.each([
		'We have raised $28M from investors.',
		'Series B of $45,000,000 last spring',
		'over $135M in funding',
		'We serve 2.4 million cardholders with $5.3 billion in credit.',
		'a $2,500 benefit allowance',
		'401 (k) with company match',
		'401K match of 4%',
		'$10,000 sign-on bonus and a $5,000 referral bonus',
		'Manage an advertising budget of $120,000 - $150,000 per year',
		'Tuition assistance (up to $5,250 per year)',
		'Fertility support (up to $10,000 per year)',
		'up to $3,000 equipment reimbursement',
		'Annual $5,000 training allotment',
		'credit lines of up to $250,000',
		'close deals valued at £20k+ ARR',
		'annual revenue of more than $200 billion',
		'Founded in 2015, 10,000 - 12,000 employees',
		'You are paid a competitive salary.',
		'99.9% of 10,000 requests per second',
		'$200/month quality of life perk',
		'$50 monthly home data stipend',
		'life insurance of up to $100,000',
	])('%s', text => expect(pay(text)).toEqual([]));
});

test('sums are found in one pass over hostile text', () => {
	for (const unit of ['1,', '$', '$1 - ', '9 999 ', 'k$', '\ud800$5', '1.']) expect(Array.isArray(findSums(unit.repeat(200_000)))).toBe(true);
});
