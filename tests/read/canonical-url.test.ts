import {describe, expect, test} from 'vitest';
import {canonicalUrl, formerKeys, keysOf, postingKey} from '../../lib/read/canonical-url';

test.each([
	['https://Careers.Example.com/jobs/7/?utm_source=x&b=2&a=1#top', 'https://careers.example.com/jobs/7?a=1&b=2'],
	['https://example.com/#/jobs/7', 'https://example.com/#/jobs/7'],
	['https://example.com/careers#job-7', 'https://example.com/careers#job-7'],
	['https://www.example.com/de/jobs/7', 'https://www.example.com/de/jobs/7'],
	['https://user:secret@example.com/jobs', 'https://example.com/jobs'],
	['javascript:alert(1)', 'javascript:alert(1)'],
	['nonsense', 'nonsense'],
])('the address %s opens as %s', (url, expected) => {
	expect(canonicalUrl(url)).toBe(expected);
});

const UUID = '01234567-89ab-cdef-0123-456789abcdef';

describe('postings of boards', () => {
	test.each<[string, readonly string[]]>([
		[
			'linkedin:4000000001',
			[
				'https://www.linkedin.com/jobs/view/data-engineer-at-northwind-4000000001?trk=x',
				'https://pt.linkedin.com/jobs/view/4000000001/',
				'https://linkedin.com/jobs/view/4000000001',
				'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&keywords=x',
				'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4000000001',
			],
		],
		[
			'indeed:0123abcd',
			[
				'https://uk.indeed.com/viewjob?jk=0123abcd',
				'https://www.indeed.com/viewjob?jk=0123abcd&from=serp&tk=1',
				'https://uk.indeed.com/jobs?q=x&vjk=0123abcd',
				'https://de.indeed.com/viewjob?jk=0123abcd&hl=de',
			],
		],
		[
			'greenhouse:77',
			[
				'https://job-boards.greenhouse.io/northwind/jobs/77?gh_src=a',
				'https://boards.greenhouse.io/northwind/jobs/77',
				'https://boards.greenhouse.io/northwind/jobs/77#app',
				'https://boards.greenhouse.io/embed/job_app?for=northwind&token=77',
				'https://job-boards.eu.greenhouse.io/northwind/jobs/77',
			],
		],
		[
			'careers.example.com:77',
			[
				'https://careers.example.com/open?gh_jid=77',
				'https://careers.example.com/open/data?gh_jid=77&utm_source=b',
				'https://www.careers.example.com/open?gh_jid=77',
			],
		],
		[`careers.example.com:${UUID}`, [`https://careers.example.com/open?ashby_jid=${UUID}`, `https://careers.example.com/jobs?lever_id=${UUID}&lever-source=x`]],
		[
			`lever:${UUID}`,
			[`https://jobs.lever.co/northwind/${UUID}`, `https://jobs.lever.co/northwind/${UUID}/apply?lever-source=x`, `https://jobs.eu.lever.co/northwind/${UUID}`],
		],
		[
			`ashby:${UUID}`,
			[
				`https://jobs.ashbyhq.com/northwind/${UUID}`,
				`https://jobs.ashbyhq.com/northwind/${UUID}/application`,
				`https://jobs.ashbyhq.com/northwind/${UUID}?utm_source=x`,
			],
		],
		[
			'n.wd3.myworkdayjobs.com:R-1',
			[
				'https://n.wd3.myworkdayjobs.com/en-US/c/job/Porto/Data-Engineer_R-1',
				'https://n.wd3.myworkdayjobs.com/c/job/Porto/Data-Engineer_R-1',
				'https://n.wd3.myworkdayjobs.com/de-DE/c/job/Data-Engineer_R-1?source=x',
				'https://n.wd3.myworkdayjobs.com/c/job/Porto/Data-Engineer_R-1/',
				'https://n.wd3.myworkdayjobs.com/c/job/Porto/Data-Engineer_R-1/apply',
				'https://n.wd3.myworkdayjobs.com/c/job/Porto/Data-Engineer_R-1/apply/autofillWithResume',
			],
		],
		[
			'wd1.myworkdaysite.com/northwind:R-1',
			['https://wd1.myworkdaysite.com/recruiting/northwind/jobs/job/Porto/A_R-1', 'https://wd1.myworkdaysite.com/en-US/recruiting/Northwind/jobs/job/A_R-1'],
		],
		['wd1.myworkdaysite.com/tallow:R-1', ['https://wd1.myworkdaysite.com/recruiting/tallow/jobs/job/Porto/A_R-1']],
		[
			'career5.successfactors.eu/northwind:4711',
			[
				'https://career5.successfactors.eu/career?company=northwind&career_job_req_id=4711&career_ns=job_listing',
				'https://career5.successfactors.eu/career?career_ns=job_listing&company=northwind&career_job_req_id=4711&_s.crb=abc',
			],
		],
		['career5.successfactors.eu/tallow:4711', ['https://career5.successfactors.eu/career?company=tallow&career_job_req_id=4711']],
		[
			'glassdoor:1008',
			[
				'https://www.glassdoor.com/job-listing/data-engineer-JV_IC1_KO0,13.htm?jl=1008',
				'https://www.glassdoor.co.uk/Job/index.htm?jobListingId=1008',
				'https://de.glassdoor.de/x.htm?jl=1008&src=a',
			],
		],
		[
			'builtin:55',
			['https://builtin.com/job/data-engineer/55', 'https://www.builtinnyc.com/job/data-engineer/55?i=1', 'https://www.builtin.com/job/renamed/55'],
		],
		[`dice:${UUID}`, [`https://www.dice.com/job-detail/${UUID}`, `https://dice.com/job-detail/${UUID}?searchlink=x`]],
		['hackernews:41000001', ['https://news.ycombinator.com/item?id=41000001']],
		[
			'careers-northwind.icims.com:1234',
			['https://careers-northwind.icims.com/jobs/1234/data-engineer/job', 'https://careers-northwind.icims.com/jobs/1234/job?in_iframe=1&mobile=false'],
		],
		['jobs-tallow.icims.com:1234', ['https://jobs-tallow.icims.com/jobs/1234/data-engineer/job']],
		['jobvite:oAbcdfwX', ['https://jobs.jobvite.com/northwind/job/oAbcdfwX', 'https://jobs.jobvite.com/careers/northwind/job/oAbcdfwX?__jvst=x']],
		[`monster:${UUID}`, [`https://www.monster.com/job-openings/data-engineer-porto--${UUID}`, `https://www.monster.co.uk/job-openings/x--${UUID}?sid=1`]],
		[
			'northwind.jobs.personio.de:99',
			[
				'https://northwind.jobs.personio.de/job/99',
				'https://northwind.jobs.personio.de/job/99?language=en&display=en',
				'https://northwind.jobs.personio.de/job/99#apply',
			],
		],
		['tallow.jobs.personio.com:99', ['https://tallow.jobs.personio.com/job/99']],
		[
			'seek:70000001',
			['https://www.seek.com.au/job/70000001', 'https://www.seek.com.au/jobs?jobId=70000001&type=standard', 'https://nz.seek.co.nz/job/70000001#sol=x'],
		],
		[
			'smartrecruiters:744000012345678',
			['https://jobs.smartrecruiters.com/Northwind/744000012345678-data-engineer', 'https://jobs.smartrecruiters.com/Northwind/744000012345678?oga=true'],
		],
		[
			'stepstone:1234567',
			[
				'https://www.stepstone.de/stellenangebote--Data-Engineer-Porto--1234567-inline.html',
				'https://www.totaljobs.com/job/data-engineer/northwind-job1234567',
			],
		],
		['usajobs:800000001', ['https://www.usajobs.gov/job/800000001', 'https://www.usajobs.gov/GetJob/ViewDetails/800000001']],
		[
			'workable:ABC123DEF0',
			[
				'https://apply.workable.com/northwind/j/ABC123DEF0/',
				'https://apply.workable.com/northwind/j/ABC123DEF0?utm_source=x',
				'https://apply.workable.com/j/ABC123DEF0',
			],
		],
		[
			'ycombinator:AbCdEfg',
			['https://www.ycombinator.com/companies/northwind/jobs/AbCdEfg-data-engineer', 'https://ycombinator.com/companies/northwind/jobs/AbCdEfg'],
		],
		['ziprecruiter:lk1', ['https://www.ziprecruiter.com/jobs/x?lk=lk1', 'https://www.ziprecruiter.com/jobs-search?search=x&lk=lk1']],
		[
			'northwind.bamboohr.com:31',
			['https://northwind.bamboohr.com/careers/31', 'https://northwind.bamboohr.com/jobs/view.php?id=31', 'https://northwind.bamboohr.com/careers/31?source=x'],
		],
		[
			'https://welcometothejungle.com/companies/northwind/jobs/data-engineer_porto',
			[
				'https://www.welcometothejungle.com/en/companies/northwind/jobs/data-engineer_porto',
				'https://www.welcometothejungle.com/fr/companies/northwind/jobs/data-engineer_porto?utm_medium=x',
				'https://welcometothejungle.com/en/companies/northwind/jobs/data-engineer_porto/',
			],
		],
	])('%s', (key, urls) => {
		expect(urls.map(url => [url, postingKey(url)])).toEqual(urls.map(url => [url, key]));
	});
});

describe('postings on pages of their employers', () => {
	test.each<[string, readonly string[]]>([
		[
			'https://careers.example.com/jobs/data-engineer',
			[
				'https://careers.example.com/jobs/data-engineer',
				'https://www.careers.example.com/jobs/data-engineer',
				'http://careers.example.com/jobs/data-engineer',
				'https://CAREERS.example.com/jobs/data-engineer/',
				'https://careers.example.com:443/jobs/data-engineer',
				'https://careers.example.com./jobs/data-engineer',
				'https://careers.example.com//jobs/data-engineer',
				'https://careers.example.com/jobs/data-engineer#content',
				'https://careers.example.com/jobs/data-engineer#:~:text=Python',
				'https://careers.example.com/jobs/data-engineer#apply',
				'https://careers.example.com/jobs/data-engineer?utm_source=a&utm_medium=b&gclid=c',
				'https://careers.example.com/jobs/data-engineer?fbclid=1&msclkid=2&li_fat_id=3',
				'https://careers.example.com/jobs/data-engineer?_gl=1*x&_ga=2.1',
				'https://careers.example.com/jobs/data-engineer?ref=board&source=mail&rx_job=1&rx_source=2',
				'https://careers.example.com/jobs/data-engineer;jsessionid=ABC0123',
				'https://careers.example.com/jobs/data-engineer?lang=de&locale=de_DE',
				'https://careers.example.com/de/jobs/data-engineer',
				'https://careers.example.com/en/jobs/data-engineer/',
				'https://careers.example.com/en-us/jobs/data-engineer',
				'https://careers.example.com/en_GB/jobs/data-engineer',
				'https://www.careers.example.com/fr-ca/jobs/data-engineer?utm_source=x',
				'https://careers.example.com/it-it/jobs/data-engineer',
				'https://careers.example.com/zh-hans/jobs/data-engineer',
			],
		],
		[
			'https://careers.example.com/job/R1234/data-engineer',
			[
				'https://careers.example.com/us/en/job/R1234/data-engineer',
				'https://careers.example.com/global/en/job/R1234/data-engineer',
				'https://careers.example.com/gb/en/job/R1234/data-engineer',
			],
		],
		['https://example.com/jobs?id=7&team=data', ['https://example.com/jobs?team=data&id=7', 'https://www.example.com/jobs/?id=7&team=data&utm_campaign=x']],
		[
			'https://example.com/jobs/b%C3%BCcher',
			['https://example.com/jobs/bücher', 'https://example.com/jobs/b%c3%bccher', 'https://example.com/de/jobs/b%C3%BCcher'],
		],
		['https://example.com/#/jobs/7', ['https://example.com/#/jobs/7', 'https://www.example.com/#/jobs/7?utm_source=x', 'https://example.com/#/jobs/7?lang=en']],
		['https://example.com/#!/jobs/7', ['https://example.com/#!/jobs/7']],
		['https://example.com/careers#job-7', ['https://example.com/careers#job-7', 'https://www.example.com/en/careers#job-7']],
		['https://example.com/careers#open-position-12', ['https://example.com/careers#open-position-12']],
		['https://example.com:8443/jobs/1', ['https://www.example.com:8443/jobs/1']],
		['file:///home/me/posting.html', ['file:///home/me/posting.html']],
	])('%s', (key, urls) => {
		expect(urls.map(url => [url, postingKey(url)])).toEqual(urls.map(url => [url, key]));
	});

	test.each([
		['another number', 'https://example.com/jobs/1', 'https://example.com/jobs/2'],
		['another posting on one page', 'https://example.com/careers#job-1', 'https://example.com/careers#job-2'],
		['another route', 'https://example.com/#/jobs/1', 'https://example.com/#/jobs/2'],
		['another parameter', 'https://example.com/jobs?id=1', 'https://example.com/jobs?id=2'],
		['another host below one domain', 'https://jobs.example.com/1', 'https://careers.example.com/1'],
		['another case in the path', 'https://example.com/jobs/Ab12', 'https://example.com/jobs/aB12'],
		['a department that is no language', 'https://example.com/it/jobs/1', 'https://example.com/jobs/1'],
		['another department', 'https://example.com/hr/jobs/1', 'https://example.com/it/jobs/1'],
		['a country without a language', 'https://example.com/us/jobs/1', 'https://example.com/ca/jobs/1'],
		['two countries of one language, with nothing that numbers the posting', 'https://example.com/us/en/jobs/lead', 'https://example.com/gb/en/jobs/lead'],
		['a page whose whole path is a language', 'https://example.com/de', 'https://example.com/en'],
		['two employers with one number', 'https://a.bamboohr.com/careers/31', 'https://b.bamboohr.com/careers/31'],
		['another port', 'https://example.com:8443/jobs/1', 'https://example.com/jobs/1'],
		['a path that only begins like a language', 'https://example.com/design/jobs/1', 'https://example.com/jobs/1'],
		['a word that a language begins', 'https://example.com/enterprise/jobs/1', 'https://example.com/terprise/jobs/1'],
	])('%s is another posting', (_, a, b) => {
		expect(postingKey(a)).not.toBe(postingKey(b));
	});

	test.each(['javascript:alert(1)', 'nonsense', ''])('%j is its own key', url => {
		expect(postingKey(url)).toBe(url);
		expect(formerKeys(url)).toEqual([]);
	});
});

describe('keys of earlier rules', () => {
	test.each<[string, readonly string[]]>([
		['https://www.example.com/de/jobs/7/?utm_source=x', ['https://www.example.com/de/jobs/7', 'https://example.com/de/jobs/7']],
		['https://example.com/jobs/7', ['https://www.example.com/jobs/7']],
		['https://example.com/jobs/7?lang=de', ['https://example.com/jobs/7?lang=de', 'https://www.example.com/jobs/7?lang=de']],
		// One address of many postings was one key before: no record may be taken for another's.
		['https://example.com/careers#job-7', []],
		['https://uk.indeed.com/viewjob?jk=0123abcd', ['https://uk.indeed.com/viewjob?jk=0123abcd']],
		['https://wd1.myworkdaysite.com/recruiting/tallow/jobs/job/Porto/A_R-1', ['https://wd1.myworkdaysite.com/recruiting/tallow/jobs/job/Porto/A_R-1']],
	])('of %s are %j', (url, keys) => {
		expect(formerKeys(url)).toEqual(keys);
	});

	test('a part of a page that was selected keeps its own mark under them', () => {
		expect(keysOf('https://example.com/jobs/7#abc', 'https://www.example.com/jobs/7')).toEqual([
			'https://example.com/jobs/7#abc',
			'https://www.example.com/jobs/7#abc',
		]);
		expect(keysOf('https://www.example.com/jobs/7', 'https://www.example.com/jobs/7')).toEqual([
			'https://www.example.com/jobs/7',
			'https://example.com/jobs/7',
		]);
		expect(keysOf('text:abc', '')).toEqual(['text:abc']);
		expect(keysOf('table:a|b|', 'https://www.example.com/jobs/7')).toEqual(['table:a|b|']);
	});
});

test('an address of any length gives a short one', () => {
	expect(canonicalUrl(`https://example.com/${'x'.repeat(2_000_000)}`).length).toBeLessThanOrEqual(2_000);
	expect(postingKey(`https://example.com/${'x'.repeat(2_000_000)}`).length).toBeLessThanOrEqual(2_000);
});
