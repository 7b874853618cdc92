/** Profiles and settings in a file of everything: read out, and taken in. Law: each record passes the gate of its kind; what is set here stands unless the person says otherwise; the word of consent is in no file. */
import {COLUMNS_MEMORY, isColumnMemory} from './column-memory';
import {LANGUAGE} from './language';
import {isLanguage} from './language-choice';
import {isLook, LOOK} from './look';
import {browser} from './native-browser';
import {isPreference, keyOf, type PreferenceName, UNSET} from './preferences';
import {ACTIVE, isProfile, MOST_PROFILES, OF, readRecords, SCHEMA} from './profile-shape';
import {inTurn} from './profile-store';
import {type Caps, fits, isPlain} from './shape';

export type PersonalRecords = {readonly profiles: readonly unknown[]; readonly preferences: readonly unknown[]};
/** `puts`: what storage gets, by its key. The numbers are of profiles, of settings that change, and of records that no gate let in. */
export type PersonalPlan = {
	readonly puts: Readonly<Record<string, unknown>>;
	readonly fresh: number;
	readonly changed: number;
	readonly settings: number;
	readonly refused: number;
};
type Stored = Readonly<Record<string, unknown>>;
type How = 'keep-mine' | 'take-file';

const CAPS: Caps = {characters: 3_000_000, string: 20_000, array: 5000, nodes: 120_000, depth: 12};
type Setting = {
	/** Under which key it is stored. */
	readonly key: string;
	readonly is: (value: unknown) => boolean;
};
export type SettingName = PreferenceName | 'look' | 'language' | 'columns';
/** Everything that is set beside the profiles, by its name in a file: each preference there is, and what has a record of its own. */
export const SETTINGS: Readonly<Record<SettingName, Setting>> = {
	...(Object.fromEntries(
		(Object.keys(UNSET) as PreferenceName[]).map(name => [name, {key: keyOf(name), is: (value: unknown) => isPreference(name, value)}]),
	) as Record<PreferenceName, Setting>),
	look: {key: LOOK, is: isLook},
	language: {key: LANGUAGE, is: isLanguage},
	columns: {key: COLUMNS_MEMORY, is: isColumnMemory},
};

/** Equal whatever the order of fields: a file has them sorted. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((member, at) => same(member, b[at]));
	if (!isPlain(a) || !isPlain(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** What is stored, as records of a file. What cannot be read here is in no file. */
export async function readPersonal(): Promise<PersonalRecords> {
	const stored: Stored = await browser.storage.local.get(null);
	const {read, active} = readRecords(stored);
	const set = Object.entries(SETTINGS).flatMap(([name, {key, is}]) => (is(stored[key]) ? [{name, value: stored[key]}] : []));
	return {
		profiles: read.map(({profile}) => profile),
		preferences: [...set, ...(active === null ? [] : [{name: ACTIVE, value: active}])],
	};
}

/** Rows of both by what names them; of two with one name `first` stands. */
function united(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
	const nameOf = (row: unknown): unknown => (isPlain(row) ? (row.id ?? row.header) : row);
	const names = new Set(first.map(nameOf));
	return [...first, ...second.filter(row => !names.has(nameOf(row)))];
}

/** What becomes of two values of one setting: lists and the memory of marks are laid together, of all else one stands. */
function together(name: string, first: unknown, second: unknown): unknown {
	if (Array.isArray(first) && Array.isArray(second)) return united(first, second);
	return name === 'marks-on' ? {...(second as object), ...(first as object)} : first;
}

/** The value that a setting gets; null: it stays as it is. */
function settled(name: string, theirs: unknown, stored: Stored, how: How): readonly [key: string, value: unknown] | 'refused' | null {
	const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as SettingName] : undefined;
	if (setting === undefined || !setting.is(theirs) || !fits(theirs, CAPS)) return 'refused';
	const mine = stored[setting.key];
	if (!setting.is(mine)) return [setting.key, theirs];
	const value = how === 'take-file' ? together(name, theirs, mine) : together(name, mine, theirs);
	if (!setting.is(value)) return 'refused';
	return same(value, mine) ? null : [setting.key, value];
}

/** What taking these records in would change. Pure. @param now milliseconds since 1970 */
export function planPersonal({profiles, preferences}: PersonalRecords, stored: Stored, how: How, now: number): PersonalPlan {
	const puts: Record<string, unknown> = {};
	const numbers = {fresh: 0, changed: 0, settings: 0, refused: 0};
	const {read} = readRecords(stored);
	const seen = new Set<string>();
	for (const [at, raw] of profiles.entries()) {
		if (!fits(raw, CAPS) || !isProfile(raw) || raw.id === '' || seen.has(raw.id)) {
			numbers.refused += 1;
			continue;
		}
		seen.add(raw.id);
		const own = read.find(({profile}) => profile.id === raw.id);
		if (own !== undefined && same(own.profile, raw)) continue;
		if (own === undefined && read.length + numbers.fresh >= MOST_PROFILES) {
			numbers.refused += 1;
			continue;
		}
		if (own === undefined) numbers.fresh += 1;
		else numbers.changed += 1;
		if (own === undefined || how === 'take-file') puts[OF + raw.id] = {schema: SCHEMA, made: own?.made ?? now + at, profile: raw};
	}
	for (const raw of preferences) {
		const {name, value} = isPlain(raw) ? raw : {name: undefined, value: undefined};
		if (name === ACTIVE && typeof value === 'string') {
			// Where there are profiles already, the one in use stays in use.
			if (read.length === 0 && seen.has(value)) puts[ACTIVE] = value;
			continue;
		}
		const next = typeof name === 'string' ? settled(name, value, stored, how) : 'refused';
		if (next === 'refused') numbers.refused += 1;
		else if (next !== null) {
			puts[next[0]] = next[1];
			numbers.settings += 1;
		}
	}
	return {puts, ...numbers};
}

/** The plan against what is stored now. */
export async function previewPersonal(records: PersonalRecords, how: How, now: number): Promise<PersonalPlan> {
	return planPersonal(records, await browser.storage.local.get(null), how, now);
}

/** Takes records in, all at once or none. @returns what it changed, and what takes it back: what was changed again since then stays, and is counted */
export function takePersonal(records: PersonalRecords, how: How, now: number): Promise<{readonly plan: PersonalPlan; readonly undo: () => Promise<number>}> {
	return inTurn(async () => {
		const before: Stored = await browser.storage.local.get(null);
		const plan = planPersonal(records, before, how, now);
		await browser.storage.local.set(plan.puts);
		return {plan, undo: () => inTurn(() => putBack(plan.puts, before))};
	});
}

async function putBack(puts: Stored, before: Stored): Promise<number> {
	const now: Stored = await browser.storage.local.get(Object.keys(puts));
	const mine = Object.keys(puts).filter(key => same(now[key], puts[key]));
	const old = mine.filter(key => before[key] !== undefined);
	await browser.storage.local.set(Object.fromEntries(old.map(key => [key, before[key]])));
	await browser.storage.local.remove(mine.filter(key => before[key] === undefined));
	return Object.keys(puts).length - mine.length;
}
