import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {skillNames} from '../../lib/knowledge';
import {startingSets} from '../../lib/ui/starting-sets';

const known = new Set(skillNames().map(({id}) => id));
const documented = new Set(
	readdirSync('data/documented').flatMap(file =>
		(JSON.parse(readFileSync(`data/documented/${file}`, 'utf8')) as {readonly skill?: string}[]).flatMap(({skill}) => (skill === undefined ? [] : [skill])),
	),
);

test.each(startingSets.map(({role, skills}) => [role, skills] as const))('every skill that %s begins with is in the taxonomy, once', (_, skills) => {
	expect(skills.filter(id => !known.has(id))).toEqual([]);
	expect(new Set(skills).size).toBe(skills.length);
});

test.each(startingSets.filter(({from}) => from === 'documents'))('what $role begins with stands in the documents', ({skills}) => {
	expect(skills.filter(id => !documented.has(id))).toEqual([]);
});
