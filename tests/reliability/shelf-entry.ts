/** The shelf as the extension has it, for a page of a real browser: everything under one name. */
import {deletePostings} from '../../lib/keep/bin';
import {isLost, markBorn, type Remembered, readBorn} from '../../lib/keep/born';
import {DATABASE, openDatabase} from '../../lib/keep/database';
import {setNote} from '../../lib/keep/desk';
import {readShelf} from '../../lib/keep/exchange/export-shelf';
import {planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf} from '../../lib/keep/exchange/import-shelf';
import {readShelfFile, writeShelfFile} from '../../lib/keep/exchange/shelf-file';
import {savePosting, setStage} from '../../lib/keep/shelf';
import {layDown, type OldDatabase} from '../keep/lay-down';
import {postingOf} from '../keep/posting';
import {recordOf} from '../keep/record';

const text = 'We look for a person who writes Python and keeps data in order. '.repeat(90);
const save = (key: string, changeId: string) => savePosting({posting: postingOf(key, text), changeId, at: Date.now()});

/** Saves one posting after another until the browser ends; each that is acknowledged is said aloud. */
async function saveForEver(prefix: string): Promise<void> {
	for (let n = 0; ; n += 1) {
		const kept = await save(`${prefix}-${n}`, `${prefix}-${n}`);
		if (kept.ok) console.log(`kept ${prefix}-${n}`);
	}
}

/** Saves the same posting, or as many different ones, this often. @returns how many were acknowledged, and the codes of the others */
async function saveMany(count: number, prefix: string, same: boolean): Promise<{readonly kept: number; readonly codes: readonly string[]}> {
	const codes: string[] = [];
	for (let n = 0; n < count; n += 1) {
		const kept = await save(same ? 'same' : `${prefix}-${n}`, `${prefix}-${n}`);
		if (!kept.ok) codes.push(kept.code);
	}
	return {kept: count - codes.length, codes};
}

/** Deletes each of many postings, or writes a note into each. @returns how many said that the posting was gone */
async function act(kind: 'delete' | 'edit', count: number): Promise<number> {
	let gone = 0;
	for (let n = 0; n < count; n += 1) {
		if (kind === 'delete') await deletePostings([`both-${n}`], `d-${n}`, 1);
		else {
			const kept = await setNote({key: `both-${n}`, note: 'mine', from: '', changeId: `e-${n}`});
			if (kept.ok && kept.value.kind === 'gone') gone += 1;
		}
	}
	return gone;
}

/** Looks whether this is the database that is remembered, as the pages do. @returns what is to be remembered from now on; null: the remembered one is gone */
async function watch(remembered: Remembered | null): Promise<Remembered | null> {
	// The first opening of damaged files is refused, the next one gets an empty database.
	const born = [await readBorn(), await readBorn()].find(({ok}) => ok);
	if (!born?.ok) throw new Error(`refused: ${born?.code}`);
	if (isLost(born.value, remembered)) return null;
	const marked = await markBorn(`born-${Math.random()}`);
	if (!marked.ok) throw new Error(`refused: ${marked.code}`);
	return {id: marked.value, postings: born.value.postings, at: 0};
}

/** What lies in the database, and what of it does not fit together. */
async function look() {
	const opened = await openDatabase();
	if (!opened.ok) return {refused: opened.code, postings: [], versions: {}, bin: 0, torn: [], snapshots: 0, notes: 0};
	const [postings, summaries, bin, counter, snapshots] = await Promise.all([
		opened.value.postings.toArray(),
		opened.value.summaries.toArray(),
		opened.value.bin.toArray(),
		opened.value.meta.get('counter'),
		opened.value.snapshots.count(),
	]);
	const rows = new Map(summaries.map(row => [row.key, row]));
	const torn = [
		...postings.filter(({key, version}) => rows.get(key)?.version !== version).map(({key}) => key),
		...summaries.filter(({key}) => !postings.some(row => row.key === key)).map(({key}) => key),
		...bin.filter(({key}) => rows.has(key)).map(({key}) => key),
		...(summaries.some(({rev}) => rev > Number(counter?.value)) ? ['counter'] : []),
		...(new Set(summaries.map(({rev}) => rev)).size === summaries.length ? [] : ['rev']),
	];
	const versions = Object.fromEntries(postings.map(({key, version}) => [key, version]));
	return {
		refused: null,
		postings: postings.map(({key}) => key),
		versions,
		bin: bin.length,
		torn,
		snapshots,
		notes: postings.filter(({note}) => note !== '').length,
	};
}

/** The version of the database that the browser holds; null: none. */
const nativeVersion = async (): Promise<number | null> => (await indexedDB.databases()).find(({name}) => name === DATABASE)?.version ?? null;

/** A file with this many postings that are not here yet, taken in. @returns the outcome's kind or code */
async function importMany(count: number): Promise<string> {
	const postings = Array.from({length: count}, (_, at) => recordOf(`file-${at}`, {posting: postingOf(`file-${at}`, text)}));
	const file = await readShelfFile(await writeShelfFile({postings, corrections: [], sightings: [], profiles: [], preferences: []}));
	if (file.kind !== 'shelf') return file.why;
	const mine = await findMine(postings.map(({key}) => key));
	if (!mine.ok) return mine.code;
	console.log('importing');
	const done = await importShelf({plan: planImport(file, mine.value), onChanged: 'take-file', changeId: `i-${Math.random()}`, at: 1});
	return done.ok ? done.value.kind : done.code;
}

/** An old database with many postings, laid down again from the examples of its version. */
function layDownMany(old: OldDatabase, count: number): Promise<void> {
	const many = <Row extends {readonly key: string}>(rows: readonly Row[] = []): readonly Row[] =>
		Array.from({length: count}, (_, at) => rows[at % rows.length]).flatMap((row, at) => (row === undefined ? [] : [named(row, `old-${at}`)]));
	return layDown({...old, rows: {...old.rows, postings: many(old.rows.postings), summaries: many(old.rows.summaries)}});
}
const named = <Row extends {readonly key: string; readonly posting?: unknown}>(row: Row, key: string): Row =>
	row.posting === undefined ? {...row, key} : {...row, key, posting: {...(row.posting as object), key, text}};

async function exported(): Promise<number> {
	const shelf = await readShelf([]);
	return shelf.ok ? (await writeShelfFile(shelf.value.shelf)).length : -1;
}

Object.assign(globalThis, {shelf: {saveForEver, saveMany, act, look, nativeVersion, importMany, layDownMany, exported, openDatabase, setStage, save, watch}});
