import {describe, expect, test} from 'vitest';
import type {SectionKind} from '../../../lib/model';
import {readArrangement} from '../../../lib/understand/facts/arrangement';
import {factInput} from './fact-input';

const where = (text: string, section: SectionKind = 'about', location?: string) => {
	const read = readArrangement(factInput(text, {section, ...(location ? {location} : {})}));
	return read && `${read.value}${read.daysInOffice ? ` ${read.daysInOffice}` : ''}${read.region ? ` ${read.region}` : ''}`;
};

describe('where the work is done', () => {
	test.each([
		['This is a fully remote role.', 'remote'],
		['Mode: WFO', 'onsite'],
		['You attend the office in Leeds now and then, with the remaining time spent working remotely', 'hybrid'],
		['There is flexibility to work remotely or in our Lyon office', 'hybrid'],
		['Remote (case-by-case)', null],
		['Hybrid, 2 days WFO', 'hybrid 2'],
		['Work from the office', 'onsite'],
		['zwei Tage Homeoffice', 'hybrid'],
		['trois jours de télétravail par semaine', 'hybrid'],
		['100 % remoto', 'remote'],
		['Work from anywhere in the EU', 'remote Europe'],
		['Remote, with up to 20% travel', 'remote'],
		['Mobile working up to 40 %', 'hybrid'],
		['100% remote within the USA', 'remote US'],
		['Location: Europe (Fully Remote)', 'remote Europe'],
		['Location: Remote. Working hours are central time.', 'remote'],
		['Remote USA', 'remote US'],
		['Remote - UK', 'remote UK'],
		['Analyst | Remote | full time', 'remote'],
		['#LI-Remote', 'remote'],
		['We are open to remote candidates', 'remote'],
		['We are a remote-first company.', 'remote'],
		['You will primarily work from home.', 'remote'],
		['This position is hybrid.', 'hybrid'],
		['#LI-Hybrid', 'hybrid'],
		['London (Hybrid)', 'hybrid'],
		['Hybrid working and flexible hours', 'hybrid'],
		['Our hybrid working model offers flexibility, with three days per week in the office.', 'hybrid 3'],
		['Hybrid: minimum 2 days in the office a week', 'hybrid 2'],
		['Work on-site at least 2 days a week.', 'hybrid 2'],
		['Remote-friendly, but within commuting distance of Austin, 3 days in office', 'hybrid 3'],
		['London (3 days per week)', 'hybrid 3'],
		['Flexible work options, including remote, hybrid, or on-site', 'hybrid'],
		['Work Flexibility: Hybrid or Onsite', 'hybrid'],
		['90% remote', 'hybrid'],
		['Remote work up to 3 days per week', 'hybrid 2'],
		['Flexible working: a hybrid approach with the option to work abroad for some days per year', 'hybrid'],
		['This position is onsite at our office in Columbia', 'onsite'],
		['This is an on-site role based in our Union Square office', 'onsite'],
		['looking for an onsite data engineering role', 'onsite'],
		['In person 5 days/week in Boston', 'onsite 5'],
		['We are in the office five days a week.', 'onsite 5'],
		['This position will be performed in an office setting.', 'onsite'],
		['This role is based in our Dublin headquarters.', 'onsite'],
		['You must be able to work in the office full time.', 'onsite'],
		['This position is an in-person role (possible hybrid in the future) at our office.', 'onsite'],
		['at our office in Lyon (no telecommuting)', 'onsite'],
		['This role cannot be remote.', 'onsite'],
		['Work Environment: Onsite', 'onsite'],
		['Sacramento (Onsite from day 1)', 'onsite'],
		['This position is in Montreal and on-site.', 'onsite'],
		['Ogden (office M-F)', 'onsite'],
		['You will be positioned in one of Northwind’s European offices.', 'onsite'],
		['Ability to work in Miami office', 'onsite'],
		['Remote (Eastern time)', 'remote'],
		['This role can be done remotely.', 'remote'],
		['Remote work options', 'hybrid'],
		['This role is a hybrid on the island of Oahu.', 'hybrid'],
		['up to 60% telework', 'hybrid'],
		['The team is in office Monday, Tuesday and Wednesday.', 'hybrid 3'],
	])('%s', (text, expected) => expect(where(text)).toBe(expected));

	test('a tag of the board outweighs the company’s way', () =>
		expect(where('Many roles are remote-first, we are not remote-only.\n#LI-Remote')).toBe('remote'));
	test('a remote company with travel to the office some days a quarter stays remote', () =>
		expect(where('We are a remote-first company, but this role travels to our office 3-4 days every other quarter.')).toBe('remote'));
	test('the location counts', () => {
		expect(readArrangement(factInput('Nothing said.', {location: 'Remote, US'}))).toMatchObject({
			value: 'remote',
			start: 0,
			end: 0,
			quote: 'Remote, US',
			region: 'US',
		});
		expect(where('Nothing said.', 'about', 'London or remote')).toBe('hybrid');
	});
	test('the title counts where text and location are silent', () =>
		expect(readArrangement(factInput('Nothing said.', {title: 'Data Engineer (Remote)'}))).toMatchObject({
			value: 'remote',
			quote: 'Data Engineer (Remote)',
			rule: 'title',
		}));
});

describe('no arrangement', () => {
	test.each([
		'We try to continuously improve our remote culture.',
		'remote sensing, hybrid cloud and hybrid search experience',
		'Experience working with remote teams',
		'Manage remote desktops and remote access',
		'data collected in remote locations',
		'Remote work setup stipend',
		'Work from anywhere for up to four weeks a year',
		'work remotely up to 4 weeks a year',
		'across cloud, on-prem and hybrid environments',
		'hybrid Kimball architecture',
		'We look for a hybrid individual',
		'this hybrid role combines trading and engineering',
		'On-site gym and cafeteria',
		'onsite-offshore delivery model',
		'an onsite interview with the team',
		'free lunch 5 days a week',
		'Hearty breakfasts three times a week',
		'Regular remote and in-person hackathons',
		'Catered lunch in the office',
		'We can accommodate other changes such as hybrid working',
		'We support customers seven days a week.',
		'A company based in Santa Clara, CA with offices in three countries.',
	])('%s', text => expect(where(text)).toBeNull());
});

test('hostile text is read in one pass', () => {
	for (const unit of ['remote ', 'hybrid, ', '3 days a week ', 'in the office ', 'location: ', '\ud83d on-site '])
		expect(readArrangement(factInput(unit.repeat(8_000)))).not.toBeUndefined();
});
