/** A profile as a file, out and in. Law: what comes in is unknown and is judged whole before any of it is used; fields of a later version are kept and named; nothing is mended. */
import type {Profile} from '../model';
import {isProfile} from './profile-shape';
import {type Caps, fits, isPlain} from './shape';

const KIND = 'jobprism-profile';
const VERSION = 1;
/** Bytes of a file that are looked at. */
export const PROFILE_FILE_CAP = 2_000_000;
const CAPS: Caps = {characters: 1_500_000, string: 20_000, array: 5000, nodes: 60_000, depth: 12};
const KNOWN: ReadonlySet<string> = new Set([
	'id',
	'name',
	'skills',
	'years',
	'degree',
	'fields',
	'certifications',
	'places',
	'arrangements',
	'maxDaysInOffice',
	'minSalary',
	'needsSponsorship',
	'citizen',
	'clearance',
]);

export type ProfileFileFailure = 'too-large' | 'not-json' | 'not-profile' | 'newer';
export type ProfileFile =
	| {readonly kind: 'profile'; readonly profile: Profile /** Fields that this version does not know. */; readonly unknown: readonly string[]}
	| {readonly kind: 'failed'; readonly why: ProfileFileFailure};

/** The profile as JSON that `readProfileFile` reads back as it was. */
export const writeProfileFile = (profile: Profile): string => `${JSON.stringify({kind: KIND, version: VERSION, profile}, null, '\t')}\n`;

/** @param text the content of a file that a person chose */
export function readProfileFile(text: string): ProfileFile {
	const failed = (why: ProfileFileFailure): ProfileFile => ({kind: 'failed', why});
	if (text.length > PROFILE_FILE_CAP) return failed('too-large');
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return failed('not-json');
	}
	if (!isPlain(raw) || raw.kind !== KIND || typeof raw.version !== 'number') return failed('not-profile');
	if (raw.version > VERSION) return failed('newer');
	const {profile} = raw;
	if (raw.version !== VERSION || !fits(profile, CAPS) || !isProfile(profile)) return failed('not-profile');
	if (new Set(profile.skills.map(({id}) => id)).size !== profile.skills.length) return failed('not-profile');
	return {kind: 'profile', profile, unknown: Object.keys(profile).filter(key => !KNOWN.has(key))};
}
