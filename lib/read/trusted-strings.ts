/**
 * The strings that the policy of the extension's pages lets pass: the addresses of our workers, and a document that is only looked at.
 *
 * Law: Trusted Types are asked for here and nowhere else; an address that is not a worker's is refused; what becomes a document has no window, so nothing
 * in it runs or loads.
 */

/** Where the package keeps the files of pdfjs-dist, byte for byte as they are published. */
export const PDF_LIBRARY = '/pdf/pdf.min.mjs';
export const PDF_WORKER = '/pdf/pdf.worker.min.mjs';
/** The script of entrypoints/counting.ts. */
const COUNTING_WORKER = '/counting.js';
/** The script of entrypoints/searching.ts. */
const SEARCHING_WORKER = '/searching.js';
/** The module of entrypoints/workspace/rereading.ts. */
const REREADING_WORKER = '/rereading.js';

type Policy = {readonly createScriptURL: (url: string) => string; readonly createHTML: (html: string) => string};
type Factory = {readonly createPolicy: (name: string, rules: Partial<Policy>) => Policy};

const policies = new Map<string, Policy>();
/** A policy is made once, by its name; a browser without Trusted Types takes the plain string under the same rule. */
const policy = (name: string, rules: Partial<Policy>): Policy => {
	const made = policies.get(name) ?? (globalThis as {readonly trustedTypes?: Factory}).trustedTypes?.createPolicy(name, rules) ?? (rules as Policy);
	policies.set(name, made);
	return made;
};

const ownWorker = (url: string): string => {
	if (![PDF_WORKER, COUNTING_WORKER, SEARCHING_WORKER, REREADING_WORKER].some(path => url === new URL(path, location.origin).href))
		throw new TypeError('not the address of our worker');
	return url;
};
const startWorker = (path: string): Worker =>
	new Worker(policy('worker-url', {createScriptURL: ownWorker}).createScriptURL(new URL(path, location.origin).href), {type: 'module'});

/** A worker with the code that takes PDFs apart. */
export const startPdfWorker = (): Worker => startWorker(PDF_WORKER);

/** A worker that counts over the saved postings. */
export const startCountingWorker = (): Worker => startWorker(COUNTING_WORKER);

/** A worker that searches the saved postings. */
export const startSearchingWorker = (): Worker => startWorker(SEARCHING_WORKER);

/** A worker that reads saved postings anew. */
export const startRereadingWorker = (): Worker => startWorker(REREADING_WORKER);

/** A document without a window: its scripts do not run, its images and styles are not loaded. */
export const inertDocument = (html: string): Document =>
	new DOMParser().parseFromString(policy('inert-document', {createHTML: text => text}).createHTML(html), 'text/html');
