/** Watches every page, popup and worker of Chromium from the inside, also those that come up later. */
import {attachTo, type TargetInfo} from '../../scripts/chromium-target';
import type {ChromiumWalker} from '../../scripts/walker';

/** Kinds of targets that are the browser's own, or hold pages without being one. */
const notOurs = new Set(['tab', 'browser', 'browser_ui']);

export type Watched = {readonly begin: () => Promise<void>; readonly count: () => number};

/** Nothing is watched before `begin`. `listener` gets what the target's network, runtime and log say. */
export async function watchTargets(
	{loaded: {browser, targets}}: ChromiumWalker,
	listener: (info: TargetInfo, method: string, parameters: Record<string, unknown>) => void,
): Promise<Watched> {
	const watched = new Set<string>();
	const watch = async (targetId: string): Promise<void> => {
		const info = (await targets()).find(one => one.targetId === targetId && !notOurs.has(one.type));
		if (!info || watched.has(targetId)) {
			return;
		}

		watched.add(targetId);
		const target = await attachTo(browser, info);
		target.on((method, parameters) => listener(info, method, parameters));
		// Not every kind of target has all of the three.
		await Promise.allSettled(['Network.enable', 'Runtime.enable', 'Log.enable'].map(method => target.send(method)));
	};
	await browser.send('Target.setDiscoverTargets', {discover: true});
	return {
		begin: async () => {
			for (const {targetId} of await targets()) {
				await watch(targetId);
			}

			// A popup may be gone before it is attached to.
			browser.on('Target.targetCreated', (event: {targetInfo: {targetId: string}}) => void watch(event.targetInfo.targetId).catch(() => undefined));
		},
		count: () => watched.size,
	};
}
