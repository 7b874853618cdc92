/** The figures of the project's own set do not slip. Where one rises for good, its floor in floors.json follows. */
import {expect, test} from 'vitest';
import {measurePostings, OWN} from '../../scripts/evaluate/measure';
import floors from './floors.json';

const {figures} = measurePostings(OWN.postings, OWN.labels);

test.each(Object.entries(floors))('%s is %d or more', (name, floor) => {
	const value = figures.get(name)?.value ?? Number.NaN;
	expect(value, `${name} is ${value.toFixed(3)}. \`npm run evaluate -- --misses\` lists what changed.`).toBeGreaterThanOrEqual(floor);
});
