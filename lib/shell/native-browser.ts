/** The extension API as the browser itself gives it, for extension pages and for scripts in pages. Law: no listener here answers with a promise. */
export {browser} from 'wxt/browser';
