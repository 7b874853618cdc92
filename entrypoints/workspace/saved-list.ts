/** The saved postings as the table has them: live rows, how the profile covers each, which rule hides it. Law: the rows are the database's; covers are counted in slices, those in sight first. */
import {computed, effect, signal} from '@preact/signals';
import {type Asks, askedIds, asksOf, type Terms} from '../../lib/keep/asks';
import {firstRows} from '../../lib/keep/first-rows';
import {scoresOf} from '../../lib/keep/gist';
import type {Gist, MuteRule, PostingKey, Profile, SkillId, SkillTerm, Summary} from '../../lib/model';
import {readPreference, watchPreferences} from '../../lib/shell/preferences';
import {hasEnough} from '../../lib/ui/profile-edits';
import type {Line, ShownLine} from '../../lib/ui/table/line';
import {type Cover, coverOf, withoutHidden} from '../../lib/weigh/cover';
import {mutedBy} from '../../lib/weigh/muted';
import type {Personal} from '../../lib/weigh/personal';
import {profile} from '../posting/person';
import {correctAsks, correctedAsks} from './corrected';

/** Rows that are shown before the whole list is read. */
const FIRST = 60;
/** Milliseconds of counting after which the page may breathe. */
const SLICE = 8;

export type ListState = 'opening' | 'refused' | 'there';
export const listState = signal<ListState>('opening');
export const refusal = signal<string | null>(null);
export const mutes = signal<readonly MuteRule[]>([]);
/** Hidden skills, and what the person put right; the very object is new with each change. */
const personal = signal<Personal>({hidden: [], corrections: []});

let rows: ReadonlyMap<PostingKey, Summary> = new Map();
let terms: Terms = new Map();
/** Moves on with every change of rows, profile, rules or covers; whoever shows the list looks at it. */
export const version = signal(0);
/** Moves on with every change of the rows alone: of what lies in the database. */
export const rowsVersion = signal(0);
/** How many are saved. */
export const total = signal<number | null>(null);
/** Is told what changed, after the list did. */
let listener: ((change: {readonly changed: readonly Summary[]; readonly gone: readonly PostingKey[]}) => void) | null = null;

const person = computed((): ReadonlyMap<SkillId, Profile['skills'][number]> | null =>
	hasEnough(profile.value) ? new Map(profile.value.skills.map(skill => [skill.id, skill])) : null,
);
/** There is a profile to score against. */
export const scored = computed(() => person.value !== null);
const hiddenIds = computed(() => new Set(personal.value.hidden.map(({id}) => id)));

// ── lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Covers by posting; one of another row or another person is made again. */
const covers = new Map<PostingKey, {readonly row: Summary; readonly by: number; readonly cover: Cover | null}>();
let by = 0;
const mutedOf = new Map<PostingKey, {readonly row: Summary; readonly rules: readonly MuteRule[]; readonly muted: MuteRule | null}>();

/** What a posting asks of this person: as its detail reads it. */
function asksFor(row: Summary, gist: Gist): Asks {
	const corrected = correctedAsks(row);
	return corrected === null ? withoutHidden(asksOf(gist, terms), hiddenIds.value) : asksOf(corrected, terms);
}

function coverFor(row: Summary): Cover | null {
	const known = covers.get(row.key);
	if (known?.row === row && known.by === by) return known.cover;
	const mine = person.value;
	const cover = mine === null || row.gist === null || terms.size === 0 ? null : coverOf(asksFor(row, row.gist), mine);
	covers.set(row.key, {row, by, cover});
	return cover;
}

function muteFor(row: Summary): MuteRule | null {
	const rules = mutes.value;
	if (rules.length === 0) return null;
	const known = mutedOf.get(row.key);
	if (known?.row === row && known.rules === rules) return known.muted;
	// Texts are not in the list, so agencies are known by their name alone.
	const muted = mutedBy({title: row.title, company: row.company, text: ''}, rules);
	mutedOf.set(row.key, {row, rules, muted});
	return muted;
}

/** A line with its cover, counted now where it was not yet: for rows in sight. */
export function lineOf(key: PostingKey): ShownLine | undefined {
	const row = rows.get(key);
	return row === undefined ? undefined : {row, cover: coverFor(row), muted: muteFor(row), scores: row.gist && scoresOf(row.gist)};
}

/** All lines; covers that are not counted yet are null, and `version` moves on once they are. */
export function* allLines(): Generator<Line> {
	for (const row of rows.values()) {
		const known = covers.get(row.key);
		yield {row, cover: known?.row === row && known.by === by ? known.cover : null, muted: muteFor(row)};
	}
}
export const allRows = (): Iterable<Summary> => rows.values();
export const hasRow = (key: PostingKey): boolean => rows.has(key);

/** Whether a posting asks for a skill. */
export const asks = (row: Summary, skill: SkillId): boolean => {
	const read = correctedAsks(row) ?? row.gist;
	return read?.asks.includes(`:${skill}`) === true && askedIds(read).includes(skill);
};
export const labelOf = (skill: SkillId): string => terms.get(skill)?.label ?? skill;

/** Skills that saved postings ask for, most asked first. */
export function askedSkills(): readonly {readonly id: SkillId; readonly label: string}[] {
	const counts = new Map<SkillId, number>();
	for (const {gist} of rows.values()) for (const id of gist === null ? [] : askedIds(gist)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => ({id, label: labelOf(id)}));
}

// ── counting ────────────────────────────────────────────────────────────────────────────────────────────────────────

let counting = 0;
const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
/** Counts what is not counted yet; another call takes the work over. */
async function countCovers(): Promise<void> {
	counting += 1;
	const mine = counting;
	await breath();
	let since = performance.now();
	let fresh = 0;
	for (const row of [...rows.values()]) {
		const known = covers.get(row.key);
		if (known?.row === row && known.by === by) continue;
		coverFor(row);
		fresh += 1;
		if (performance.now() - since < SLICE) continue;
		await breath();
		if (mine !== counting) return;
		since = performance.now();
	}
	if (fresh > 0) version.value += 1;
}

/** Everything that the person sets counts the covers anew. */
function recount(): void {
	by += 1;
	version.value += 1;
	unawaited(countCovers());
}

/** The code of the database comes behind the first rows. */
const live = () => import('../../lib/keep/live');
const unawaited = (work: Promise<unknown>): void => void work.catch(error => console.error('Jobprism:', error));

async function take(next: ReadonlyMap<PostingKey, Summary>, changed: readonly Summary[], gone: readonly PostingKey[]): Promise<void> {
	rows = next;
	for (const key of gone) covers.delete(key);
	total.value = rows.size;
	listState.value = 'there';
	refusal.value = null;
	rowsVersion.value += 1;
	version.value += 1;
	listener?.({changed, gone});
	if (changed.some(({gist}) => gist !== null && askedIds(gist).some(id => !terms.has(id)))) {
		await renewTerms();
		// Shown before their skills were known.
		for (const {key} of changed) covers.delete(key);
		version.value += 1;
	}
	unawaited(countCovers());
	correct();
}

async function renewTerms(): Promise<void> {
	const kept = await (await live()).loadTerms();
	if (kept.ok) terms = new Map([...terms, ...kept.value]);
}

/** What skills are was said anew: every cover may be another. */
export async function recountAll(): Promise<void> {
	await renewTerms();
	recount();
}

function correct(): void {
	correctAsks(personal.value, allRows, (keys, more) => {
		terms = new Map([...more.map((term): readonly [SkillId, SkillTerm] => [term.id, term]), ...terms]);
		for (const key of keys) covers.delete(key);
		version.value += 1;
		unawaited(countCovers());
	});
}

let end = (): void => undefined;
/** Opens the list anew, where the database did not open or was closed. */
export async function openList(): Promise<void> {
	end();
	const {watchSummaries} = await live();
	end = watchSummaries({
		onList: ({rows: all, changed, gone}) => unawaited(take(all, changed, gone)),
		onRefusal: code => {
			listState.value = 'refused';
			refusal.value = code;
		},
	});
}

async function showFirst(): Promise<void> {
	const first = await firstRows(FIRST);
	if (first === null || first.rows.length === 0) return;
	terms = first.terms;
	rows = new Map(first.rows.map(row => [row.key, row]));
	listState.value = 'there';
	rowsVersion.value += 1;
	version.value += 1;
}

let started = false;
/** Begins to follow the database and what the person sets; once for the page. */
export async function startList(onChange: typeof listener): Promise<void> {
	listener = onChange;
	if (started) return;
	started = true;
	const followed = async (name?: string): Promise<void> => {
		if (name === undefined || name === 'mutes') mutes.value = await readPreference('mutes');
		if (name === undefined || name === 'hidden' || name === 'corrections') {
			const [hidden, corrections] = await Promise.all([readPreference('hidden'), readPreference('corrections')]);
			personal.value = {hidden, corrections};
			correct();
		}
	};
	watchPreferences(name => unawaited(followed(name)));
	effect(() => {
		void [person.value, hiddenIds.value, mutes.value];
		setTimeout(recount);
	});
	unawaited(followed());
	await showFirst();
	await openList();
}
