import {describe, expect, test} from 'vitest';
import {framedBoard} from '../../lib/read/embedded-frame';

describe('an address of a frame', () => {
	test.each([
		['https://boards.greenhouse.io/embed/job_app?for=northwind&token=4012', 'Greenhouse', true],
		['https://job-boards.greenhouse.io/embed/job_app?for=northwind&token=4012', 'Greenhouse', true],
		['https://boards.greenhouse.io/embed/job_board?for=northwind', 'Greenhouse', false],
		['https://jobs.lever.co/northwind/0b2c3d4e-5f60-4718-92a3-b4c5d6e7f809', 'Lever', true],
		['https://jobs.ashbyhq.com/northwind/0b2c3d4e-5f60-4718-92a3-b4c5d6e7f809?embed=js', 'Ashby', true],
		['https://jobs.ashbyhq.com/northwind?embed=js', 'Ashby', false],
		['https://apply.workable.com/northwind/j/1A2B3C4D5E/', 'Workable', true],
		['https://jobs.smartrecruiters.com/Northwind/743999012345678-data-engineer', 'SmartRecruiters', true],
		['https://northwind.teamtailor.com/jobs/2034-data-engineer', 'Teamtailor', true],
		['https://northwind.jobs.personio.de/job/1203', 'Personio', true],
		['https://northwind.recruitee.com/o/data-engineer', 'Recruitee', false],
		['https://northwind.bamboohr.com/careers/57', 'BambooHR', true],
		['https://careers-northwind.icims.com/jobs/1203/data-engineer/job?in_iframe=1', 'iCIMS', true],
		['https://careers-northwind.icims.com/jobs/1203/job?in_iframe=1&mode=job&iis=Job+Board', 'iCIMS', true],
		['https://careers-northwind.icims.com/jobs/search?in_iframe=1', 'iCIMS', false],
		['https://jobs.jobvite.com/northwind/job/oAbCdEf1', 'Jobvite', true],
		['https://app.jobvite.com/CompanyJobs/Careers.aspx?c=q', 'Jobvite', false],
		['https://northwind.breezy.hr/p/1a2b3c4d-data-engineer', 'BreezyHR', true],
	])('%s is of %s, one job: %s', (address, board, single) => {
		expect(framedBoard(address)).toEqual({board, url: address, single});
	});

	test.each([
		['another site', 'https://ads.example.com/jobs/1'],
		['a host that only ends so', 'https://evilgreenhouse.io/embed/job_app?token=1'],
		['a host that only begins so', 'https://boards.greenhouse.io.evil.example/embed/job_app?token=1'],
		['not https', 'http://boards.greenhouse.io/embed/job_app?token=1'],
		['with a name and password', 'https://a:b@boards.greenhouse.io/embed/job_app?token=1'],
		['with a port', 'https://boards.greenhouse.io:8443/embed/job_app?token=1'],
		['a script', 'javascript:alert(1)//boards.greenhouse.io'],
		['data', 'data:text/html,https://boards.greenhouse.io/embed/job_app'],
		['nothing', ''],
		['overlong', `https://boards.greenhouse.io/embed/job_app?token=1&x=${'x'.repeat(2_000)}`],
		['the form of a posting', 'https://jobs.lever.co/northwind/0b2c3d4e-5f60-4718-92a3-b4c5d6e7f809/apply'],
		['a board that nobody embeds', 'https://www.linkedin.com/jobs/view/4374244548/'],
	])('%s is none', (_, address) => {
		expect(framedBoard(address)).toBeNull();
	});
});
