import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {addresses} from '../../lib/read/boards/addresses';
import {notes} from '../../lib/read/boards/notes';
import {boardOfHost, boards, hostMatches} from '../../lib/read/boards/registry';
import {parseRawPage} from '../../lib/read/raw-page-gate';
import {boardsDoc} from '../../scripts/write-boards-doc';
import {documentOf, fixtures, readAt} from './open-fixture';

describe.each(fixtures)('the page $name', ({html, expected}) => {
	const document = documentOf(html);
	const before = document.toString();
	const raw = readAt(document, expected.url);
	const reading = agree(raw);

	test('is read as expected', () => {
		const {posting} = reading;
		const told = {
			board: raw.board,
			title: posting?.title.value ?? null,
			company: posting?.company?.value ?? null,
			location: posting?.location?.value ?? null,
			salary: expected.salary && posting?.salary?.value,
			employment: expected.employment && posting?.employment?.value,
			arrangement: expected.arrangement && posting?.arrangement?.value,
			textBy: posting?.textBy ?? null,
			reason: reading.posting === null ? reading.reason : undefined,
			key: expected.key && posting?.key,
		};
		const {url: _url, has: _has, lacks: _lacks, ...fields} = expected;
		expect(told).toEqual({salary: undefined, employment: undefined, arrangement: undefined, reason: undefined, key: undefined, ...fields});
	});
	test('gives its whole text and nothing beside it', () => {
		const text = reading.posting?.text ?? '';
		const lines = text.split('\n').join(' ');
		expect(expected.has.filter(part => !text.includes(part) && !lines.includes(part))).toEqual([]);
		expect(expected.lacks.filter(part => text.includes(part))).toEqual([]);
	});
	test('passes the gate unchanged', () => {
		expect(parseRawPage(JSON.parse(JSON.stringify(raw)), expected.url)).toEqual(raw);
	});
	test('is the same afterwards, byte for byte', () => {
		expect(document.toString()).toBe(before);
	});
});

describe('the registry', () => {
	test('claims no host twice', () => {
		const hosts = boards.flatMap(board => board.hosts);
		const twice = hosts.filter((host, index) => hosts.some((other, at) => at !== index && hostMatches(host.replace(/^\./, ''), other)));
		expect(twice).toEqual([]);
	});
	test('has an address, a note and a page for every board', () => {
		const ids = boards.map(board => board.id);
		expect(addresses.map(address => address.id)).toEqual(ids);
		expect(notes.filter(note => note.basis !== 'general').map(note => note.id)).toEqual(ids);
		expect(ids.filter(id => !fixtures.some(({name}) => name.split('.')[0] === id))).toEqual([]);
	});
	test.each([
		['www.linkedin.com', 'linkedin'],
		['uk.linkedin.com', 'linkedin'],
		['linkedin.com.example.org', null],
		['notlinkedin.com', null],
		['jobs.lever.co', 'lever'],
		['jobs.lever.co.', 'lever'],
		['JOBS.LEVER.CO', 'lever'],
		['lever.co', null],
		['northwind.wd5.myworkdayjobs.com', 'workday'],
		['myworkdayjobs.com.example.org', null],
		['www.builtinla.com', 'builtin'],
		['', null],
	])('knows %s as %s', (host, id) => {
		expect(boardOfHost(host)?.id ?? null).toBe(id);
	});
});

test('docs/boards.md says what the adapters say', () => {
	expect(readFileSync(join(import.meta.dirname, '../../docs/boards.md'), 'utf8')).toBe(boardsDoc());
});
