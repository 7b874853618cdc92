/** Pages that hold no posting, or one that is hard to judge: each gets its own sentence, at once and for good. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {NoPostingReason} from '../../lib/model';
import {say, sayOf} from '../../lib/ui/say';
import {type PopupReading, readPopup} from '../../scripts/popup-reading';
import {seedProfile} from '../../scripts/sample-profile';
import {type SampleServer, serveSamples} from '../../scripts/sample-server';
import type {Walker} from '../../scripts/walker';

type Case = readonly [what: string, page: string, expected: (reading: PopupReading) => void];

const says =
	(reason: NoPostingReason) =>
	(reading: PopupReading): void => {
		expect(reading.empty).toEqual({title: sayOf('no_posting_title', reason), text: sayOf('no_posting', reason)});
		expect(reading).toMatchObject({role: '', fit: '', save: ''});
	};

const cases: readonly Case[] = [
	['a page that is no posting', '/article.html', says('not-a-posting')],
	['a list of postings', '/list.html', says('list')],
	['an empty page', '/empty.html', says('empty')],
	[
		'a posting in German',
		'/german.html',
		reading => {
			expect(reading.title).toBe('Data Engineer (m/w/d)');
			expect(reading.cautions.join(' ')).toContain(say('notice_language', 'German'));
		},
	],
	[
		'a posting of forty words',
		'/short.html',
		reading => {
			expect(reading.title).toBe('Junior Data Analyst');
			expect(reading.lead).toBe(say('verdict_not_clear'));
			expect(reading.fit).not.toMatch(/\d/);
			expect(reading.cautions.join(' ')).toMatch(/The posting has 4\d words\./);
		},
	],
	[
		'a posting of five megabytes',
		'/huge.html',
		reading => {
			expect(reading.title).toBe('Senior Data Scientist');
			expect([say('notice_truncated'), say('notice_cut_off')].some(sentence => reading.cautions.includes(sentence))).toBe(true);
			expect(reading.role).not.toBe('');
		},
	],
];

export function describeBadInput(name: string, start: () => Promise<Walker>, ownPage: string): void {
	describe(`${name}: a page that is hard to read`, () => {
		let walker: Walker;
		let server: SampleServer;
		beforeAll(async () => {
			server = await serveSamples();
			walker = await start();
			await seedProfile(walker);
		});
		afterAll(async () => {
			await walker?.close();
			await server?.close();
		});

		async function read(url: string, unfinished = false): Promise<PopupReading> {
			await walker.open(url, unfinished);
			await walker.clickIcon();
			const reading = await readPopup(walker);
			await walker.closePopup();
			return reading;
		}

		test.each(cases)('%s gets its own sentence', async (_, page, expected) => {
			expected(await read(server.origin + page));
		});

		test('a page of the browser itself gets its own sentence', async () => {
			says('restricted')(await read(ownPage));
		});

		test('a page that is still loading gets its own sentence, and no score', async () => {
			const reading = await read(`${server.origin}/loading.html`, true);
			expect(reading.empty).toEqual({title: say('no_posting_title_loading'), text: say('no_posting_loading')});
			expect(reading).toMatchObject({fit: '', save: ''});
		});
	});
}
