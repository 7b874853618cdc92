/**
 * The worker in which the workspace reads saved postings anew. Started by lib/read/trusted-strings.ts alone, ended by whoever started it; an entry of the
 * pages' own build (wxt.config.ts), so that it shares their files of knowledge and rows.
 */
import {type RereadJob, reread} from './reread-task';

self.onmessage = ({data}: MessageEvent<RereadJob>) => {
	reread(data, told => self.postMessage(told)).catch((error: unknown) => {
		console.error('Jobprism:', error);
		self.postMessage({kind: 'failed'});
	});
};
