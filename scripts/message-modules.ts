/** Gives each language's messages as a module, `messages:de`, for pages that speak another language than the browser. Law: made from public/_locales, the only place where messages stand. */
import type {Plugin} from 'vite';
import {languages, lookupIn, readMessages} from './check-messages';

const NAME = 'messages:';
/** Resolved so that no other plugin takes it for a file. */
const RESOLVED = '\0messages-';

/** All messages of a language, their places as `$1` to `$4`. */
export function messagesWithPlaces(language: string): Readonly<Record<string, string>> {
	const messages = readMessages(language);
	const messageOf = lookupIn(messages);
	return Object.fromEntries(Object.keys(messages).map(key => [key, messageOf(key, ['$1', '$2', '$3', '$4'])]));
}

export function messageModules(): Plugin {
	return {
		name: 'jobprism:message-modules',
		enforce: 'pre',
		resolveId: id => (id.startsWith(NAME) && languages().includes(id.slice(NAME.length)) ? RESOLVED + id.slice(NAME.length) : null),
		load: id => (id.startsWith(RESOLVED) ? `export default ${JSON.stringify(messagesWithPlaces(id.slice(RESOLVED.length)))};` : null),
	};
}
