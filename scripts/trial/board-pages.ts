/**
 * Real bodies in the structure of boards: each API answer as its own board draws it, and every body in the project's pages of all boards.
 *
 * Law: made at measuring time, never written anywhere; what a page should give is known from the answer, not from the reading.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decodeEntities} from '../../lib/read/entities';
import type {Body} from './bodies';
import {cookies, form, navigation, similar} from './noise';

export type BoardPage = {
	readonly name: string;
	readonly family: string;
	readonly url: string;
	readonly html: string;
	/** The HTML whose text is expected, all of it and nothing else. */
	readonly body: string;
	readonly title?: string;
	readonly company?: string;
	readonly place?: string;
};
type Plain = Readonly<Record<string, unknown>>;
const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.map(plain) : []);
const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const data = (title: string, company: string, description: string): string =>
	`<script type="application/ld+json">${inScript({'@context': 'https://schema.org', '@type': 'JobPosting', title, hiringOrganization: {'@type': 'Organization', name: company}, description})}</script>`;
const page = (title: string, body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;
const flat = (html: string): string => decodeEntities(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
const alert =
	'<div class="job-alert"><h2>Create a job alert</h2><p>Interested in building your career with us? Get future opportunities sent to you.</p></div>';

const greenhouse = (job: Plain): Omit<BoardPage, 'name' | 'family'> => {
	const [title, company, place] = [text(job.title), text(job.company_name), text(plain(job.location).name)];
	const body = decodeEntities(text(job.content));
	return {
		url: `https://job-boards.greenhouse.io/${company.toLowerCase()}/jobs/${String(job.id)}`,
		html: page(
			`Job Application for ${title} at ${company}`,
			`${cookies}<main class="main font-secondary job-post"><div class="job-post-container"><div class="job__header"><div class="job__title"><h1 class="section-header section-header--large font-primary">${escaped(title)}</h1><div class="job__location"><svg></svg><div>${escaped(place)}</div></div></div><button>Apply</button></div><div class="job__description body"><div>${body}</div></div>${alert}<div class="application--container">${form('Apply for this job')}</div></div></main>`,
			`<meta property="og:title" content="${escaped(title)}"><meta property="og:description" content="${escaped(place)}">`,
		),
		body,
		title,
		company,
		place,
	};
};
const lever = (job: Plain, file: string): Omit<BoardPage, 'name' | 'family'> => {
	const company = companyOf(file);
	const [title, place] = [text(job.text), text(plain(job.categories).location)];
	const lists = list(job.lists).map(({text: heading, content}) => ({heading: text(heading), items: text(content)}));
	const sections = lists.map(({heading, items}) => `<h3>${heading}</h3><ul>${items}</ul>`);
	const whole = text(job.description) + sections.join('') + text(job.additional);
	return {
		url: text(job.hostedUrl),
		html: page(
			`${company} - ${title}`,
			`${cookies}<div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${escaped(title)}</h2><div class="posting-categories"><div class="sort-by-time posting-category location">${escaped(place)} /</div><div class="posting-category department">${escaped(text(plain(job.categories).department))} /</div><div class="posting-category commitment">Permanent /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div><div class="postings-btn-wrapper"><a class="postings-btn">Apply for this job</a></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description"><div>${text(job.description)}</div></div>${sections.map(section => `<div class="section page-centered"><div>${section.replace('<ul>', '<ul class="posting-requirements plain-list">')}</div></div>`).join('')}<div class="section page-centered" data-qa="closing-description"><div>${text(job.additional)}</div></div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a class="postings-btn">Apply for this job</a></div></div></div></div>${data(title, company, whole.replace(/h3>/g, 'b>'))}`,
		),
		body: whole,
		title,
		company,
		place,
	};
};
const ashby = (job: Plain, file: string): Omit<BoardPage, 'name' | 'family'> => {
	const company = companyOf(file);
	const [title, place] = [text(job.title), text(job.location)];
	const pair = (label: string, value: string): string =>
		`<div class="_section_1"><h2 class="_heading_2">${label}</h2><p class="_details_3">${escaped(value)}</p></div>`;
	return {
		url: text(job.jobUrl),
		html: page(
			`${title} @ ${company}`,
			`<div id="root"><div class="_container_9"><h1 class="_title_1 ashby-job-posting-heading">${escaped(title)}</h1><div class="ashby-job-posting-left-pane">${pair('Location', place)}${pair('Employment Type', 'Full time')}${pair('Location Type', text(job.workplaceType))}${pair('Department', text(job.department))}<div><h2>Compensation</h2><ul><li><span class="_compensationTierSummary_4">${escaped(text(plain(job.compensation).compensationTierSummary))}</span></li></ul></div></div><div class="ashby-job-posting-right-pane"><div class="ashby-job-posting-right-pane-tabs"><a>Overview</a><a>Application</a></div><div class="ashby-job-posting-description-container"><div class="_descriptionText_5 ashby-job-posting-description">${text(job.descriptionHtml)}</div><button>Apply for this Job</button></div></div></div></div>${data(title, company, text(job.descriptionHtml))}`,
			`<meta name="description" content="${escaped(text(job.descriptionPlain))}">`,
		),
		body: text(job.descriptionHtml),
		title,
		company,
		place,
	};
};
const workday = (answer: Plain): Omit<BoardPage, 'name' | 'family'> => {
	const job = plain(answer.jobPostingInfo);
	const [title, company, place, body] = [text(job.title), text(plain(answer.hiringOrganization).name), text(job.location), text(job.jobDescription)];
	return {
		url: text(job.externalUrl),
		html: page(
			title,
			`<div id="root"><header data-automation-id="header"><nav>${navigation}</nav></header><main data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">${escaped(title)}</h2><a data-automation-id="adventureButton">Apply</a><div data-automation-id="locations"><dl><dt>locations</dt><dd>${escaped(place)}</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 30+ Days Ago</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>${escaped(text(job.jobReqId))}</dd></dl></div><div data-automation-id="jobPostingDescription">${body}</div></main><section data-automation-id="similarJobs">${similar('Similar Jobs')}</section></div>`,
			data(title, company, flat(body)),
		),
		body,
		title,
		company,
		place,
	};
};
const hackernews = (comment: Plain): Omit<BoardPage, 'name' | 'family'> => ({
	url: `https://news.ycombinator.com/item?id=${String(comment.id)}`,
	html: page(
		'Ask HN: Who is hiring? | Hacker News',
		`<table id="hnmain"><tr><td><span class="pagetop"><a>Hacker News</a> <a>new</a> | <a>past</a> | <a>comments</a> | <a>jobs</a></span></td></tr><tr><td><table class="fatitem"><tr class="athing"><td class="default"><div><span class="comhead"><a class="hnuser">someone</a> 40 days ago | parent | context</span></div><div class="comment"><div class="commtext c00">${text(comment.text)}</div><div class="reply"><p><font size="1"><u><a>reply</a></u></font></div></div></td></tr><tr><td><form><textarea></textarea><input type="submit" value="add comment"></form></td></tr></table><table class="comment-tree"><tr><td><div class="commtext c00">Is a visa possible, and do you also hire for the summer, for a student who writes Fortran?</div></td></tr></table></td></tr></table>`,
	),
	body: text(comment.text),
});

/** The employer that the file's name begins with, as a board would write it. */
const companyOf = (file: string): string => (/\/([a-z]+)/.exec(file)?.[1] ?? '').replace(/^./, first => first.toUpperCase());

/** Each answer below the folder as its own board draws it. */
export const pagesOfAnswers = (folder: string): readonly BoardPage[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(file => /^[^/]+\/[^/]+\.json$/.test(file))
		.sort()
		.flatMap(file => {
			const answer: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
			const family = file.split('/')[0] ?? '';
			const drawn =
				family === 'greenhouse'
					? list(plain(answer).jobs).map(greenhouse)
					: family === 'lever'
						? list(answer).map(job => lever(job, file))
						: family === 'ashby'
							? list(plain(answer).jobs).map(job => ashby(job, file))
							: family === 'workday'
								? [workday(plain(answer))]
								: family === 'hackernews'
									? list(plain(answer).children).map(hackernews)
									: [];
			return drawn.map((one, index) => ({...one, family: `${family}, as answered`, name: `${file} ${index}`}));
		});

/** Where the project's own body stands in the project's pages: the first and the last of its paragraphs, as all pages write them. */
const FIRST = '<p>Northwind Example Ltd reads eleven million';
const LAST = 'welcome every applicant.</p>';
/** The page without the project's body, as what stands before and after it; null where a page writes it in parts of its own. */
const around = (html: string): readonly [string, string] | null => {
	const from = html.indexOf(FIRST);
	const to = html.indexOf(LAST, from);
	if (from < 0 || to < 0) return null;
	const between = html.slice(from, to);
	return /<\/?(?:div|section)\b|\bdata-|<font/.test(between) ? null : [html.slice(0, from), html.slice(to + LAST.length)];
};
type Expected = {
	readonly url: string;
	readonly title: string | null;
	readonly company: string | null;
	readonly location: string | null;
	readonly has: readonly string[];
};
/** Every body in each of the project's pages that hold theirs in one place; data in the page tells the new body too. */
export const pagesOfFixtures = (folder: string, bodies: readonly Body[]): readonly BoardPage[] =>
	readdirSync(folder)
		.filter(file => file.endsWith('.html'))
		.flatMap(file => {
			const expected = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as Expected;
			const [, drawn = '', told = null] = splitData(readFileSync(join(folder, file), 'utf8'));
			const parts = expected.title === null ? null : around(drawn);
			if (parts === null) return [];
			// What the page tells of the posting beside the body belongs to it as well.
			const beside = expected.has
				.filter(line => parts.some(part => part.replace(/<script[\s\S]*?<\/script>/g, '').includes(line)))
				.map(line => `<p>${line}</p>`);
			return bodies.map((body, index) => ({
				name: `${file} ${body.from} ${index}`,
				family: file.replace(/\.html$/, ''),
				url: expected.url,
				html: `${parts[0]}${body.html}${parts[1]}`.replace(
					'</body>',
					`${told === null ? '' : `<script type="application/ld+json">${inScript({...told, description: body.html})}</script>`}</body>`,
				),
				body: body.html + beside.join(''),
				...(expected.title === null ? {} : {title: expected.title}),
				...(expected.company === null ? {} : {company: expected.company}),
				...(expected.location === null ? {} : {place: expected.location}),
			}));
		});
/** The page without the script that tells its posting as data, and that data. */
function splitData(html: string): readonly [null, string, object | null] {
	const script = /<script type="application\/ld(?:\+|&#x2B;)json"[^>]*>([\s\S]*?)<\/script>/;
	const found = script.exec(html);
	if (found === null) return [null, html, null];
	try {
		const told = plain(JSON.parse(found[1] ?? ''));
		return typeof told.description === 'string' ? [null, html.replace(script, ''), told] : [null, html, null];
	} catch {
		return [null, html.replace(script, ''), null];
	}
}
