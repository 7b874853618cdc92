import {expect, test} from 'vitest';
import {boardSites} from '../../lib/read/board-sites';
import {notes} from '../../lib/read/boards/notes';
import {boardOfHost, boards} from '../../lib/read/boards/registry';
import {howOpen} from '../../lib/shell/granted-sites';
import {coversSite} from '../../lib/shell/site-pattern';

test.each<[string, string, boolean]>([
	['https://a.example/*', 'https://a.example/*', true],
	['https://a.example/*', 'https://a.example', true],
	['https://a.example/*', 'http://a.example', false],
	['*://a.example/*', 'http://a.example', true],
	['https://a.example/*', 'https://b.a.example/*', false],
	['https://*.a.example/*', 'https://b.a.example', true],
	['https://*.a.example/*', 'https://a.example', true],
	['https://*.a.example/*', 'https://*.a.example/*', true],
	['https://*.a.example/*', 'https://nota.example', false],
	['https://b.a.example/*', 'https://*.a.example/*', false],
	['https://*/*', 'https://any.example/*', true],
	['<all_urls>', 'https://any.example/*', true],
	['', 'https://a.example', false],
	['https://a.example/*', '', false],
	['nonsense', 'https://a.example', false],
])('%s and %s: %s', (granted, wanted, covers) => {
	expect(coversSite(granted, wanted)).toBe(covers);
});

test.each<[string, readonly string[], 'all' | 'some' | 'none']>([
	['all', ['https://*.a.example/*', 'https://b.example/*'], 'all'],
	['some', ['https://b.example/*'], 'some'],
	['none', ['https://c.example/*'], 'none'],
])('%s of a board’s sites are open', (_, granted, open) => {
	expect(howOpen(['https://www.a.example/*', 'https://b.example/*'], granted)).toBe(open);
});

test('every board that has an adapter can be switched on, under the name of its note', () => {
	const named = new Map(notes.map(({id, name}) => [id, name]));
	expect(boardSites.map(({id}) => id).sort()).toEqual(boards.map(({id}) => id).sort());
	expect(boardSites.filter(({id, name}) => named.get(id) !== name)).toEqual([]);
});

test('a board asks for https pages of its own hosts, and for nothing that another board has', () => {
	for (const {id, sites} of boardSites) {
		expect(sites.length).toBeGreaterThan(0);
		for (const site of sites) {
			expect(site).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
			const host = site.slice('https://'.length, -2).replace(/^\*\./, '');
			expect(boardOfHost(host)?.id).toBe(id);
		}
	}
});
