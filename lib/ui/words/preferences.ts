/** Hidden postings and marks in the options. */
import {say} from '../say';

/** Short texts with a marked word. They are postings' own language, which the rows of skills are written in, and so stay English. */
export const samples = {
	required: ['strong ', 'Python', ' and SQL'],
	used: ['features are built in ', 'dbt', ''],
	preferred: ['', 'Spark', ' is a plus'],
	role: ['', 'on call for the ranking service', ''],
} as const;
export const muteShown = (kind: 'employer' | 'agencies' | 'words', text: string): string =>
	kind === 'agencies'
		? say('preferences_mute_shown_agencies')
		: kind === 'employer'
			? say('preferences_mute_shown_employer', text)
			: say('preferences_mute_shown_words', text);
export const muteSince = (reason: string, day: string): string =>
	reason === '' ? say('preferences_mute_since', day) : say('preferences_mute_since_why', reason, day);
