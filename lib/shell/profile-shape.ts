/** What a profile must look like to be taken, and the records that hold profiles in storage. Law: fields that a later version adds are kept as they are; nothing is mended. */
import type {Profile} from '../model';
import {flag, isPlain, list, nullable, number, object, oneOf, type Shape, text} from './shape';

/** The record of the one profile that the first version kept; it stays where it is until it is changed. */
export const FIRST = 'profile';
/** Every other profile has a record of its own, `profile.of.` and its id, so that no two are ever written together. */
export const OF = 'profile.of.';
/** The id of the profile that a posting is scored against. */
export const ACTIVE = 'profile.active';
export const SCHEMA = 1;
/** Profiles that a person may have. */
export const MOST_PROFILES = 50;

const short = text(300);
export const isProfile = object(
	{
		id: short,
		name: short,
		skills: list(object({id: short, label: short, level: oneOf('basic', 'good', 'expert')}, true), 5000),
		years: nullable(number(0, 80)),
		degree: nullable(oneOf('none', 'associate', 'bachelor', 'master', 'phd')),
		fields: list(short, 200),
		certifications: list(short, 500),
		places: list(short, 200),
		arrangements: list(oneOf('remote', 'hybrid', 'onsite'), 3),
		maxDaysInOffice: nullable(number(0, 7)),
		minSalary: nullable(object({amount: number(0, 1e12), currency: short, period: oneOf('year', 'month', 'week', 'day', 'hour')}, true)),
		needsSponsorship: nullable(flag),
		citizen: nullable(flag),
		clearance: nullable(flag),
	},
	true,
) satisfies Shape<Profile>;
const isStored = object({schema: number(1, SCHEMA), profile: isProfile}, true);

/** A profile as it is kept; `made` gives the order in which they are listed, 0 for the first version's. */
export type ProfileRecord = {readonly key: string; readonly made: number; readonly profile: Profile};
export type UnreadRecord = {readonly key: string; readonly newer: boolean; readonly raw: unknown};
export type ProfileRecords = {readonly read: readonly ProfileRecord[]; readonly unread: readonly UnreadRecord[]; readonly active: string | null};

const madeOf = (raw: unknown): number => (isPlain(raw) && typeof raw.made === 'number' && Number.isFinite(raw.made) ? raw.made : 0);

/** All records of profiles among what is stored. Where the first version's record was changed since, it has a record of its own and the old one is passed over. */
export function readRecords(stored: Readonly<Record<string, unknown>>): ProfileRecords {
	const read: ProfileRecord[] = [];
	const unread: UnreadRecord[] = [];
	const keys = Object.keys(stored).filter(key => key.startsWith(OF));
	if (Object.hasOwn(stored, FIRST)) keys.push(FIRST);
	for (const key of keys) {
		const raw = stored[key];
		if (!isStored(raw)) unread.push({key, newer: isPlain(raw) && typeof raw.schema === 'number' && raw.schema > SCHEMA, raw});
		else if (key !== FIRST || !keys.includes(OF + raw.profile.id)) read.push({key, made: madeOf(raw), profile: raw.profile});
	}
	const active = stored[ACTIVE];
	return {
		read: read.sort((a, b) => a.made - b.made || (a.key < b.key ? -1 : 1)),
		unread,
		active: typeof active === 'string' ? active : null,
	};
}
