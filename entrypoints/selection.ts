/** Injected where the person asks to read the selection: leaves what is selected for page.js, in our own world, which the page does not see. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {readSelection} from '../lib/read/selection-blocks';

export default defineUnlistedScript({
	globalName: false,
	main() {
		const account = readSelection(document);
		Object.assign(globalThis, {[Symbol.for('jobprism.selection')]: {url: location.href, account: account ?? {witness: 'selection', body: []}}});
	},
});
