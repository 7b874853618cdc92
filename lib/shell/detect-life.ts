/**
 * When detect.js looks: at the start, and a few times after each move within the document, until there was a posting once.
 *
 * Law: no watching of the page's changes; nothing is looked at while nobody sees it, in a hidden tab or in one that the browser prepares ahead.
 */

/** Milliseconds after a move: boards bring a posting's text in late. */
const LOOKS = [300, 1000, 3000];

/** Calls `found` once, when `looks` says so for the first time. */
export function untilFound(page: Window & {readonly navigation?: EventTarget}, looks: () => boolean, found: () => void): void {
	const timers: number[] = [];
	const targets: readonly (readonly [EventTarget, string])[] = [
		[page, 'popstate'],
		[page.document, 'visibilitychange'],
		...(page.navigation === undefined ? [] : [[page.navigation, 'currententrychange'] as const]),
	];
	const stop = (): void => {
		for (const timer of timers.splice(0)) page.clearTimeout(timer);
	};
	const look = (): boolean => {
		if (page.document.hidden || !looks()) return false;
		stop();
		for (const [target, name] of targets) target.removeEventListener(name, moved);
		found();
		return true;
	};
	const moved = (): void => {
		stop();
		for (const ms of LOOKS) timers.push(page.setTimeout(look, ms));
	};
	if (look()) return;
	for (const [target, name] of targets) target.addEventListener(name, moved);
}
