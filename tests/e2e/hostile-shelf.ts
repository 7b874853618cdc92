/** Files of saved postings whose fields hold payloads, as somebody might hand them over. Law: each payload stands once in every field; what our own gates refuse is counted beforehand. */
import {writeCsv} from '../../lib/keep/exchange/csv';
import {COLUMNS} from '../../lib/keep/exchange/csv-columns';
import {writeShelfFile} from '../../lib/keep/exchange/shelf-file';
import type {StoredPosting} from '../../lib/keep/rows';
import type {Posting, Stage, Told, Witness} from '../../lib/model';

const STAGES: readonly Stage[] = ['saved', 'applied', 'interview', 'offer', 'closed'];
/** The first and the last moment that a date can hold among them, and one between two milliseconds. */
const MOMENTS = [1.7e12, 8.64e15, -8.64e15, 0, 1.5];
const LONGEST = 4000;

/** A posting whose fields take the payloads in turn from `at` on. */
export function hostileRecord(payloads: readonly string[], at: number): StoredPosting {
	let slot = 0;
	const next = (longest = LONGEST): string => {
		const payload = payloads[(at + slot * 13) % payloads.length] ?? '';
		slot += 1;
		return payload.slice(0, longest);
	};
	const told = (by: Witness = 'page'): Told<string> => ({value: next(), by});
	const title = told();
	const company = told();
	const location = told();
	const lines = ['Requirements', `Python and SQL with ${next(600)}`, `3+ years of ${next(600)}`, 'Benefits', next(600)];
	let start = 0;
	const text = lines.join('\n');
	const blocks = lines.map((line, place): Posting['blocks'][number] => {
		const block = {start, end: start + line.length, kind: place % 3 === 0 ? ('heading' as const) : ('item' as const)};
		start = block.end + 1;
		return block;
	});
	// Half of a character is refused in a key.
	const key = `${at}:${next(300)}`.replace(/\p{Cs}/gu, '');
	const savedAt = MOMENTS[at % MOMENTS.length] ?? 0;
	const stage = STAGES[at % STAGES.length] ?? 'saved';
	return {
		key,
		posting: {
			key,
			url: next(),
			board: next(100),
			language: next(100),
			title,
			company,
			location,
			salary: told(),
			employment: told(),
			arrangement: told(),
			postedOn: told(),
			validThrough: told(),
			text,
			blocks,
			textBy: 'page',
			disagreements: [{field: next(100), a: told(), b: told('json-ld')}],
			pageSays: {title: told()},
			truncated: false,
		},
		stage,
		stages: [{stage, at: savedAt}],
		note: next(),
		savedAt,
		firstSeenAt: MOMENTS[(at + 1) % MOMENTS.length] ?? 0,
		version: 1,
		changeId: next(100),
		changes: [next(100)],
	};
}

/** How many strings of a record hold payloads: all but the stages, the kinds of blocks and the witnesses. */
export function fieldsOf(record: unknown): number {
	const FIXED: ReadonlySet<string> = new Set(['stage', 'kind', 'by', 'textBy']);
	if (typeof record === 'string') return 1;
	if (typeof record !== 'object' || record === null) return 0;
	return Object.entries(record).reduce((sum, [name, value]) => sum + (FIXED.has(name) ? 0 : fieldsOf(value)), 0);
}

/** A whole file of ours with a posting for each payload, a correction and a first sight of the first hundred. */
export async function hostileShelf(payloads: readonly string[]): Promise<string> {
	const postings = payloads.map((_, at) => hostileRecord(payloads, at));
	const some = postings.slice(0, 100);
	const bytes = await writeShelfFile({
		postings,
		corrections: some.map(({key, posting}) => ({
			key,
			title: posting.title.value,
			company: posting.company?.value ?? null,
			location: posting.location?.value ?? null,
			changes: [],
		})),
		sightings: some.map(({key}) => ({key, firstSeenAt: -8.64e15, lastSeenAt: 8.64e15})),
		profiles: [],
		preferences: [],
	});
	return new TextDecoder().decode(bytes);
}

/** A file with these postings beside records that are refused, each called by a payload: with foreign keys, endless lists, names of what every object inherits. */
export function refusedShelf(payloads: readonly string[], mine: readonly StoredPosting[]): string {
	const wrong: readonly ((record: StoredPosting) => object)[] = [
		record => ({...record, key: `${record.key}\ud83d`}),
		record => ({...record, posting: {...record.posting, key: 'https://jobs.example.org/of-another'}}),
		record => ({...record, note: 'x'.repeat(20_001)}),
		record => ({...record, posting: {...record.posting, company: {value: {toString: 'pwned=1'}, by: 'page'}}}),
		record => ({...record, stages: Array.from({length: 2001}, () => ({stage: 'saved', at: 0}))}),
		record => ({...record, posting: {...record.posting, blocks: [{start: -1, end: 1e9, kind: 'item'}]}}),
	];
	const refused = payloads.map((_, at) => wrong[at % wrong.length]?.(hostileRecord(payloads, at)));
	const inherited = '"__proto__":{"pwned":1,"kind":"posting"},"constructor":{"prototype":{"pwned":1}},"toString":1,';
	const known = mine.map(record =>
		JSON.stringify({...record, posting: {...record.posting, title: {value: payloads[3], by: 'page'}}}).replace('{', `{${inherited}`),
	);
	return `{"format":"jobprism-shelf","version":1,${inherited}"postings":[${[...refused.map(one => JSON.stringify(one)), ...known].join(',')}]}`;
}

/** A table of another program with the payloads in every column. */
export function hostileTable(payloads: readonly string[]): string {
	const columns = COLUMNS.filter(column => column !== 'key' && column !== 'text');
	const rows = payloads.map((_, at) => columns.map((_column, place) => payloads[(at + place * 13) % payloads.length]?.slice(0, LONGEST) ?? ''));
	// A first line with addresses or endless names would not be taken for names.
	const others = payloads.filter(text => text.length < 60 && !/^https?:/i.test(text)).slice(0, 8);
	return writeCsv([[...columns, ...others], ...rows.map((row, at) => [...row, ...others.map((_, place) => payloads[(at + place) % payloads.length] ?? '')])]);
}
