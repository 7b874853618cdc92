/** The worker in which the workspace searches. Started by lib/read/trusted-strings.ts alone; lives as long as the page, and keeps no text. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {makeSearcher, type SearchTask} from './workspace/search-task';

export default defineUnlistedScript({
	globalName: false,
	main() {
		const take = makeSearcher(news => self.postMessage(news));
		self.onmessage = ({data}: MessageEvent<SearchTask>) => take(data);
	},
});
