/** Compares versions with the ranges of data/bad-versions.json: `*`, or comparators (`<`, `>=`, `=`) that must all hold. */

type Version = {readonly numbers: readonly [number, number, number]; readonly early: boolean};

function parse(version: string): Version {
	const [core = '', early] = version.split('-', 2);
	const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
	return {numbers: [major, minor, patch], early: early !== undefined};
}

/** Negative where `a` is the older. A pre-release is older than its release. */
function compare(a: Version, b: Version): number {
	for (const place of [0, 1, 2] as const) {
		const difference = a.numbers[place] - b.numbers[place];
		if (difference !== 0) {
			return difference;
		}
	}

	return Number(b.early) - Number(a.early);
}

/** @throws where the range is not of the described form */
export function isInRange(version: string, range: string): boolean {
	if (range === '*') {
		return true;
	}

	return range.split(' ').every(comparator => {
		const match = /^(<|>=|=)(\d+\.\d+\.\d+)$/.exec(comparator);
		if (!match) {
			throw new Error(`"${comparator}" is no comparator: write <1.2.3, >=1.2.3 or =1.2.3.`);
		}

		const order = compare(parse(version), parse(match[2] ?? ''));
		return match[1] === '<' ? order < 0 : match[1] === '>=' ? order >= 0 : order === 0;
	});
}
