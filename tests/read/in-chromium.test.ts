import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Posting} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {highlightCss, registryName} from '../../lib/read/highlight-css';
import {parseRawPage} from '../../lib/read/raw-page-gate';
import {planFor} from '../../lib/read/reading-plan';
import {quoteInContext} from '../../lib/text/quote';
import {bundleFor, launch, openPage, type World, worldIn} from '../../scripts/read-in-chromium';
import {page as careerPage, POSTING} from './career-pages';
import {fixtures} from './open-fixture';

const ADDRESS = 'https://careers.example.com/jobs/1';
const readAt = (address: string): string => `jobprism.readPage(document, location.href, ${JSON.stringify(planFor(address))})`;
let browser: Browser;
let code: string;
beforeAll(async () => {
	[browser, code] = await Promise.all([launch(), bundleFor('tests/read/world.ts')]);
}, 120_000);
afterAll(() => browser.close());

const opened = async <T>(
	html: string,
	work: (world: World, read: () => Promise<Posting | null>, page: Awaited<ReturnType<typeof openPage>>) => Promise<T>,
	address = ADDRESS,
): Promise<T> => {
	const page = await openPage(browser, address, html);
	const world = await worldIn(page, code);
	const read = async (): Promise<Posting | null> => {
		const raw = parseRawPage(await world.run(readAt(address)), address);
		if (raw === null) throw new Error('The gate refused what the page gave.');
		return agree(raw).posting;
	};
	try {
		return await work(world, read, page);
	} finally {
		await page.close();
	}
};
const DOM = 'document.documentElement.outerHTML';
const marksOf = ({text, blocks}: Posting) => blocks.map(block => ({level: 'required', quote: quoteInContext(text, block)}));

describe.each(fixtures.filter(({expected}) => expected.title !== null))('the page $name', ({html, expected}) => {
	test('is read and marked, and its DOM is the same, byte for byte', async () => {
		await opened(
			html,
			async (world, read) => {
				const before = await world.run(DOM);
				const posting = await read();
				expect(posting?.title.value).toBe(expected.title);
				const marks = marksOf(posting as Posting);
				expect(await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`)).toMatchObject({placed: marks.length, asked: marks.length});
				const words = (await world.run(`[...CSS.highlights.get('${registryName('required')}')].map(range => range.toString())`)) as string[];
				const letters = (text: string): string => text.replace(/[\s•–—-]+/g, '');
				expect(words.map(letters).sort()).toEqual(marks.map(mark => letters(mark.quote.quote)).sort());
				expect(await world.run(DOM)).toBe(before);
				await world.run('jobprism.unmark()');
				expect(await world.run('CSS.highlights.size')).toBe(0);
			},
			expected.url,
		);
	}, 60_000);
});

const posting = (more = '', head = ''): string => careerPage('Data Engineer | Northwind', `<h1>Data Engineer</h1>${POSTING}${more}<a>Apply</a>`, head);
const textOf = (html: string): Promise<string> => opened(html, async (_world, read) => (await read())?.text ?? '');

describe('what a person does not see is not read', () => {
	const words = 'Kubernetes Terraform Rust Go and every other word that a filter may look for, again and again';
	test.each([
		['not displayed by a style sheet', '.x{display:none}'],
		['invisible', '.x{visibility:hidden}'],
		['clear', '.x{opacity:0}'],
		['of no size', '.x{font-size:0}'],
		['in the colour of its background', 'body{background:#fff}.x{color:#fff}'],
		['beyond the edge', '.x{position:absolute;left:-9999px}'],
	])(
		'text that is %s',
		async (_name, css) => {
			const text = await textOf(posting(`<p class="x">${words}</p>`, `<style>${css}</style>`));
			expect(text).not.toContain('Kubernetes');
			expect(text).toContain('28 days of leave');
		},
		60_000,
	);
});

describe('what a person sees is read', () => {
	test('line breaks that a style sheet draws', async () => {
		const html = careerPage(
			'Data Engineer',
			`<h1>Data Engineer</h1><div style="white-space:pre-line">${POSTING.replace(/<\/?(?:ul|p)>|<\/li>|<\/h2>/g, '').replace(/<li>|<h2>/g, '\n')}</div><a>Apply</a>`,
		);
		expect((await textOf(html)).split('\n').map(line => line.trim())).toContain('What you bring');
	}, 60_000);
	test('spans that a style sheet sets on lines of their own', async () => {
		const text = await textOf(
			posting('<div class="k"><span>Leave of 28 days</span><span>Bicycle for everyone</span></div>', '<style>.k span{display:block}</style>'),
		);
		expect(text).not.toContain('daysBicycle');
	}, 60_000);
	test('sections that open on a click', async () => {
		const html = careerPage(
			'Data Engineer',
			`<h1>Data Engineer</h1>${POSTING.replace('<h2>What we offer</h2>', '<details><summary>What we offer</summary>')}</details><a>Apply</a>`,
		);
		expect(await textOf(html)).toContain('28 days of leave');
	}, 60_000);
	test('text in open shadow roots and slots, twenty deep', async () => {
		const html = careerPage(
			'Data Engineer',
			`<h1>Data Engineer</h1><div id="host"></div><a>Apply</a><script>let at=document.getElementById('host');for(let i=0;i<20;i++){const root=at.attachShadow({mode:'open'});root.innerHTML='<div></div><slot></slot>';at=root.firstChild}at.innerHTML=${JSON.stringify(POSTING).replace(/<\//g, '<\\/')}</script>`,
		);
		await opened(html, async (world, read) => {
			const found = await read();
			expect(found?.text).toContain('28 days of leave');
			const marks = marksOf(found as Posting);
			expect(await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`)).toMatchObject({placed: marks.length, asked: marks.length});
		});
	}, 60_000);
});

describe('a page that works against the reading', () => {
	test('clobbers forms and the document', async () => {
		const names = [
			'textContent',
			'firstChild',
			'nextSibling',
			'nodeType',
			'nodeValue',
			'localName',
			'getAttribute',
			'parentNode',
			'children',
			'attributes',
			'hasAttributes',
			'innerText',
			'querySelectorAll',
			'checkVisibility',
		];
		const html = careerPage(
			'Data Engineer',
			`<form>${names.map(name => `<input type="hidden" name="${name}">`).join('')}<h1>Data Engineer</h1>${POSTING}<a>Apply</a></form><img name="body"><img name="querySelector"><img name="documentElement"><img name="createRange">`,
		);
		await opened(html, async (world, read) => {
			const found = await read();
			expect(found?.title.value).toBe('Data Engineer');
			expect(await world.run(`jobprism.mark(document, ${JSON.stringify(marksOf(found as Posting))})`)).toMatchObject({placed: found?.blocks.length});
		});
	}, 60_000);
	test('overrides prototypes in its own world', async () => {
		const script =
			'<script>Array.prototype.map=()=>[];Array.from=()=>[];Node.prototype.contains=()=>true;Object.defineProperty(Node.prototype,"firstChild",{get:()=>null});Element.prototype.getAttribute=()=>"x";JSON.parse=()=>null;</script>';
		expect(await textOf(posting('', script))).toBe(await textOf(posting()));
	}, 60_000);
	test('nests a hundred thousand objects in its data', async () => {
		const data = `<script type="application/ld+json">{"@type":"JobPosting","title":"x","a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}</script>`;
		expect(await textOf(posting('', data))).toContain('28 days of leave');
	}, 60_000);
	test('carries twenty megabytes of data', async () => {
		const data = `<script type="application/ld+json">{"@type":"JobPosting","title":"x","a":"${'x'.repeat(20_000_000)}"}</script>`;
		expect(await textOf(posting('', data))).toContain('28 days of leave');
	}, 60_000);
	test('nests elements without end', async () => {
		expect(await textOf(posting(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`))).toContain('28 days of leave');
	}, 60_000);
	test('clears the marks again and again: they come back five times', async () => {
		await opened(posting(), async (world, read, page) => {
			const marks = marksOf((await read()) as Posting);
			await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`);
			await page.evaluate('globalThis.cleared = 0; setInterval(() => { if (CSS.highlights.size > 0) { globalThis.cleared++; CSS.highlights.clear(); } }, 50)');
			await page.waitForTimeout(8_000);
			// Once what was marked first, and five times what came back.
			expect(await page.evaluate('globalThis.cleared')).toBe(6);
		});
	}, 60_000);
});

describe('documents of other kinds give no posting and no error', () => {
	test.each([
		['XHTML', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One</p></body></html>'],
		['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>'],
		['XML', 'application/xml', '<a><b>One</b></a>'],
		['plain text', 'text/plain', 'One'],
		['a frameset', 'text/html', '<html><frameset><frame src="about:blank"></frameset></html>'],
		['nothing', 'text/html', ''],
	])(
		'%s',
		async (_name, type, body) => {
			const page = await openPage(browser, ADDRESS, body, type);
			const world = await worldIn(page, code);
			const raw = parseRawPage(await world.run(readAt(ADDRESS)), ADDRESS);
			expect(raw && agree(raw).posting).toBeNull();
			await page.close();
		},
		60_000,
	);
});

test('marks have the style of the page’s own lightness and never change the colour of the text', async () => {
	for (const [background, dark] of [
		['#ffffff', false],
		['rgb(20 20 24)', true],
		['oklch(0.2 0.01 265)', true],
	] as const) {
		await opened(posting('', `<style>body{background:${background}}</style>`), async (world, read, page) => {
			const marks = marksOf((await read()) as Posting);
			expect(await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`)).toMatchObject({dark});
			await page.addStyleTag({content: highlightCss(dark)});
			const drawn = (await page.evaluate(
				`(() => { const p = document.querySelector('p'); const style = getComputedStyle(p, '::highlight(${registryName('required')})'); return [style.backgroundColor, style.textDecorationLine, style.color === getComputedStyle(p).color]; })()`,
			)) as [string, string, boolean];
			expect(drawn).toEqual([dark ? 'oklch(0.4 0.075 85)' : 'oklch(0.93 0.095 98)', 'underline', true]);
		});
	}
}, 60_000);

test('a word that left the page vanishes without an error, and the others stay', async () => {
	await opened(posting(), async (world, read) => {
		const marks = marksOf((await read()) as Posting);
		await world.run("document.querySelector('li').remove()");
		expect(await world.run(`jobprism.mark(document, ${JSON.stringify(marks)})`)).toMatchObject({placed: marks.length - 1, asked: marks.length});
	});
}, 60_000);

test('a phrase that is asked for lights up, and a phrase that is not there says so', async () => {
	await opened(posting(), async (world, read) => {
		const {text, blocks} = (await read()) as Posting;
		const last = blocks.at(-1);
		expect(await world.run(`jobprism.flash(document, ${JSON.stringify(quoteInContext(text, last ?? {start: 0, end: 1}))})`)).toMatchObject({placed: 1});
		expect(await world.run(`CSS.highlights.get('${registryName('flash')}').size`)).toBe(1);
		expect(await world.run(`jobprism.flash(document, {quote: 'Plumber', before: 'You will be a ', after: ' in Faro'})`)).toMatchObject({placed: 0});
	});
}, 60_000);

test('a reading in slices says the same as one at a go', async () => {
	await opened(posting(), async world => {
		expect(
			await world.run(
				`jobprism.readPageInSlices(document, location.href, ${JSON.stringify(planFor(ADDRESS))}, () => Promise.resolve(true)).then(raw => JSON.stringify(raw) === JSON.stringify(${readAt(ADDRESS)}))`,
			),
		).toBe(true);
	});
}, 60_000);
