/** Draws the state that the address's hash names, and the next one when the hash changes, so that one page shows them all. Law: each state is drawn from nothing; when it stands, the root says its name. */
import './gallery-language';
import {type ComponentChild, render} from 'preact';

export function showByHash(draw: (state: string) => ComponentChild | null): void {
	const root = document.getElementById('root');
	if (root === null) throw new Error('gallery: no root');
	const show = (): void => {
		const state = decodeURIComponent(location.hash.slice(1));
		render(null, root);
		delete root.dataset.state;
		document.documentElement.removeAttribute('style');
		scrollTo(0, 0);
		render(draw(state), root);
		root.dataset.state = state;
	};
	addEventListener('hashchange', show);
	show();
}
