/** The one owner of the extension API for worker and extension pages. Scripts in a page use `page-link.ts`, which carries no polyfill. */
import browser, {type Runtime, type Storage, type Tabs} from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;
export type StorageChange = Storage.StorageChange;
export type Tab = Tabs.Tab;
export {browser};
