/** Documents that nobody would write, for the reading to break on: nested anyhow, with odd attributes, entities, directions, and words of any length. */
import fc from 'fast-check';
import {boards} from '../../lib/read/boards/registry';

const SAID = [
	'Data Engineer',
	'What you will do',
	'Requirements',
	'• 3+ years of experience with Python and SQL',
	'Apply now',
	'Similar jobs',
	'We use cookies to count visits to this site.',
	'You will build and run data pipelines, and answer the operations team when a meter falls silent.',
	'We are looking for an engineer who keeps those readings flowing, from the meter to the bill.',
	'Location',
	'Porto, Portugal',
	'© 2026 Northwind Example Ltd',
];
const ODD = [
	'&#x202E;desrever&#x202C;',
	'&nbsp;&nbsp;',
	'&bogus;&#0;&#xD800;&#99999999;',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'\u202ereversed\u202c',
	'\u200bzero\u200dwidth\ufeff',
	'\ud800',
	'\udc00\ud800',
	'Z\u0351\u036b'.repeat(40),
	'\u05de\u05d4\u05e0\u05d3\u05e1 \u05e0\u05ea\u05d5\u05e0\u05d9\u05dd',
	'データエンジニア募集。経験三年以上。',
	'วิศวกรข้อมูล',
	'\ud83d\udc68\u200d\ud83d\udcbb',
	'x'.repeat(3_000),
	'\u0000\u0007\u001b[31m',
	'\r\n\t \u2028\u2029',
	']]>',
	'<!--',
];
const NAMES =
	'div p ul ol li h1 h2 h3 h6 section article main nav header footer aside span b strong a br hr table tr td form input select option textarea button iframe noscript template svg math pre code details summary dialog font center x-card constructor __proto__ style title';
const ATTRIBUTES: readonly (readonly [string, readonly string[]])[] = [
	['hidden', ['']],
	['style', ['display:none', 'opacity:0', 'white-space:pre', 'position:fixed', 'color:', 'x'.repeat(500)]],
	['role', ['heading', 'dialog', 'list', 'listitem', 'x']],
	['aria-hidden', ['true', 'false']],
	['aria-label', ['Company, Northwind Example Ltd', '\u202e']],
	['dir', ['rtl', 'auto', 'x']],
	['lang', ['de', 'en_GB', 'x'.repeat(60)]],
	['itemprop', ['title', 'description', 'hiringOrganization', 'datePosted', 'jobLocation']],
	['itemtype', ['https://schema.org/JobPosting']],
	['content', ['', '2026-10-02', 'x']],
	['href', ['/jobs/1', 'javascript:alert(1)', '#']],
	['name', ['textContent', 'firstChild', 'nodeType', 'getAttribute', 'querySelectorAll']],
	['open', ['']],
	['class', ['job__title', 'job__description', 'posting-headline', 'section page-centered', 'cookie-banner', 'similar', 'iCIMS_JobContent', 'jv-header']],
	['id', ['jobDescriptionText', 'content', 'job-details', 'body', '__proto__']],
	['data-testid', ['jobDescriptionHtml', 'expandable-text-box', 'jobTitle']],
	['data-automation-id', ['jobPostingHeader', 'jobPostingDescription']],
];

const text = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...SAID)},
	{weight: 2, arbitrary: fc.constantFrom(...ODD)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
	{weight: 1, arbitrary: fc.nat(800).map(words => 'word '.repeat(words))},
);
const attribute = fc
	.constantFrom(...ATTRIBUTES)
	.chain(([name, values]) => fc.constantFrom(...values).map(value => ` ${name}="${value.replace(/"/g, '&quot;')}"`));
const attributes = fc.array(fc.oneof({weight: 4, arbitrary: attribute}, {weight: 1, arbitrary: fc.constantFrom(' =', ' "', ' on\u0000=x', ' a=b a=c')}), {
	maxLength: 3,
});
const {markup} = fc.letrec<{markup: string; element: string}>(tie => ({
	element: fc
		.tuple(fc.constantFrom(...NAMES.split(' ')), attributes, fc.array(tie('markup'), {maxLength: 5}), fc.boolean(), fc.nat(30))
		.map(([name, given, children, closed, deep]) =>
			deep === 30 ? `<${name}>`.repeat(120) + children.join('') : `<${name}${given.join('')}>${children.join('')}${closed || deep > 3 ? `</${name}>` : ''}`,
		),
	markup: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, tie('element'), tie('element')),
}));
const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom('0000', '1e400', 'NaN', '2026-02-30', '<p>One</p>', '&lt;p&gt;One', 'Data Engineer'));
const posting = fc.record(
	{
		'@type': fc.constantFrom('JobPosting', 'http://schema.org/JobPosting', 'Thing'),
		title: wrong,
		description: fc.oneof(wrong, markup),
		hiringOrganization: fc.oneof(wrong, fc.record({name: wrong})),
		jobLocation: fc.oneof(wrong, fc.array(fc.record({address: fc.record({addressLocality: wrong, addressCountry: wrong})}), {maxLength: 3})),
		baseSalary: fc.oneof(wrong, fc.record({currency: wrong, value: fc.record({minValue: wrong, maxValue: wrong, unitText: wrong})})),
		datePosted: wrong,
		validThrough: wrong,
		employmentType: wrong,
		__proto__: wrong,
		'@graph': wrong,
	},
	{requiredKeys: ['@type'], noNullPrototype: true},
);
const script = fc
	.oneof(posting, fc.array(posting, {maxLength: 3}), fc.record({'@graph': fc.array(posting, {maxLength: 3})}))
	.chain(value => fc.constantFrom(JSON.stringify(value), `/* x */${JSON.stringify(value)},`, JSON.stringify(value).slice(0, -3)))
	.map(json => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`);

const hosts = boards.flatMap(({hosts: all}) => all.slice(0, 1)).map(host => (host.startsWith('.') ? `www${host}` : host));

export type AnyDocument = {readonly html: string; readonly url: string};
export const anyDocument: fc.Arbitrary<AnyDocument> = fc.record({
	html: fc
		.tuple(text, fc.array(script, {maxLength: 2}), attributes, fc.array(markup, {maxLength: 8}))
		.map(
			([title, scripts, given, body]) =>
				`<!doctype html><html${given.join('')}><head><title>${title}</title><meta property="og:title" content="${title.replace(/"/g, '')}">${scripts.join('')}</head><body>${body.join('')}</body></html>`,
		),
	url: fc.constantFrom('https://careers.example.com/jobs/1', ...hosts.map(host => `https://${host}/jobs/1`)),
});
