import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {samplePosting} from '../../entrypoints/sample/posting';
import {analyse, skillNames} from '../../lib/knowledge';
import {hostTyped} from '../../lib/ui/boards';
import {notices} from '../../lib/ui/preferences/notices';
import {firstChoices} from '../../lib/ui/welcome/first-choices';

const known = new Set(skillNames().map(({id}) => id));
test.each(firstChoices.map(({group, skills}) => [group, skills] as const))('every skill that %s offers is in the taxonomy, once', (_, skills) => {
	expect(skills.filter(id => !known.has(id))).toEqual([]);
	expect(new Set(skills).size).toBe(skills.length);
});

test('the sample is read whole: a title that does not fit its content, and enough to score', () => {
	const {title, text, blocks, company, location, url, language} = samplePosting();
	const read = analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});
	expect(read.role).toMatchObject({id: 'machine-learning-engineer', decided: true, title: 'data-scientist', mismatch: true});
	expect(read.facts.salary).toMatchObject({min: 68_000, max: 82_000, currency: 'GBP'});
	expect(read.facts.visa?.value).toBe('refused');
	expect(read.skills.filter(({level}) => level === 'required').length).toBeGreaterThanOrEqual(6);
});

test('every library that is shipped is named with its version and licence as installed', () => {
	const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly dependencies: Readonly<Record<string, string>>};
	const installed = Object.keys(dependencies)
		.sort()
		.map(name => {
			const {version, license} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {readonly version: string; readonly license: string};
			return {name, version, licence: license};
		});
	expect([...notices].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(installed);
});

test.each<[string, string | null]>([
	['jobs.company.example', 'jobs.company.example'],
	[' https://jobs.company.example/a?b ', 'jobs.company.example'],
	['http://jobs.company.example', 'jobs.company.example'],
	['company', null],
	['', null],
	['two words.example', null],
	['javascript://alert.example', null],
	['ftp://files.example', null],
	['*.example.com', null],
	['https://', null],
])('“%s” is the host %s', (typed, host) => {
	expect(hostTyped(typed)).toBe(host);
});
