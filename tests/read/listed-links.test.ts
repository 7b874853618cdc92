import {describe, expect, test} from 'vitest';
import {cardsOf} from '../../lib/read/listed-cards';
import {documentOf} from './open-fixture';
import {linksOf, lists} from './open-list';

describe.each(lists)('the results of $name', ({html, expected: {url, cards}}) => {
	const document = documentOf(html);
	const before = document.toString();
	const found = cardsOf(linksOf(document, url)).filter(({sure}) => sure);

	test('are all of its postings and nothing else, each once, by the name on its card', () => {
		expect(found.map(({key, title}) => ({key, title}))).toEqual(cards.map(({key, title}) => ({key, title})));
	});
	test('have the employer as a line of their own card and of no other', () => {
		for (const [at, {employer}] of cards.entries()) {
			expect(found[at]?.lines).toContain(employer);
			expect(found.filter(({lines}) => lines.includes(employer))).toHaveLength(1);
		}
	});
	test('are told without a change of the page', () => expect(document.toString()).toBe(before));
});

const page = (body: string): Document => documentOf(`<!doctype html><html><body>${body}</body></html>`);
const links = (body: string) => linksOf(page(body), 'https://careers.example.com/jobs').links;
const item = (n: number, title = `Job ${n}`): string => `<li><h3><a href="/jobs/${n}">${title}</a></h3><p>Team ${n}</p></li>`;

describe('links', () => {
	test.each([
		['a relative one', '<a href="jobs/1">A</a>', ['https://careers.example.com/jobs/1']],
		['one under a base', '<base href="https://other.example.com/x/"><a href="1">A</a>', ['https://other.example.com/x/1']],
		['a script', '<a href="javascript:alert(1)">A</a>', []],
		['data', '<a href="data:text/html,x">A</a>', []],
		['a file', '<a href="file:///etc/passwd">A</a>', []],
		['an empty one', '<a href="">A</a>', []],
		['one without an address', '<a>A</a>', []],
		['one that cannot be read', '<a href="https://[">A</a>', []],
		['one that is too long', `<a href="/${'a'.repeat(2000)}">A</a>`, []],
	])('%s', (_, html, addresses) => expect(links(html).map(({address}) => address)).toEqual(addresses));

	test('are said to stand beside their like where they do', () => {
		const told = links(`<p><a href="/about">About</a></p><ul>${item(1)}${item(2)}</ul>`);
		expect(told.map(({repeats}) => repeats)).toEqual([false, true, true]);
		expect(told[1]?.lines).toEqual(['Job 1', 'Team 1']);
	});

	test('have as title the heading of a card that is a link as a whole', () => {
		const [first] = links('<div><a href="/jobs/1"><span>New</span><h3>Engineer</h3><p>Leeds</p></a></div>');
		expect(first).toMatchObject({title: 'Engineer', by: 'heading'});
	});

	test('are read in a shadow root of a page’s own making', () => {
		const document = page('<x-list></x-list>');
		const host = document.querySelector('x-list');
		if (host === null) throw new Error('no host');
		const root = host.attachShadow({mode: 'open'});
		root.innerHTML = `<ul>${item(1)}${item(2)}</ul>`;
		expect(linksOf(document, 'https://careers.example.com/jobs').links.map(({title}) => title)).toEqual(['Job 1', 'Job 2']);
	});

	test('are a thousand at most, and cut', () => {
		const told = links(`<ul>${Array.from({length: 1500}, (_, n) => item(n, 'long '.repeat(100))).join('')}</ul>`);
		expect(told.length).toBeLessThanOrEqual(1000);
		expect(told.every(({title, lines}) => title.length <= 200 && lines.every(line => line.length <= 100))).toBe(true);
		expect(JSON.stringify(told).length).toBeLessThan(700_000);
	});

	test('of a page nested without end are read without one', () => {
		expect(links(`${'<div>'.repeat(3000)}<a href="/jobs/1">A</a>`).length).toBeLessThanOrEqual(1);
	});
});

describe('cards', () => {
	const list = (addresses: readonly string[], url = 'https://www.linkedin.com/jobs/search') =>
		cardsOf({url, links: addresses.map(address => ({address, title: 'T', by: 'words' as const, job: '', repeats: true, lines: []}))});
	test.each([
		['a posting by the rules of a board', ['https://www.linkedin.com/jobs/view/4100000001?trk=a'], [true]],
		['the same posting twice', ['https://www.linkedin.com/jobs/view/4100000001', 'https://www.linkedin.com/jobs/view/x-at-y-4100000001'], [true]],
		['what no rule tells', ['https://www.linkedin.com/feed'], [false]],
	])('%s', (_, addresses, sure) => expect(list(addresses).map(card => card.sure)).toEqual(sure));

	test('the page’s own posting is none of them', () => {
		expect(list(['https://www.linkedin.com/jobs/view/4100000001'], 'https://www.linkedin.com/jobs/search?currentJobId=4100000001')).toEqual([]);
	});
});
