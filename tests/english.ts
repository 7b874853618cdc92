/** Every test speaks English, as the shipped messages have it. */
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {speakBy} from '../lib/ui/say';
import {lookupIn, readMessages} from '../scripts/check-messages';

const english = lookupIn(readMessages('en'));
speakBy(english);
// The browser's own lookup, which the badge and the menus use.
Object.assign(fakeBrowser, {i18n: {getMessage: (key: string, slots: readonly string[] = []) => english(key, slots)}});
