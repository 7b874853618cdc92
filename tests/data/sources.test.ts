import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {findDataFiles} from '../../scripts/data-format';
import {isCitationKey, readData} from './data-files';

type Source = {
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly file?: string;
	readonly note?: string;
	readonly licence: string;
	readonly covers: string;
	readonly where: 'free' | readonly string[];
};

const sources = readData('sources.json') as Readonly<Record<string, Source>>;
const folder = fileURLToPath(new URL('../../data', import.meta.url));

/** All citations in a value, wherever a citation key stands. */
function citationsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(citationsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (isCitationKey(key) && Array.isArray(inner) ? inner.map(String) : citationsIn(inner)));
}

/** What is wrong with a citation, or null. */
function faultIn(citation: string): string | null {
	const [id = '', where = '', ...rest] = citation.split('#');
	const source = sources[id];
	if (source === undefined) return `"${citation}": data/sources.json has no source "${id}"`;
	if (rest.length > 0 || !/^[a-z0-9][a-z0-9.+_-]*$/.test(where)) return `"${citation}": write it as source#where, in kebab case`;
	if (source.where !== 'free' && !source.where.includes(where)) return `"${citation}": the source "${id}" has no part "${where}"`;
	return null;
}

describe('data/sources.json', () => {
	test.each(Object.entries(sources))('%s says what it is, under which licence, and what it covers', (id, source) => {
		expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		for (const text of [source.title, source.licence, source.covers]) expect(text.length).toBeGreaterThan(2);
		if (source.url === null) expect(source.file ?? source.note ?? source.publisher).toBeTruthy();
		else expect(source.url).toMatch(/^https:\/\//);
	});

	test('every part of the two documents is cited by a row', () => {
		const cited = new Set(findDataFiles(`${folder}/documented`).flatMap(path => citationsIn(JSON.parse(readFileSync(path, 'utf8')))));
		for (const citation of citationsIn(readData('benchmarks.json'))) cited.add(citation);
		const parts = Object.entries(sources).flatMap(([id, {where}]) => (where === 'free' ? [] : where.map(part => `${id}#${part}`)));
		expect(parts.length).toBeGreaterThan(40);
		expect(parts.filter(part => !cited.has(part))).toEqual([]);
	});

	test.each([
		['nowhere#page', /no source "nowhere"/],
		['why-mle#chapter-nine', /no part "chapter-nine"/],
		['project', /source#where/],
		['project#Some Where', /source#where/],
	])('the citation %s is refused', (citation, fault) => {
		expect(faultIn(citation)).toMatch(fault);
	});
});

test.each(findDataFiles(folder).map(path => [relative(folder, path), path] as const))('data/%s: every citation resolves', (_, path) => {
	const faults = citationsIn(JSON.parse(readFileSync(path, 'utf8'))).map(faultIn);
	expect(faults.filter(fault => fault !== null)).toEqual([]);
});
