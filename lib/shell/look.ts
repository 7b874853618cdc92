/** How the extension's pages look and listen: the theme that the person chose, and whether single keys are shortcuts. Law: follows what is stored in every open page; what cannot be read is as if nothing was chosen. */
import type {Look} from '../model';
import {browser} from './native-browser';
import {flag, object, oneOf, type Shape} from './shape';

/** Under which key it is stored. */
export const LOOK = 'set.look';
/** Whether a value is one, whole. */
export const isLook: Shape<Look> = object({theme: oneOf('system', 'light', 'dark'), singleKeys: flag}, true);
const lookOf = (raw: unknown): Look => {
	const {theme, singleKeys} = (raw ?? {}) as Partial<Record<keyof Look, unknown>>;
	return {theme: theme === 'light' || theme === 'dark' ? theme : 'system', singleKeys: singleKeys !== false};
};

export async function storeLook(look: Look): Promise<void> {
	await browser.storage.local.set({[LOOK]: look});
}

/** Brings this page in line with what is chosen, now and later. */
export async function followLook(changed: (look: Look) => void = () => undefined): Promise<void> {
	let look = lookOf(undefined);
	const take = (raw: unknown): void => {
		look = lookOf(raw);
		const {dataset} = document.documentElement;
		if (look.theme === 'system') delete dataset.theme;
		else dataset.theme = look.theme;
		changed(look);
	};
	// Before every other listener of the page: a key that is no shortcut reaches the field it is typed in, and nothing else.
	window.addEventListener(
		'keydown',
		event => {
			if (!look.singleKeys && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopImmediatePropagation();
		},
		true,
	);
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[LOOK] !== undefined) take(changes[LOOK].newValue);
	});
	take((await browser.storage.local.get(LOOK))[LOOK]);
}
