/**
 * The extension API for the worker, and the polyfill's one owner. Chrome before 148 lets a listener answer a message with a promise only through it; whatever
 * does not listen takes `native-browser.ts` and carries none of its bytes.
 */
import browser, {type Runtime, type Tabs} from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;
export type Tab = Tabs.Tab;
export {browser};
