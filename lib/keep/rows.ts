/** What lies in the database, store by store. Types only; a shape, once released, changes by an upgrade and never in place. */
import type {Analysis, Binned, Correction, PostingKey, SavedPosting, SkillTerm, Summary} from '../model';

/** A saved posting as it lies in the database: with the ids of its last changes, so that a change said twice is done once. */
export type StoredPosting = SavedPosting & {readonly key: PostingKey; readonly changes: readonly string[]};
/** When this browser first saw a posting, saved or not. */
export type Sighting = {readonly key: PostingKey; readonly firstSeenAt: number; readonly lastSeenAt: number};
/** A person's own words for a posting, saved or not, with the ids of their last changes. */
export type StoredCorrection = Correction & {readonly key: PostingKey; readonly changes: readonly string[]};
/** A deleted posting with all that is needed to put it back as it was. */
export type BinRow = Binned & {readonly record: StoredPosting; readonly summary: Summary};
/** A skill as the analyses say it, once for all postings; `by` is the fingerprint of the knowledge that said so. */
export type SkillRow = SkillTerm & {readonly by: string};
/** An analysis made under a fingerprint, of a text with this hash. A cache: any row may go at any time. */
export type CachedAnalysis = {
	readonly key: PostingKey;
	readonly fingerprint: string;
	readonly version: number;
	readonly usedAt: number;
	readonly analysis: Analysis;
};
export type SnapshotReason = 'import' | 'upgrade' | 'restore';
/** The head of a snapshot: rows as they were before an import, an upgrade or the putting back of another snapshot changed them. */
export type Snapshot = {
	readonly id: string;
	readonly at: number;
	readonly why: SnapshotReason;
	/** Of an upgrade: the version before it. */
	readonly from: number | null;
	/** How many rows were as they are kept here, and how many were not there at all. */
	readonly rows: number;
	readonly added: number;
	readonly undone: boolean;
};
/** One row as it was; `before` null: there was none. `after` is the version that was written in its place, where there is one. */
export type SnapshotRow = {
	readonly snapshot: string;
	readonly store: 'postings' | 'summaries' | 'corrections' | 'sightings' | 'bin';
	readonly key: PostingKey;
	readonly before: unknown;
	readonly after: number | null;
};
/** What is known of the whole: the counter of changes, the last export, when the person put it off, the chosen folder, the last daily copies, and which database this is. */
export type MetaRow = {readonly name: 'counter' | 'export' | 'later' | 'folder' | 'copy-beside' | 'copy-folder' | 'born'; readonly value: unknown};
