/** The worker in which the workspace counts. Started by lib/read/trusted-strings.ts alone; takes one job, tells its steps, and is ended by whoever started it. */
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {type CountJob, countShelf} from './workspace/shelf-count';

export default defineUnlistedScript({
	globalName: false,
	main() {
		self.onmessage = ({data}: MessageEvent<CountJob>) => {
			for (const told of countShelf(data)) self.postMessage(told);
		};
	},
});
