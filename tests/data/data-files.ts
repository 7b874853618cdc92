/** What the tests of data/ share: reading its rows, and reducing a citation to its source. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export type Row = Readonly<Record<string, unknown>> & {readonly id: string};

const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** A data file's value. `name` is its path in data/, e.g. "documented/tools.json". */
export function readData(name: string): unknown {
	return JSON.parse(readFileSync(dataFolder + name, 'utf8'));
}

/** Names of the files in a folder of data/, without ".json"; empty where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
	if (!existsSync(dataFolder + folder)) return [];
	return readdirSync(dataFolder + folder)
		.filter(name => name.endsWith('.json'))
		.map(name => name.slice(0, -'.json'.length))
		.sort();
}

/** Rows by file name for all files of data/documented/, and the documented pay as "benchmarks". */
export function readDocumented(): ReadonlyMap<string, readonly Row[]> {
	const files = namesIn('documented').map(name => [name, readData(`documented/${name}.json`) as readonly Row[]] as const);
	return new Map([...files, ['benchmarks', readData('benchmarks.json') as readonly Row[]]]);
}

/** Whether a key holds citations: `from`, `shareFrom`, … */
export function isCitationKey(key: string): boolean {
	return key === 'from' || key.endsWith('From');
}

/** A value in which each list of citations ("source#where") is reduced to its sources, sorted, each once. */
export function withSourcesAlone(value: unknown, key = ''): unknown {
	if (Array.isArray(value) && isCitationKey(key)) return [...new Set(value.map(citation => String(citation).split('#')[0]))].sort();
	if (Array.isArray(value)) return value.map(item => withSourcesAlone(item));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withSourcesAlone(inner, name)]));
}
