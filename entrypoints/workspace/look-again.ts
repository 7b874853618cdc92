/** A view that shows what the database holds looks again when that has changed. Law: it has looked once by itself before; the first look is not made twice. */
import {effect} from '@preact/signals';
import {rowsVersion} from './saved-list';

/** Whatever is written, here or in another window, has `look` called anew, until the function that is returned is called. */
export function lookAgain(look: () => Promise<void>): () => void {
	let seen = rowsVersion.peek();
	return effect(() => {
		if (rowsVersion.value === seen) return;
		seen = rowsVersion.value;
		look().catch(error => console.error('Jobprism:', error));
	});
}
