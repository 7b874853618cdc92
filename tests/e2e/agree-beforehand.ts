/** What a person would answer to the browser's own question, which is out of a driver's reach. */
import type {Walker, walkChromium} from '../../scripts/walker';

/** Lets the browser say yes without asking, once the extension asks. Firefox is set to do so. */
export async function agreeBeforehand(walker: Walker, site: string): Promise<void> {
	if (!('loaded' in walker)) return;
	const {loaded} = walker as Awaited<ReturnType<typeof walkChromium>>;
	const settings = await loaded.context.newPage();
	await settings.goto('chrome://extensions');
	await settings.evaluate(
		([id, host]) =>
			(
				globalThis as unknown as {chrome: {developerPrivate: {addHostPermission(id: string, host: string): Promise<void>}}}
			).chrome.developerPrivate.addHostPermission(id ?? '', host ?? ''),
		[loaded.id, site],
	);
	await settings.close();
}
