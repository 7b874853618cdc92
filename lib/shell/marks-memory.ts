/** Whether a board's postings are marked: as the person left it, and on a site that was granted from the start. Law: the board decides, never the profile. */
import type {Posting} from '../model';
import {browser} from './browser';
import {webOrigin} from './gate';
import {changePreference, readPreference} from './preferences';

type Place = Pick<Posting, 'board' | 'url'>;
const keyOf = ({board, url}: Place): string => board ?? (URL.canParse(url) ? new URL(url).host : '');

/** Whether a posting that comes up here is marked by itself. */
export async function wantsMarks(posting: Place): Promise<boolean> {
	const said = (await readPreference('marks-on'))[keyOf(posting)];
	if (said !== undefined) return said;
	const origin = webOrigin(posting.url);
	return origin !== null && browser.permissions.contains({origins: [`${origin}/*`]});
}

/** Keeps what the person chose, for the board's next posting. */
export async function rememberMarks(posting: Place, on: boolean): Promise<void> {
	await changePreference('marks-on', before => ({...before, [keyOf(posting)]: on}));
}
