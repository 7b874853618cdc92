/**
 * Reads saved postings anew, in a thread of their own: those that today's knowledge has not read, and those in which the person put something right.
 * Law: one window reads at a time; what is read is written as it comes, so that whoever ends it loses a slice at most; a posting that cannot be read is
 * passed over once and told. What the person put right is never written: it is laid over what was read.
 */
import {gistOf} from '../../lib/keep/gist';
import {findAll, type Renewed, renewGists, staleKeys} from '../../lib/keep/renewal';
import {analyse} from '../../lib/knowledge';
import type {Analysis, Gist, Posting, PostingKey, SkillTerm} from '../../lib/model';
import {mayCorrect, type Personal, personalReading} from '../../lib/weigh/personal';

export type RereadJob =
	/** `except`: postings that could not be read before. */
	| {readonly kind: 'stale'; readonly fingerprint: string; readonly except: readonly PostingKey[]}
	| {readonly kind: 'corrected'; readonly keys: readonly PostingKey[]; readonly personal: Personal};
/** What a posting asks for as the person put it right, hidden skills left out. `version`: of the record that was read. */
export type CorrectedRow = Pick<Gist, 'asks' | 'groups'> & {readonly key: PostingKey; readonly version: number; readonly terms: readonly SkillTerm[]};
/** `waiting`: another window reads. `unread`: what cannot be read. `failed`: the database or the worker; nothing more is told. */
export type RereadNews =
	| {readonly kind: 'waiting'}
	| {readonly kind: 'progress'; readonly done: number; readonly all: number}
	| {readonly kind: 'corrected'; readonly rows: readonly CorrectedRow[]}
	| {readonly kind: 'done'; readonly unread: readonly PostingKey[]}
	| {readonly kind: 'failed'};
type Tell = (news: RereadNews) => void;

/** The name under which windows agree on who reads. */
const LOCK = 'jobprism-reread';
/** Postings that are read and written together: few at first, so that something is to be seen at once. */
const FIRST = 10;
const AT_ONCE = 60;

const analysisOf = ({title, text, blocks, company, location, url, language}: Posting): Analysis =>
	analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});

/** Works until nothing is left; resolves after `done` or `failed` was told. */
export async function reread(job: RereadJob, tell: Tell): Promise<void> {
	if (job.kind === 'corrected') return findCorrected(job.keys, job.personal, tell);
	const held = await navigator.locks.request(LOCK, {ifAvailable: true}, async lock => {
		if (lock !== null) await renew(job.fingerprint, job.except, tell);
		return lock !== null;
	});
	if (held) return;
	tell({kind: 'waiting'});
	// Once the other window has read all, or is closed, it is this one's turn.
	await navigator.locks.request(LOCK, () => renew(job.fingerprint, job.except, tell));
}

async function renew(fingerprint: string, except: readonly PostingKey[], tell: Tell): Promise<void> {
	const unread = new Set(except);
	const stale = await staleKeys(fingerprint);
	if (!stale.ok) return tell({kind: 'failed'});
	const keys = stale.value.filter(key => !unread.has(key));
	for (let from = 0; from < keys.length; ) {
		tell({kind: 'progress', done: from, all: keys.length});
		const slice = keys.slice(from, from + (from === 0 ? FIRST : AT_ONCE));
		const kept = await findAll(slice);
		if (!kept.ok) return tell({kind: 'failed'});
		const renewed = kept.value.flatMap(({key, version, posting}): readonly Renewed[] => {
			try {
				return [{key, version, read: gistOf(posting, analysisOf(posting), fingerprint)}];
			} catch (error) {
				// Our mistake with one posting must not keep all others unread.
				console.error('Jobprism:', key, error);
				unread.add(key);
				return [];
			}
		});
		const written = await renewGists(renewed);
		if (!written.ok) return tell({kind: 'failed'});
		from += slice.length;
	}
	tell({kind: 'done', unread: [...unread]});
}

async function findCorrected(keys: readonly PostingKey[], personal: Personal, tell: Tell): Promise<void> {
	for (let from = 0; from < keys.length; from += AT_ONCE) {
		const kept = await findAll(keys.slice(from, from + AT_ONCE));
		if (!kept.ok) return tell({kind: 'failed'});
		const rows = kept.value.flatMap(({key, version, posting}): readonly CorrectedRow[] => {
			if (!mayCorrect(posting.text, personal.corrections)) return [];
			const {gist, terms} = gistOf(posting, personalReading(analysisOf(posting), posting.text, personal), '');
			return [{key, version, terms, asks: gist.asks, groups: gist.groups}];
		});
		if (rows.length > 0) tell({kind: 'corrected', rows});
	}
	tell({kind: 'done', unread: []});
}
