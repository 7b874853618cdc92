/** Names of profiles, as they are shown and as a person may give them. Law: a name from outside is one line of visible text; no two profiles carry the same. */
import type {Profile} from '../model';
import {say} from './say';
import {shownText} from './shown-text';
import {unnamed} from './words/profiles';

export const LONGEST_NAME = 80;

/** What a profile is called on the screen; one without a name is called by its place. */
export const profileName = ({name}: Pick<Profile, 'name'>, place: number): string => shownText(name, LONGEST_NAME) || unnamed(place + 1);

/** A name that no other profile carries: the wished one, or that with a number. */
export function freeName(wished: string, all: readonly Profile[]): string {
	const taken = new Set(all.map((each, place) => profileName(each, place).toLowerCase()));
	const base = shownText(wished, LONGEST_NAME - 4) || unnamed(all.length + 1);
	let name = base;
	for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
	return name;
}

export const nameOfCopy = (original: string, all: readonly Profile[]): string => freeName(say('profiles_copy_of', original), all);
