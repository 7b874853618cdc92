/** How a view of the workspace is looked at while it holds payloads, and what a person does there. Most of it runs in the page. */
import {asExpression} from '../../scripts/in-page';
import {lookAt, type Round} from './hostile-watch';

/** What a view showed: `missed` are beginnings that were looked for and not seen. */
export type Looked = Omit<Round, 'words'> & {readonly rounds: number; readonly missed: readonly string[]; readonly outside: readonly string[]};
type World = {
	__look(unfold: boolean): Promise<Round>;
	__within(look: () => unknown): Promise<void>;
};

/** Puts the looking and the waiting into the page. */
export const equip = (): string =>
	`(() => { const __name = one => one; globalThis.__look = ${lookAt.toString()}; globalThis.__within = ${async (look: () => unknown): Promise<void> => {
		for (let at = 0; at < 4000; at += 1) {
			if (look()) return;
			await new Promise(done => setTimeout(done, 10));
		}
		throw new Error(`waited in vain: ${look.toString()}`);
	}}; })()`;

/** Goes to each address in turn, waits for its view, looks, and tells what of `sought` was nowhere seen. @param ready a selector of what the view holds once it is there */
export async function lookThrough(addresses: readonly string[], ready: string, sought: readonly string[], unfold: boolean): Promise<Looked> {
	const world = globalThis as unknown as World;
	const all = {kinds: new Set<string>(), leads: new Set<string>(), signs: new Set<string>(), beyond: new Set<string>()};
	let words = '';
	for (const address of addresses) {
		const before = document.querySelector(ready);
		if (address !== '' && location.hash !== address) {
			location.hash = address;
			// The view of the address before may look the same, but is taken down.
			await world.__within(() => document.querySelector(ready) !== null && document.querySelector(ready) !== before);
		} else await world.__within(() => document.querySelector(ready) !== null);
		const round = await world.__look(unfold);
		for (const name of ['kinds', 'leads', 'signs', 'beyond'] as const) for (const one of round[name]) all[name].add(one);
		words += `\n${round.words}`;
	}
	const outside = performance.getEntriesByType('resource').flatMap(({name}) => (name.startsWith(`${location.origin}/`) ? [] : [name.slice(0, 200)]));
	return {
		kinds: [...all.kinds],
		leads: [...all.leads],
		signs: [...all.signs],
		beyond: [...all.beyond],
		rounds: addresses.length,
		missed: sought.filter(one => one !== '' && !words.includes(one)).map(one => JSON.stringify(one)),
		outside,
	};
}

/** Scrolls the table from its head to its foot, looking at each stop. */
export async function lookDown(sought: readonly string[]): Promise<Looked> {
	const world = globalThis as unknown as World;
	const all = {kinds: new Set<string>(), leads: new Set<string>(), signs: new Set<string>(), beyond: new Set<string>()};
	let words = '';
	let rounds = 0;
	for (let top = 0; ; top += 900) {
		scrollTo(0, top);
		await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
		const round = await world.__look(false);
		rounds += 1;
		for (const name of ['kinds', 'leads', 'signs', 'beyond'] as const) for (const one of round[name]) all[name].add(one);
		words += `\n${round.words}`;
		if (top + innerHeight >= document.documentElement.scrollHeight) break;
	}
	scrollTo(0, 0);
	const outside = performance.getEntriesByType('resource').flatMap(({name}) => (name.startsWith(`${location.origin}/`) ? [] : [name.slice(0, 200)]));
	return {
		kinds: [...all.kinds],
		leads: [...all.leads],
		signs: [...all.signs],
		beyond: [...all.beyond],
		rounds,
		missed: sought.filter(one => one !== '' && !words.includes(one)).map(one => JSON.stringify(one)),
		outside,
	};
}

export const choose = (name: string, content: string): void => {
	const input = document.querySelector<HTMLInputElement>('.import input[type="file"]');
	if (input === null) throw new Error('no field for a file');
	const transfer = new DataTransfer();
	transfer.items.add(new File([content], name));
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
};
export const press = (selector: string): string =>
	asExpression((where: string) => {
		const found = document.querySelector<HTMLElement>(where);
		if (found === null) throw new Error(`no ${where}`);
		found.click();
	}, selector);
export const key = (name: string, init: KeyboardEventInit = {}): string =>
	asExpression(
		(pressed: string, more: KeyboardEventInit) => {
			(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', {key: pressed, bubbles: true, cancelable: true, ...more}));
		},
		name,
		init,
	);
/** Presses a button and takes the file that it offers. */
export const offered = async (selector: string): Promise<string> => {
	const create = URL.createObjectURL;
	const made = new Promise<string>(resolve => {
		URL.createObjectURL = (blob: Blob) => {
			URL.createObjectURL = create;
			blob.text().then(resolve);
			return '#';
		};
	});
	document.querySelector<HTMLButtonElement>(selector)?.click();
	return made;
};
