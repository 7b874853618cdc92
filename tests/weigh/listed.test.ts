import {expect, test} from 'vitest';
import type {KnownPosting, ListedCard, MuteRule} from '../../lib/model';
import {listedPage} from '../../lib/weigh/listed';

const card = (key: string, over: Partial<ListedCard> = {}): ListedCard => ({
	key,
	url: `https://jobs.example.com/${key}`,
	title: `Title of ${key}`,
	lines: [`Title of ${key}`, 'Alderway Ltd', 'Leeds'],
	sure: true,
	...over,
});
const rule = (kind: MuteRule['kind'], text: string): MuteRule => ({id: kind, at: 1, kind, text, reason: ''});
const saved: KnownPosting = {saved: {title: 'As kept', company: 'Corvane', stage: 'applied', stagedAt: 5}, seenAt: 9};
const seen: KnownPosting = {saved: null, seenAt: 9};

test('saved and seen postings are told in the order of the page, what was kept before what the card says', () => {
	const page = listedPage(
		[card('a'), card('b'), card('c')],
		new Map([
			['c', saved],
			['b', seen],
		]),
		[],
	);
	expect(page.total).toBe(3);
	expect(page.rows.map(({key, title, company}) => [key, title, company])).toEqual([
		['b', 'Title of b', null],
		['c', 'As kept', 'Corvane'],
	]);
});

test('a link that no board’s rules tell is a posting where it is known, and otherwise none', () => {
	const cards = [card('known', {sure: false}), card('menu', {sure: false})];
	expect(listedPage(cards, new Map([['known', seen]]), [])).toMatchObject({total: null, rows: [{key: 'known'}]});
	expect(listedPage([...cards, card('a')], new Map([['known', seen]]), []).total).toBe(2);
});

test.each<[string, MuteRule, Partial<ListedCard>, KnownPosting | undefined, boolean]>([
	['words of the card’s title', rule('words', 'title'), {}, undefined, true],
	['words that stand elsewhere on the card', rule('words', 'Leeds'), {}, undefined, false],
	['an employer that the card names', rule('employer', 'alderway'), {}, undefined, true],
	['an employer named within another line', rule('employer', 'alderway'), {lines: ['Formerly at Alderway Ltd']}, undefined, false],
	['an employer who is named like the title', rule('employer', 'Title of a'), {}, undefined, false],
	['an agency, which no card tells for sure', rule('agencies', ''), {lines: ['Actively recruiting', 'Hill Recruitment']}, undefined, false],
	['the employer of a saved posting', rule('employer', 'Corvane GmbH'), {}, saved, true],
	['another employer than that of a saved posting', rule('employer', 'Alderway'), {}, saved, false],
	['a link that is perhaps no posting', rule('words', 'title'), {sure: false}, undefined, false],
])('%s', (_, muting, over, known, hidden) => {
	const {rows} = listedPage([card('a', over)], new Map(known === undefined ? [] : [['a', known]]), [muting]);
	expect(rows[0]?.muted ?? null).toEqual(hidden ? muting : null);
	expect(rows).toHaveLength(hidden || known !== undefined ? 1 : 0);
});

test('a page without links lists nothing', () => expect(listedPage([], new Map(), [])).toEqual({total: null, rows: []}));
