/** Pages of employers and others, written for the tests: postings as career sites draw them, and pages that are none. */

const INTRO = '<p>Northwind Example Ltd reads eleven million water meters a day, and we are looking for an engineer who keeps those readings flowing.</p>';
const DUTIES =
	'<ul><li>You will build and run data pipelines in Python and SQL.</li><li>You will move nightly jobs to Apache Airflow, one at a time.</li></ul>';
const ASKS = '<ul><li>3+ years of experience with data pipelines in production.</li><li>Good knowledge of SQL and of Python, Java or Scala.</li></ul>';
const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About our company</a></li><li><a href="/jobs">Careers</a></li></ul></nav>';
const FOOTER = '<footer><p>Northwind Example Ltd, Harbour Street 1. Registered in Porto. All rights reserved, and more lines that no one reads.</p></footer>';
const COOKIES =
	'<div id="onetrust-banner" role="dialog"><p>We use cookies to count visits to this site. You can accept or deny them at any time, as you will.</p></div>';

export const page = (title: string, body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const POSTING = `${INTRO}<h2>What you will do</h2>${DUTIES}<h2>What you bring</h2>${ASKS}<h2>What we offer</h2><p>We pay €52,000 to €61,000 a year and give 28 days of leave.</p>`;
const SHEET = '<dl><dt>Location</dt><dd>Porto, Portugal</dd><dt>Employment type</dt><dd>Full-time</dd></dl>';
const card = (index: number): string =>
	`<div class="card"><h3>Plumber ${index}</h3><p>You will mend pipes in houses and gardens. 3 years of experience with pipes are required, and a van of your own.</p><span>Faro</span><a href="/jobs/${index}">See</a></div>`;
const CARDS = Array.from({length: 8}, (_, index) => card(index)).join('');

export const postings: readonly (readonly [name: string, url: string, html: string])[] = [
	[
		'a plain page',
		'https://careers.example.com/jobs/1',
		page('Data Engineer | Northwind Example Ltd Careers', `${NAV}<main><h1>Data Engineer</h1>${POSTING}<a href="/apply">Apply now</a></main>${FOOTER}`),
	],
	[
		'a page with a data sheet and a dialog',
		'https://careers.example.com/jobs/1',
		page(
			'Data Engineer - Northwind Example Ltd',
			`${COOKIES}${NAV}<div class="hero"><h1>Data Engineer</h1>${SHEET}</div><div class="content">${POSTING}</div>${FOOTER}`,
		),
	],
	[
		'a page with similar jobs and a form after it',
		'https://careers.example.com/jobs/1',
		page(
			'Data Engineer at Northwind Example Ltd',
			`${NAV}<article><h1>Data Engineer</h1>${POSTING}<h2>Apply for this job</h2><form><label>First name <input></label><label>Last name <input></label><label>CV <input type="file"></label></form><h2>Similar jobs</h2>${CARDS}</article>`,
		),
	],
	[
		'a page whose headings are bold paragraphs',
		'https://www.example.com/open-positions/data-engineer',
		page(
			'Data Engineer | Northwind Example Ltd',
			`${NAV}<div><h1>Data Engineer</h1><div>${POSTING.replace(/<h2>/g, '<p><strong>').replace(/<\/h2>/g, '</strong></p>')}</div><button>Apply</button></div>`,
		),
	],
	[
		'a page that draws bullets itself',
		'https://www.example.com/careers/data-engineer',
		page(
			'Data Engineer | Northwind Example Ltd',
			`<div><h1>Data Engineer</h1>${POSTING.replace(/<ul>|<\/ul>/g, '')
				.replace(/<li>/g, '<p>• ')
				.replace(/<\/li>/g, '</p>')}<a href="#">Apply</a></div>`,
		),
	],
	[
		'a list with one posting open beside it',
		'https://jobs.example.com/search?q=data',
		page(
			'Data jobs in Porto',
			`${NAV}<main><h1>8 jobs in Porto</h1><div class="list">${CARDS}</div><section class="pane"><h2>Data Engineer</h2><button>Apply</button>${POSTING}</section></main>`,
		),
	],
	[
		'a page within one form of its server',
		'https://example.com/Careers.aspx?jobid=7',
		page(
			'Data Engineer | Northwind Example Ltd',
			`<form><input type="hidden"><input name="q">${NAV}<h1>Data Engineer</h1>${POSTING}<input type="submit" value="Apply"></form>`,
		),
	],
];

export const others: readonly (readonly [name: string, reason: string, html: string])[] = [
	['a list of cards', 'list', page('Open positions', `${NAV}<main><h1>Open positions</h1>${CARDS}</main>`)],
	[
		'a list of links',
		'list',
		page(
			'Careers',
			`${NAV}<main><h1>Join us</h1><ul>${Array.from({length: 20}, (_, i) => `<li><a href="/jobs/${i}">Engineer ${i}, Porto</a></li>`).join('')}</ul></main>`,
		),
	],
	[
		'a career site’s front page',
		'not-a-posting',
		page(
			'Careers at Northwind Example Ltd',
			`${NAV}<main><h1>Work with us</h1><p>We are 120 people who read meters and care about water, and we like what we do every day.</p><h2>Our values</h2><p>We say what we mean. You will find that here people listen before they speak, and that is rare.</p><h2>Benefits</h2><ul><li>28 days of leave and a bicycle for everyone who wants one</li><li>Remote work for two days of each week, as you like</li></ul><a href="/jobs">See all jobs</a></main>`,
		),
	],
	[
		'an article about applications',
		'not-a-posting',
		page(
			'How to write a résumé for data jobs',
			`${NAV}<article><h1>How to write a résumé for data jobs</h1><p>Recruiters read a résumé in ten seconds, and most résumés lose them in five. This is what you can do about it today.</p><h2>Skills come first</h2><p>Write down what you know and where you used it. Someone with 5 years of experience in Python should say what they built with it.</p><h2>Keep it short</h2><p>One page is enough for most people. You will be glad of it when you read it again, and so will they, because a short text says that you can choose.</p></article>`,
		),
	],
	[
		'a sign-in page',
		'not-a-posting',
		page(
			'Sign in',
			'<main><h1>Sign in</h1><form><input name="user"><input type="password"><button>Sign in</button></form><p>You need an account to see this page. It takes a minute.</p></main>',
		),
	],
	[
		'an application form',
		'form-only',
		page(
			'Apply',
			'<main><h1>Data Engineer</h1><form action="/apply"><label>First name <input></label><label>CV <input type="file"></label><button>Send</button></form></main>',
		),
	],
	['an app that has not drawn anything', 'loading', page('', '<div id="root"></div><script src="/app.js"></script>')],
	[
		'a page that says it is loading',
		'loading',
		page('Data Engineer', '<div id="root"><div class="spinner-border" role="progressbar"></div><p>Loading the posting…</p></div>'),
	],
	['an empty page', 'empty', page('', '')],
	[
		'a posting of forty words',
		'too-short',
		page(
			'Data Engineer',
			'<main><h1>Data Engineer</h1><p>We are looking for a data engineer who knows SQL and Python and likes water. 3 years of experience. Porto, full-time. Send us a line and tell us what you have built so far, we read everything.</p><a href="mailto:x">Apply</a></main>',
		),
	],
];
