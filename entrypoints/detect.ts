/** Runs by itself on the hosts that the person switched on: is there a posting here? One message if so, and nothing else. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {looksLikePosting} from '../lib/read/detect-posting';
import {untilFound} from '../lib/shell/detect-life';
import {browser} from '../lib/shell/native-browser';

export default defineUnlistedScript({
	globalName: false,
	main() {
		untilFound(
			window,
			() => looksLikePosting(document),
			() => {
				// Where nobody hears it (the extension is gone, the worker busy) the person's click still reads the page.
				if (browser.runtime?.id !== undefined) browser.runtime.sendMessage({kind: 'posting.read', document: null, raw: null}).catch(() => undefined);
			},
		);
	},
});
