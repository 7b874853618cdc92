/** Messages as the browser finds them in `_locales`: in its own language, in English where that has none. */
import type {MessageLookup} from '../model';
import {browser} from './native-browser';

export const browserMessages: MessageLookup = (key, slots) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], [...slots]);
