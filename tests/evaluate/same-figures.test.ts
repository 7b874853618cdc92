/** Where the shared judge and its labelled postings are at hand, `npm run evaluate` gives the very same figures. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import {type Label, type PostingRow, readRows} from '../../scripts/evaluate/labelled';
import {measurePostings, OWN} from '../../scripts/evaluate/measure';
import {plainFigures} from '../../scripts/evaluate/report';

const judge = '../shared/tools/score.mjs';
const gold = '../shared/data/gold';
const here = (files: readonly (readonly [string, string])[]) => files.filter(([postings, labels]) => [judge, postings, labels].every(existsSync));
const sets = here([
	[OWN.postings, OWN.labels],
	[`${gold}/postings.jsonl`, `${gold}/labels.jsonl`],
	[`${gold}/facts-postings.jsonl`, `${gold}/facts-labels.jsonl`],
]);
/** The judge counts postings without an analysis; here each has one. */
const ONLY_THE_JUDGES = 'without analysis';

type Judge = {readonly score: (postings: readonly PostingRow[], labels: readonly Label[], analyses: readonly unknown[]) => Readonly<Record<string, number>>};

test('the sets are the own one and, where they are at hand, the shared ones', () => {
	expect(existsSync(OWN.labels)).toBe(true);
	expect(sets.length).toBe(existsSync(judge) ? 1 + ['labels', 'facts-labels'].filter(name => existsSync(`${gold}/${name}.jsonl`)).length : 0);
});

for (const [postings, labels] of sets)
	test(`${labels}: the same figures as the judge's`, async () => {
		const {score} = (await import(/* @vite-ignore */ pathToFileURL(resolve(judge)).href)) as Judge;
		const rows = readRows<PostingRow>(postings);
		const analyses = rows.map(({id, title, text, company = null, location = null, url = null}) => ({
			id,
			...analyse({title: title ?? '', text, company, location, url}),
		}));
		const {[ONLY_THE_JUDGES]: _, ...theirs} = score(rows, readRows<Label>(labels), analyses);
		expect(plainFigures(measurePostings(postings, labels).figures)).toMatchObject(theirs);
	});
