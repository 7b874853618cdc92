import {describe, expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {others, POSTING, page, postings} from './career-pages';
import {documentOf, readAt} from './open-fixture';

describe.each(postings)('%s', (_name, url, html) => {
	const {posting} = agree(readAt(documentOf(html), url));

	test('gives its title, its text and no more', () => {
		expect(posting?.title.value).toBe('Data Engineer');
		expect(posting?.textBy).toBe('page');
		expect(posting?.text.startsWith('Northwind Example Ltd reads eleven million')).toBe(true);
		expect(posting?.text.endsWith('28 days of leave.')).toBe(true);
		expect(posting?.text.split('\n').filter(line => line.startsWith('• '))).toHaveLength(4);
		expect(posting?.blocks.filter(block => block.kind === 'heading').map(({start, end}) => posting.text.slice(start, end))).toEqual([
			'What you will do',
			'What you bring',
			'What we offer',
		]);
	});
	test('names the employer where the title of the document does', () => {
		expect(posting?.company?.value).toBe(/Northwind/.test(html.slice(0, 200)) ? 'Northwind Example Ltd' : undefined);
	});
});

test('a place that a label names is told', () => {
	const [, url, html] = postings[1] ?? ['', '', ''];
	expect(agree(readAt(documentOf(html), url)).posting?.location).toEqual({value: 'Porto, Portugal', by: 'page'});
});

test.each(others)('%s is none: %s', (_name, reason, html) => {
	expect(agree(readAt(documentOf(html), 'https://www.example.com/'))).toEqual({posting: null, reason});
});

test.each([
	['hidden', '<p hidden>WORDS</p>'],
	['not drawn', '<p style="display: none">WORDS</p>'],
	['invisible', '<p style="visibility:hidden">WORDS</p>'],
	['of no size', '<p style="font-size:0">WORDS</p>'],
	['for screen readers', '<p class="sr-only">WORDS</p>'],
	['of no script', '<noscript><p>WORDS</p></noscript>'],
	['of a template', '<template><p>WORDS</p></template>'],
])('text that is %s is not read', (_name, html) => {
	const words = 'Kubernetes Terraform Rust Go and every other word that a filter may look for, again and again';
	const {posting} = agree(
		readAt(
			documentOf(page('Data Engineer', `<h1>Data Engineer</h1>${POSTING}${html.replace('WORDS', words)}<a>Apply</a>`)),
			'https://careers.example.com/jobs/1',
		),
	);
	expect(posting?.text).not.toContain('Kubernetes');
	expect(posting?.text).toContain('28 days of leave');
});

test('text that is kept from screen readers alone is on screen, and is read', () => {
	const html = `<h1>Data Engineer</h1>${POSTING}<p aria-hidden="true">You will also look after the turbines of two dams, one of them old.</p><a>Apply</a>`;
	expect(agree(readAt(documentOf(page('Data Engineer', html)), 'https://careers.example.com/jobs/1')).posting?.text).toContain('turbines of two dams');
});

test('a page that a dialog has put aside is still read', () => {
	const html = page(
		'Data Engineer',
		`<div id="app" aria-hidden="true"><h1>Data Engineer</h1>${POSTING}<a>Apply</a></div><div role="dialog"><p>Sign in to see more.</p></div>`,
	);
	expect(agree(readAt(documentOf(html), 'https://careers.example.com/jobs/1')).posting?.title.value).toBe('Data Engineer');
});
