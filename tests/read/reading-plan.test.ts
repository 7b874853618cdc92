import {expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {boards} from '../../lib/read/boards/registry';
import {planFor} from '../../lib/read/reading-plan';
import {documentOf, fixtures, readAt} from './open-fixture';

const hosts = boards.map(board => board.hosts[0]?.replace(/^\./, 'www.') ?? '');

test.each(hosts)('the plan for %s is JSON without null, which Chromium loses on the way into a page', host => {
	const plan = planFor(`https://${host}/jobs/1`);
	const json = JSON.stringify(plan);
	expect(JSON.parse(json)).toEqual(plan);
	expect(json).not.toContain('null');
});
test.each([
	['https://jobs.lever.co/northwind/1', 'lever', 2],
	['https://careers.example.com/jobs/1', '', 5],
	['no address', '', 5],
])('the plan for %s has the adapter “%s” and %i parts', (url, board, parts) => {
	expect(planFor(url)).toMatchObject({board, parts: {length: parts}});
});

test.each(['icims', 'jobvite', 'smartrecruiters', 'successfactors'])('a page of %s is known under the host of an employer', name => {
	const {html = '', expected} = fixtures.find(fixture => fixture.name === name) ?? {};
	const {posting} = agree(readAt(documentOf(html), 'https://careers.example.com/jobs/1'));
	expect(posting?.title.value).toBe(expected?.title);
	expect(posting?.textBy).toBe(expected?.textBy);
	expect(posting?.board).toBeNull();
});
