/** From what a person gave to a reading, analysed and found again on the shelf. Wiring only; loaded once the page stands, because the knowledge is large. */
import {findCorrection, keepCorrection} from '../../lib/keep/corrections';
import {gistOf} from '../../lib/keep/gist';
import {knownKey} from '../../lib/keep/known-key';
import {findSaved, firstSighting, noteSighting, savePosting, setStage} from '../../lib/keep/shelf';
import {analyse, prepare} from '../../lib/knowledge';
import type {Analysis, Correction, NoPostingReason, Posting, RawPage, Stage, TabView} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {keysOf} from '../../lib/read/canonical-url';
import {tidyCorrection, withCorrection} from '../../lib/read/correction';
import {type FileReading, readGivenFile} from '../../lib/read/given-file';
import {blocksOfText, givenPage, type TypedFields} from '../../lib/read/given-posting';
import type {PdfOptions} from '../../lib/read/pdf-text';
import {readPreference} from '../../lib/shell/preferences';
import type {SavedState} from '../../lib/ui/foot';
import {personalReading} from '../../lib/weigh/personal';

/** Put in by the build: a hash of data and pure code. */
declare const __FINGERPRINT__: string;

export type PostingView = Extract<TabView, {kind: 'posting'}>;
export type Given = {readonly kind: 'posting'; readonly view: PostingView} | {readonly kind: 'none'; readonly reason: NoPostingReason};
type Done<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly code: string};

export {prepare};

function analysisOf({title, text, blocks, company, location, url, language}: Posting): Analysis {
	return analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});
}

/** The analysis as the person wants it: hidden skills left out, corrections laid over. What is kept is made of the analysis itself. */
export async function personalAnalysis(posting: Posting): Promise<Analysis> {
	const [hidden, corrections] = await Promise.all([readPreference('hidden'), readPreference('corrections')]);
	return personalReading(analysisOf(posting), posting.text, {hidden, corrections});
}

/** A posting as it is shown: analysed, with when it was first seen and whether it is saved. A shelf that does not open takes nothing from the reading. */
export async function viewOf(posting: Posting): Promise<PostingView> {
	const now = Date.now();
	const [analysis, first, saved] = await Promise.all([personalAnalysis(posting), firstSighting(posting.key), findSaved(posting.key)]);
	noteSighting(posting.key, now).catch(error => console.error('Jobprism:', error));
	const kept = saved.ok ? saved.value : null;
	return {
		kind: 'posting',
		posting,
		analysis,
		saved: kept === null ? null : {savedAt: kept.savedAt, stage: kept.stage},
		marks: false,
		firstSeenAt: (first.ok ? first.value : null) ?? now,
	};
}

/** What a page that was given holds. */
export async function readPageGiven(page: RawPage): Promise<Given> {
	const {posting: read, ...rest} = agree(page);
	if (read === null) return {kind: 'none', reason: 'reason' in rest ? rest.reason : 'not-a-posting'};
	const key = await knownKey(keysOf(read.key, read.url));
	const posting = key.ok ? {...read, key: key.value} : read;
	const told = await findCorrection(posting.key);
	return {kind: 'posting', view: await viewOf(told.ok && told.value !== null ? withCorrection(posting, told.value) : posting)};
}

export const readTextGiven = (text: string, typed: TypedFields): Promise<Given> => readPageGiven(givenPage(blocksOfText(text), typed, text.length > 200_000));

export async function readFileGiven(file: File, options: PdfOptions): Promise<Given | Extract<FileReading, {kind: 'failed'}>> {
	const read = await readGivenFile(file.name, new Uint8Array(await file.arrayBuffer()), options);
	return read.kind === 'failed' ? read : readPageGiven(read.page);
}

export async function save({posting}: PostingView, changeId: string): Promise<Done<SavedState>> {
	const kept = await savePosting({posting, read: gistOf(posting, analysisOf(posting), __FINGERPRINT__), changeId, at: Date.now()});
	return kept.ok ? {ok: true, value: {savedAt: kept.value.savedAt, stage: kept.value.stage}} : kept;
}

export async function stage({posting}: PostingView, to: Stage, changeId: string): Promise<Done<SavedState>> {
	const kept = await setStage(posting.key, to, changeId, Date.now());
	if (!kept.ok) return kept;
	return kept.value === null ? {ok: false, code: 'gone'} : {ok: true, value: {savedAt: kept.value.savedAt, stage: kept.value.stage}};
}

/** The view with the person's words in it; they are kept for the next reading of the same text. */
export async function correct({posting}: PostingView, said: Correction, changeId: string): Promise<Done<PostingView>> {
	const correction = tidyCorrection(said, posting);
	const corrected = withCorrection(posting, correction);
	const kept = await keepCorrection({posting: corrected, correction, changeId});
	return kept.ok ? {ok: true, value: await viewOf(corrected)} : kept;
}
