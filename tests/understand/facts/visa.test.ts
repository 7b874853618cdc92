import {expect, test} from 'vitest';
import type {SectionKind} from '../../../lib/model';
import {readClearance} from '../../../lib/understand/facts/clearance';
import {readVisa} from '../../../lib/understand/facts/visa';
import {factInput} from './fact-input';

const visa = (text: string, section: SectionKind = 'other') => readVisa(factInput(text, {section}))?.value ?? null;
const clearance = (text: string, section: SectionKind = 'required') => readClearance(factInput(text, {section}))?.level ?? null;

test.each([
	['Visa sponsorship available; relocation supported.', 'offered'],
	['We are able to sponsor H1-B at this time.', 'offered'],
	['We will consider sponsoring a new qualified applicant for employment authorization.', 'offered'],
	['H-1B sponsorship available', 'offered'],
	['Authorized to work in the country with or without sponsorship', 'offered'],
	['We do sponsor visas! However, we cannot sponsor visas for every role.', 'offered'],
	['A relocation package with visa support for those who need it', 'offered'],
	['However, we are currently unable to offer visa sponsorship.', 'refused'],
	['This position is not eligible for sponsorship.', 'refused'],
	['No visa sponsorship', 'refused'],
	['We are unable to sponsor currently.', 'refused'],
	['No sponsor, no OPT', 'refused'],
	['no relocation or visa (immigration) assistance provided', 'refused'],
	['Permanent United States work authorization required', 'refused'],
	['We offer H1B filing.', 'offered'],
	['Not offering sponsorship', 'refused'],
	['Sponsorship: no', 'refused'],
	['Must be able to work in the US without sponsorship now or in the future', 'refused'],
	['work authorization that does not now or in the future require sponsorship of a visa', 'refused'],
	['Please be eligible to work without company sponsorship.', 'refused'],
	['You must be authorized to work in the US for any employer.', 'refused'],
	['the unrestricted right to work in the UK', 'refused'],
	['Only US citizen or permanent resident', 'refused'],
	['Green card or citizenship required', 'refused'],
	['US citizenship required', 'citizens-only'],
	['Must be a U.S. citizen.', 'citizens-only'],
	['We help you with your visa and the move', 'offered'],
	['We cannot provide work permits.', 'refused'],
	['You must already have the right to work in the UK.', 'refused'],
	['The clearance requires U.S. citizenship.', 'citizens-only'],
	['- U.S. citizenship and ability to obtain a clearance', 'citizens-only'],
	['Citizenship: United States', 'citizens-only'],
	['Candidates with US citizenship; the employer will not sponsor work visas.', 'citizens-only'],
])('%s: %s', (text, expected) => expect(visa(text)).toBe(expected));

test.each([
	'Prior experience working with advertising tech and sponsored content is a plus.',
	'Commuter benefits (pre-tax + company sponsored)',
	'We process Visa and Mastercard payments.',
	'Work with executive sponsors and business sponsors',
	'company-sponsored events',
	'without regard to race, religion, citizenship or any other status',
	'Must be authorized to work in the country.',
	'We improve the lives of citizens.',
	'tools for citizen developers',
	'mentorship and sponsorship to engineers across the company',
	'Will you now, or in the future, require sponsorship for an employment visa?',
	'We verify your right to work in the UK.',
])('no visa statement: %s', text => expect(visa(text)).toBeNull());

test('a line of benefits that names visa sponsorship offers it', () => expect(visa('- Visa sponsorship', 'benefits')).toBe('offered'));

test.each([
	['Active TS/SCI with polygraph', 'required'],
	['Must be able to obtain and maintain a security clearance', 'required'],
	['Secret clearance required', 'required'],
	['Ability to obtain a Public Trust clearance', 'required'],
	['An active clearance is a plus', 'preferred'],
	['Security clearance preferred', 'preferred'],
])('clearance: %s: %s', (text, expected) => expect(clearance(text)).toBe(expected));

test.each([
	'Clearance sale! Work on clearance and pricing models',
	'No clearance required',
	'Security clearance: none',
	'Security Clearance:\nNone',
	'customs clearance experience',
	'Employee Polygraph Protection Act',
])('no clearance: %s', text => expect(clearance(text)).toBeNull());

test('hostile text is read in one pass', () => {
	for (const unit of ['visa ', 'sponsorship not ', 'U.S. citizen ', 'clearance, ', '\ud800 no sponsor ']) expect(visa(unit.repeat(5_000))).not.toBeUndefined();
});
