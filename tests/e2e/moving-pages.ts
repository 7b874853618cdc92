/**
 * Pages that change while they are open, written for the tests: postings that follow one another in one document, as boards show them.
 * Law: served on this machine alone; a board's page stands under the board's own name, which a proxy or the driver answers for.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';

export type Job = {readonly title: string; readonly tool: string};
export const JOBS: readonly Job[] = [
	{title: 'Data Engineer, Water Metering', tool: 'Python'},
	{title: 'Data Engineer, Rail Freight', tool: 'Terraform'},
	{title: 'Data Engineer, Tidal Power', tool: 'Kubernetes'},
];

/** The text of a posting, as lines of HTML. Each names its tool, which no other names. */
export const bodyOf = ({title, tool}: Job): string => `<p>Northwind Example Ltd keeps many readings flowing, and we are looking for someone for ${title}.</p>
<h3>What you will do</h3><ul><li>Build and run data pipelines with ${tool}, from the meter to the bill.</li><li>Move nightly jobs to a scheduler, one at a time, for ${title}.</li><li>Answer the operations team when a line falls silent.</li></ul>
<h3>What you bring</h3><ul><li>3+ years of experience with ${tool} in production.</li><li>Good knowledge of SQL.</li></ul>
<h3>What we offer</h3><p>You will report to the head of data. We pay €52,000 to €61,000 a year and give 28 days of leave.</p>`;

/** In the page: `openJob(way, index, delay)` changes the address at once and the posting after `delay` milliseconds, as boards do. */
const script = (title: string, body: string): string => `<script>
const JOBS = ${JSON.stringify(JOBS.map(job => ({title: job.title, body: bodyOf(job)}))).replaceAll('<', '\\u003c')};
globalThis.openJob = (way, index, delay, address) => {
	if (way === 'hash') location.hash = address; else history[way + 'State'](null, '', address);
	setTimeout(() => {
		document.querySelector('${title}').textContent = JOBS[index].title;
		document.querySelector('${body}').innerHTML = JOBS[index].body;
	}, delay);
};
</script>`;

const page = (content: string, title = 'Careers at Northwind Example'): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${content}</body></html>`;
const careers = (job: Job, more = ''): string =>
	page(`<main><h1>${job.title}</h1><div class="text">${bodyOf(job)}</div><a href="#apply">Apply now</a></main>${more}`);

const fixture = (name: string): string => readFileSync(resolve(`tests/fixtures/pages/boards/${name}.html`), 'utf8');
/** The fixture of a board, which goes on to other jobs when it is told to. */
const board = (name: string, title: string, body: string): string => fixture(name).replace('</body>', `${script(title, body)}</body>`);

const [FIRST = {title: '', tool: ''}] = JOBS;
const PAGES: Readonly<Record<string, () => string>> = {
	'/moving.html': () => careers(FIRST, script('h1', '.text')),
	'/one.html': () => careers(FIRST, '<script>addEventListener("pageshow", event => { globalThis.broughtBack = event.persisted; });</script>'),
	'/jobs/one': () => careers(FIRST),
	'/two.html': () => page('<h1>About us</h1><p>We have read meters since 1911, and we like it here by the river.</p>'),
	'/late.html': () =>
		page(
			`<main><div class="skeleton" aria-busy="true">Loading</div></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(`<h1>${FIRST.title}</h1>${bodyOf(FIRST)}<a>Apply now</a>`).replaceAll('<', '\\u003c')}; }, 1500);</script>`,
		),
	// Sixty changes a second, all of them in the posting's own words.
	'/restless.html': () =>
		careers(
			FIRST,
			'<script>let n = 0; setInterval(() => { n++; document.querySelector("li").textContent = "Build and run data pipelines with Python, " + n + " of them."; }, 16);</script>',
		),
	// A list that grows beside the posting.
	'/endless.html': () =>
		careers(
			FIRST,
			'<ul id="list"></ul><script>let n = 0; setInterval(() => { if (n < 5000) for (let i = 0; i < 50; i++) { n++; const li = document.createElement("li"); li.className = "card"; li.innerHTML = "<h3>Plumber " + n + "</h3><p>Mends pipes in houses, gardens and on ships.</p><a href=/x>See</a>"; document.getElementById("list").append(li); } }, 50);</script>',
		),
	// The whole posting in a shadow root that the page keeps to itself; it stands there as `closedRoot` for the test to look into.
	'/closed.html': () =>
		page(
			`<main><h1>${FIRST.title}</h1><div id="host"></div><a>Apply now</a></main><script>globalThis.closedRoot = document.getElementById('host').attachShadow({mode: 'closed'}); closedRoot.innerHTML = ${JSON.stringify(bodyOf(FIRST)).replaceAll('<', '\\u003c')};</script>`,
		),
	// Made ready ahead by the browser: what it is told of visits shows whether something ran too early.
	'/ahead.html': () =>
		page(
			'<h1>Open positions</h1><a href="/jobs/one">See</a><script type="speculationrules">{"prerender":[{"urls":["/jobs/one"],"eagerness":"immediate"}]}</script>',
		),
	'/jobs/search': () => board('linkedin.pane', '.topcard__title', '.show-more-less-html__markup'),
	'/jobs': () => board('indeed', '[data-testid=jobsearch-JobInfoHeader-title]', '#jobDescriptionText'),
};

/** The page at a path, null where there is none. */
export const pageAt = (path: string): string | null => PAGES[path]?.() ?? null;

export type PageServer = {readonly origin: string; readonly port: number; readonly close: () => Promise<void>};

/** Serves the pages, also to a browser that takes it for its proxy. */
export async function servePages(at: (path: string) => string | null = pageAt): Promise<PageServer> {
	const server = createServer((request, response) => {
		const body = at(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
		// Not "no-store": a browser does not keep such a page for the way back.
		response.writeHead(body === null ? 404 : 200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'});
		response.end(body ?? 'No such page.');
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	const {port} = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		close: () => {
			server.closeAllConnections();
			return new Promise(done => server.close(() => done()));
		},
	};
}
