/** Draws components into a document of their own with all that unfolds there, and reads the words off. Law: what one test drew is gone before the next. */
import {type ComponentChildren, render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach} from 'vitest';
import {MoreContext} from '../../lib/ui/more';
import {LaterContext} from '../../lib/ui/panel/later';
import * as later from '../../lib/ui/panel/later-parts';
import * as more from '../../lib/ui/unfolding';

let root: HTMLElement | null = null;

/** The element that it stands in. Drawn again within a test, what stands there changes. */
export function drawn(children: ComponentChildren): HTMLElement {
	root ??= document.body.appendChild(document.createElement('div'));
	const at = root;
	act(() =>
		render(
			<MoreContext.Provider value={more}>
				<LaterContext.Provider value={later}>{children}</LaterContext.Provider>
			</MoreContext.Provider>,
			at,
		),
	);
	return at;
}

/** Takes away what is drawn; the next is drawn from nothing. */
export function undraw(): void {
	if (root !== null) render(null, root);
	root?.remove();
	root = null;
}
afterEach(undraw);

/** What it says, with single spaces. */
export const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
