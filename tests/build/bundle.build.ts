import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {scanBundle} from '../../scripts/scan-bundle';

type Reviewed = {readonly what: string; readonly where: string; readonly count: number; readonly why: string};

const reviewed = JSON.parse(readFileSync('tests/build/reviewed-spots.json', 'utf8')) as readonly Reviewed[];
const nameOf = ({what, where}: {readonly what: string; readonly where: string}) => `${what}: ${where}`;

describe.each(['chrome', 'firefox'] as const)('the build for %s', target => {
	const {finds, count} = scanBundle(buildFolder(target));

	test('holds nothing that reaches the network, runs a string or makes markup of one, but what was reviewed', () => {
		const known = new Set(reviewed.map(nameOf));
		console.log(`${target}: ${count} files scanned, ${finds.length} finds, ${finds.filter(find => !known.has(nameOf(find))).length} of them not reviewed`);
		expect(finds.filter(find => !known.has(nameOf(find)))).toEqual([]);
	});

	test.each(reviewed)('holds the reviewed $what ($where) in at most one file each, and still holds it', spot => {
		const files = finds.filter(find => nameOf(find) === nameOf(spot)).map(find => find.file);
		expect(files.length, 'no longer there: take the row out of reviewed-spots.json').toBeGreaterThan(0);
		for (const file of new Set(files)) {
			expect(files.filter(one => one === file)).toHaveLength(spot.count);
		}
	});
});
