/** The language that the person chose for the extension's pages. Law: read before a page draws; the toolbar and the menus follow the browser alone, which draws them. */
import type {MessageLookup} from '../model';
import {browserMessages} from './browser-messages';
import {browser} from './native-browser';

/** Under which key the choice is stored. */
export const LANGUAGE = 'set.language';
export type LanguageChoice = 'browser' | 'en' | 'de';

export async function readLanguage(): Promise<LanguageChoice> {
	const {[LANGUAGE]: raw} = await browser.storage.local.get(LANGUAGE);
	return raw === 'en' || raw === 'de' ? raw : 'browser';
}
export async function storeLanguage(choice: LanguageChoice): Promise<void> {
	await browser.storage.local.set({[LANGUAGE]: choice});
}

/** Makes a page speak the language that is chosen, and tells the document which it is. The other language's messages are loaded only where the browser has not got them. */
export async function startLanguage(speakBy: (messageOf: MessageLookup) => void): Promise<void> {
	const choice = await readLanguage();
	const messageOf = choice === 'browser' || browserMessages('language_tag', []).startsWith(choice) ? browserMessages : await messagesOf(choice);
	speakBy(messageOf);
	document.documentElement.lang = messageOf('language_tag', []);
}

async function messagesOf(choice: 'en' | 'de'): Promise<MessageLookup> {
	const {default: messages} = await (choice === 'de' ? import('messages:de') : import('messages:en'));
	return (key, slots) => (messages[key] ?? '').replace(/\$(\d)/g, (_, place) => slots[Number(place) - 1] ?? '');
}
