/** The choice of language as a setting among others: what one is, and when it changes. Beside language.ts, which every page carries. */
import {LANGUAGE, type LanguageChoice} from './language';
import {browser} from './native-browser';
import {oneOf, type Shape} from './shape';

/** Whether a value is a choice of language. */
export const isLanguage: Shape<LanguageChoice> = oneOf('browser', 'en', 'de');

/** Calls back with each choice that is stored, from whichever page. */
export function watchLanguage(changed: (choice: LanguageChoice) => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		const raw = changes[LANGUAGE]?.newValue;
		if (area === 'local' && changes[LANGUAGE] !== undefined) changed(isLanguage(raw) ? raw : 'browser');
	});
}
