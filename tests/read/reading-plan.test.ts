import {expect, test} from 'vitest';
import {boards} from '../../lib/read/boards/registry';
import {planFor} from '../../lib/read/reading-plan';

const hosts = boards.map(board => board.hosts[0]?.replace(/^\./, 'www.') ?? '');

test.each(hosts)('the plan for %s is JSON without null, which Chromium loses on the way into a page', host => {
	const plan = planFor(`https://${host}/jobs/1`);
	const json = JSON.stringify(plan);
	expect(JSON.parse(json)).toEqual(plan);
	expect(json).not.toContain('null');
});
test.each([
	['https://jobs.lever.co/northwind/1', 'lever', 2],
	['https://careers.example.com/jobs/1', '', 1],
	['no address', '', 1],
])('the plan for %s has the adapter “%s” and %i parts', (url, board, parts) => {
	expect(planFor(url)).toMatchObject({board, parts: {length: parts}});
});
