// @vitest-environment happy-dom
import {afterEach, expect, test} from 'vitest';
import {say, speakBy} from '../../lib/ui/say';
import {titleTab} from '../../lib/ui/tab-title';
import {lookupIn, readMessages} from '../../scripts/check-messages';

afterEach(() => speakBy(lookupIn(readMessages('en'))));

test('the title is said in the language that is spoken, and anew in the next', () => {
	titleTab(() => say('frame_tab', say('options_title')));
	expect(document.title).toBe('Jobprism: Options');
	speakBy(lookupIn(readMessages('de')));
	expect(document.title).toBe('Jobprism: Einstellungen');
});
