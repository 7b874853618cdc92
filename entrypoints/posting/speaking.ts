/** The language of a page of ours: the one that is chosen, from the first drawing on, and another at once where it is chosen elsewhere. */
import {startLanguage} from '../../lib/shell/language';
import {watchLanguage} from '../../lib/shell/language-choice';
import {speakBy} from '../../lib/ui/say';

let last: Promise<void> = Promise.resolve();
/** Speaks the chosen language in place of the browser's; to be awaited before the page draws. */
export async function startSpeaking(): Promise<void> {
	await startLanguage(speakBy);
	watchLanguage(() => {
		// One after the other: the choice that was made last is spoken in the end.
		last = last.then(() => startLanguage(speakBy)).catch((error: unknown) => console.error('Jobprism:', error));
	});
}
