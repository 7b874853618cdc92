/** A shelf of a file under the keys that its postings have here, where a file and this shelf were kept by different rules of keys. Law: what is saved here is met by its own record, never by a second one. */
import type {PostingKey} from '../../model';
import {type Kept, within} from '../database';
import type {Shelf} from './shelf-file';

/** @param keysOf the keys that a posting with this key and address may be kept under, its own first (lib/read/canonical-url.ts) */
export async function underMyKeys<S extends Pick<Shelf, 'postings' | 'corrections' | 'sightings'>>(
	shelf: S,
	keysOf: (key: PostingKey, url: string) => readonly PostingKey[],
): Promise<Kept<S>> {
	const mine = await savedUnder(shelf.postings.map(({key, posting}) => keysOf(key, posting.url)));
	if (!mine.ok || mine.value.size === 0) return mine.ok ? {ok: true, value: shelf} : mine;
	const mineOf = (key: PostingKey): PostingKey => mine.value.get(key) ?? key;
	const moved = <Row extends {readonly key: PostingKey}>(rows: readonly Row[]): readonly Row[] => rows.map(row => ({...row, key: mineOf(row.key)}));
	return {
		ok: true,
		value: {
			...shelf,
			postings: moved(shelf.postings).map(record => ({...record, posting: {...record.posting, key: record.key}})),
			corrections: moved(shelf.corrections),
			sightings: moved(shelf.sightings),
		},
	};
}

/** Of many postings, each by the keys that it may be kept under: those that are saved under a later one than its first. */
export function savedUnder(postings: readonly (readonly PostingKey[])[]): Promise<Kept<ReadonlyMap<PostingKey, PostingKey>>> {
	return within(async database => {
		const saved = new Set(
			await database.postings
				.where(':id')
				.anyOf([...new Set(postings.flat())])
				.primaryKeys(),
		);
		return new Map(
			postings.flatMap(keys => {
				const [now] = keys;
				const found = keys.find(key => saved.has(key));
				return now === undefined || found === undefined || found === now ? [] : [[now, found] as const];
			}),
		);
	});
}
