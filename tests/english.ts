/** Every test speaks English, as the shipped messages have it. */
import {speakBy} from '../lib/ui/say';
import {lookupIn, readMessages} from '../scripts/check-messages';

speakBy(lookupIn(readMessages('en')));
