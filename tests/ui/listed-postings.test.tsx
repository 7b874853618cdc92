// @vitest-environment happy-dom
import {render} from 'preact';
import {afterEach, expect, test, vi} from 'vitest';
import type {ListedPage, ListedRow} from '../../lib/model';
import {ListedPostings} from '../../lib/ui/panel/listed-postings';

const DAY = 86_400_000;
const now = new Date(2026, 10, 20, 12).getTime();
const row = (over: Partial<ListedRow> = {}): ListedRow => ({
	key: 'a',
	url: 'https://jobs.example.com/a',
	title: 'Data Engineer',
	company: null,
	known: {saved: null, seenAt: now - DAY},
	muted: null,
	...over,
});
const saved = row({key: 's', company: 'Corvane', known: {saved: {title: 'Data Engineer', company: 'Corvane', stage: 'applied', stagedAt: now}, seenAt: null}});
const muted = row({key: 'm', known: {saved: null, seenAt: null}, muted: {id: 'r', at: 1, kind: 'words', text: 'Engineer', reason: 'not now'}});

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const show = (page: ListedPage, beside = false, onAgain = (): void => undefined): HTMLElement => {
	render(<ListedPostings page={page} now={now} beside={beside} onAgain={onAgain} />, root);
	return root;
};
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('each posting is told with its state, and counted once', () => {
	const at = show({total: 12, rows: [row(), saved, muted]});
	expect(words(at.querySelector('h2'))).toBe('This page lists 12 postings');
	expect(words(at.querySelector('h2 + p'))).toBe('1 saved, 1 seen and 1 hidden');
	expect([...at.querySelectorAll('li')].map(words)).toEqual([
		'Data EngineerSeen yesterday',
		'Data EngineerCorvane, Applied today',
		'Data EngineerHidden in lists by your rule: title says “Engineer” (not now).',
	]);
});

test.each<[string, ListedPage, boolean, string]>([
	['beside a posting', {total: 3, rows: [row()]}, true, 'Beside it the page lists 3 postings'],
	['a single one', {total: 1, rows: [row()]}, false, 'This page lists 1 posting'],
	['where only what is known is known', {total: null, rows: [row()]}, false, 'Postings on this page that you know'],
	['with nothing known', {total: 5, rows: []}, false, 'This page lists 5 postings'],
	['of no page at all', {total: null, rows: []}, false, ''],
])('the heading %s', (_, page, beside, said) => expect(words(show(page, beside).querySelector('h2'))).toBe(said));

test('an address that may not be opened is no link, and hostile words are words', () => {
	const at = show({total: 1, rows: [row({url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>'})]});
	expect(at.querySelector('a, img')).toBeNull();
	expect(words(at.querySelector('li'))).toContain('<img src=x onerror=alert(1)>');
});

test('a posting opens in a tab of its own that knows nothing of this page', () => {
	const link = show({total: 1, rows: [row()]}).querySelector('a');
	expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual(['https://jobs.example.com/a', '_blank', 'noreferrer noopener']);
});

test('the page is looked at again at a click', () => {
	const onAgain = vi.fn();
	show({total: 1, rows: [row()]}, false, onAgain)
		.querySelector('button')
		?.click();
	expect(onAgain).toHaveBeenCalledOnce();
});
