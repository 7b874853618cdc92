/** Injected where the panel asks what a page lists: hands back its links, and is gone. Changes nothing in the page's document. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {LinkList} from '../lib/model';
import {makeBreath} from '../lib/read/breath';
import {listingSteps} from '../lib/read/listed-links';

export default defineUnlistedScript({
	globalName: false,
	async main(): Promise<LinkList> {
		const breathe = makeBreath(() => performance.now());
		const steps = listingSteps(document, location.href);
		for (;;) {
			const step = steps.next();
			if (step.done === true) return step.value;
			await breathe();
		}
	},
});
