/** Pages about work that hold no posting, some of them where postings stand and with a control to apply. */
import {expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {page} from './career-pages';
import {documentOf, readAt} from './open-fixture';

const NAV = '<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav>';
const p = (...lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('');
const ul = (...lines: readonly string[]): string => `<ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>`;

test.each<readonly [name: string, url: string, title: string, body: string]>([
	[
		'an article on how a team hires, under the careers address',
		'https://www.example.com/careers/blog/how-we-hire',
		'How we hire engineers',
		`<article><h1>How we hire engineers</h1>${p('Last year 4,000 people sent us an application, and we met 300 of them. This is what we look at and what we pass over.', 'Years of experience tell us little. We would rather see one thing that somebody has built and can talk about for an hour.')}<h2>What we look for</h2>${p('People who ask before they build. People who have run what they wrote. We never ask riddles, and nobody writes code on a whiteboard.')}<h2>The interviews</h2>${p('There are three of them, each with two of us, and you hear from us within two days of each. We pay for the train.')}<a href="/jobs">See open roles</a></article>`,
	],
	[
		'a career site’s front page with a control to apply',
		'https://www.example.com/careers/',
		'Careers',
		`<main><h1>Build with us</h1>${p('We are 120 people in three towns who read meters and care about water. We believe that good work needs quiet, trust and time.')}<h2>Our values</h2>${p('We say what we mean. We share what we know. We go home at five, and you will too.')}<h2>Benefits</h2>${ul('Hybrid work, with two days in the office', 'Thirty days of leave and your birthday', 'A budget for learning of €2,000 per year')}<h2>Open positions</h2><ul><li><a href="/jobs/1">Data Engineer</a></li><li><a href="/jobs/2">Fitter</a></li><li><a href="/jobs/3">Accountant</a></li></ul><a href="/apply">Apply speculatively</a></main>`,
	],
	[
		'a page about a company',
		'https://www.example.com/about',
		'About us',
		`<main><h1>About us</h1>${p('Founded in 2009 by two engineers, we now read eleven million meters a day for 140 utilities in nine countries.')}<h2>Our mission</h2>${p('Water is scarce and leaks are many. We find them before anybody sees a puddle, and we tell the people who can mend them.')}<h2>Our team</h2>${p('We come from 30 countries. Most of us are engineers, and all of us answer the phone one day in the month.')}</main>`,
	],
	[
		'a course',
		'https://learn.example.com/courses/data-engineering',
		'Data Engineering, a course in twelve weeks',
		`<main><h1>Data Engineering</h1>${p('In twelve weeks you will learn to build pipelines that last. You will work with Python, SQL and Airflow, on data of a real water company.')}<h2>What you will learn</h2>${ul('How to model data so that questions stay cheap to ask', 'How to run jobs at night and sleep all the same', 'How to test what you cannot see, and to prove that it works')}<h2>Requirements</h2>${ul('Some experience with Python or another language', 'A computer of your own and six hours a week')}<h2>Price</h2>${p('The course costs €900. Students pay half of that, and you may pay by the month.')}<a href="/enrol">Enrol now</a></main>`,
	],
	[
		'an article on salaries',
		'https://www.example.com/career-advice/data-engineer-salary',
		'Data engineer salary in 2026',
		`<article><h1>How much does a data engineer earn?</h1>${p('The median salary of a data engineer is €61,000 per year, a little more than last year. Those with five years of experience earn a third more.')}<h2>By experience</h2>${ul('Under 2 years of experience: €45,000', '2 to 5 years of experience: €58,000', 'Over 5 years of experience: €78,000')}<h2>Skills that pay</h2>${p('Streaming and cloud skills add a tenth. A degree matters less than it did. Remote work is worth about 5 per cent to those who were asked.')}</article>`,
	],
	[
		'documentation of a product',
		'https://docs.example.com/guides/roles',
		'Roles and permissions',
		`<main><h1>Roles and permissions</h1>${p('A role says what a person may do in a project. You will need the role of an owner to follow this guide.')}<h2>Requirements</h2>${ul('Version 4 or later of the server', 'An account that has the right to change members', 'Experience with the command line helps')}<h2>About the role of an editor</h2>${p('An editor may change pages and cannot delete a project. You can give this role to as many people as you have seats for.')}</main>`,
	],
	[
		'news of a company that hires',
		'https://news.example.com/2026/10/northwind-hires',
		'Northwind to hire 200 engineers',
		`<article><h1>Northwind to hire 200 engineers</h1>${p('Northwind Example Ltd is hiring 200 engineers in Porto, its head said on Tuesday. The company is looking for people with experience in data and in hardware.', 'The jobs come with a salary of about €60,000 per year, and half of them can be done from home, the company said.', 'Unions welcomed the plan and asked for permanent contracts. The town will build two hundred flats near the station.')}</article>`,
	],
	[
		'a résumé',
		'https://people.example.com/ada',
		'Ada, data engineer',
		`<main><h1>Ada</h1>${p('Data engineer with eight years of experience in pipelines, from meters in cellars to dashboards on walls. I like what is plain and lasts.')}<h2>Experience</h2><h3>Data Engineer, Northwind Example Ltd, 2020 to 2026</h3>${ul('Responsible for the nightly jobs and their move to Airflow', 'Built a store of readings that eleven teams use every day', 'Reported to the head of data and led a team of three')}<h2>Education</h2>${p('Master of Science in Statistics, Porto, 2018')}<h2>Skills</h2>${p('Python, SQL, Airflow, Kafka, Terraform, and the patience to read what others wrote.')}</main>`,
	],
])('%s is no posting', (_name, url, title, body) => {
	const {posting, ...rest} = agree(readAt(documentOf(page(title, `${NAV}${body}<footer>Imprint</footer>`)), url));
	expect({title: posting?.title.value, ...rest}).toEqual({title: undefined, reason: 'not-a-posting'});
});

test('a page of search results is a list', () => {
	const results = Array.from(
		{length: 12},
		(_, index) =>
			`<div class="result"><h3><a href="/job/${index}">Data Engineer ${index}</a></h3>${p('You will build pipelines. 3 years of experience with SQL are required. Apply now.')}<span>Porto</span></div>`,
	).join('');
	const reading = agree(
		readAt(
			documentOf(page('Data engineer jobs in Porto', `${NAV}<h1>214 data engineer jobs in Porto</h1>${results}`)),
			'https://www.example.com/jobs/search?q=data',
		),
	);
	expect(reading).toEqual({posting: null, reason: 'list'});
});
