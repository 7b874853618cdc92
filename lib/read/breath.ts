/** Lets the page breathe while it is read. Law: no slice of ours holds the page up for longer than a frame. */

/** Milliseconds that reading may hold the page up at one go. */
const SLICE = 16;

/** What is awaited between two steps: gives way where the slice is used up, and says so. `now` in milliseconds. */
export const makeBreath = (now: () => number): (() => Promise<boolean>) => {
	const {port1, port2} = new MessageChannel();
	let since = now();
	return async () => {
		if (now() - since < SLICE) return false;
		// Not a timer: the browser holds those back, in a hidden tab for a second each.
		await new Promise(resolve => {
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
		since = now();
		return true;
	};
};
