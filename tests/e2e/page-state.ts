/** What a page is before and after: its whole document, its storage and what it can see of marks. All of it is read in the page's own world. */
import {asExpression} from '../../scripts/in-page';
import type {Walker} from '../../scripts/walker';

export type PageState = {
	readonly html: string;
	readonly styleSheets: number;
	readonly adoptedSheets: number;
	readonly localStorage: Readonly<Record<string, string>>;
	readonly sessionStorage: Readonly<Record<string, string>>;
	readonly cookies: string;
	readonly databases: readonly string[];
	readonly globals: readonly string[];
	/** Mutations since `watchMutations`. */
	readonly mutations: number;
};

/** Starts counting changes of any kind in the document. */
export async function watchMutations(walker: Walker): Promise<void> {
	await walker.inPage(
		asExpression(() => {
			const world = globalThis as unknown as {mutationsSeen: number};
			world.mutationsSeen = 0;
			new MutationObserver(records => {
				world.mutationsSeen += records.length;
			}).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
		}),
	);
}

export function readPageState(walker: Walker): Promise<PageState> {
	return walker.inPage<PageState>(
		asExpression(async () => {
			const databases = await indexedDB.databases();
			return {
				html: document.documentElement.outerHTML,
				styleSheets: document.styleSheets.length,
				adoptedSheets: document.adoptedStyleSheets.length,
				localStorage: {...localStorage},
				sessionStorage: {...sessionStorage},
				cookies: document.cookie,
				databases: databases.map(one => one.name ?? ''),
				globals: Object.getOwnPropertyNames(globalThis).sort(),
				mutations: (globalThis as unknown as {mutationsSeen?: number}).mutationsSeen ?? 0,
			};
		}),
	);
}

/** The marks that the page can see: how many ranges, and which words, under each name. */
export function readMarks(walker: Walker): Promise<Readonly<Record<string, readonly string[]>>> {
	return walker.inPage(
		asExpression(() => {
			const registry = (CSS as unknown as {highlights: Map<string, Iterable<Range>>}).highlights;
			return Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(range => range.toString())]));
		}),
	);
}

export type ExtensionState = {
	readonly local: Readonly<Record<string, unknown>>;
	readonly sync: Readonly<Record<string, unknown>>;
	readonly session: Readonly<Record<string, unknown>>;
	readonly databases: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
	readonly localStorage: Readonly<Record<string, string>>;
	readonly cookies: string;
	readonly caches: readonly string[];
};

/** Everything that the extension holds in this browser. */
export function readExtensionState(walker: Walker): Promise<ExtensionState> {
	return walker.inExtension<ExtensionState>(
		asExpression(async () => {
			type Area = {get(keys: null): Promise<Record<string, unknown>>};
			const {storage} = (globalThis as unknown as {chrome: {storage: Record<'local' | 'sync' | 'session', Area>}}).chrome;
			const asked = <Value>(request: IDBRequest<Value>) =>
				new Promise<Value>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const databases: Record<string, Record<string, unknown[]>> = {};
			for (const {name} of await indexedDB.databases()) {
				if (name === undefined) {
					continue;
				}

				const database = await asked(indexedDB.open(name));
				const stores: Record<string, unknown[]> = {};
				for (const store of database.objectStoreNames) {
					stores[store] = await asked(database.transaction(store).objectStore(store).getAll());
				}

				databases[name] = stores;
				database.close();
			}

			return {
				local: await storage.local.get(null),
				sync: await storage.sync.get(null),
				session: await storage.session.get(null),
				databases,
				localStorage: {...localStorage},
				cookies: document.cookie,
				caches: 'caches' in globalThis ? await caches.keys().catch(() => []) : [],
			};
		}),
	);
}
