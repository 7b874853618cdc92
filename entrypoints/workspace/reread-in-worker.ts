/** Reads saved postings anew in a worker of its own. Law: one job, one worker; what is ended tells nothing more. */
import {startRereadingWorker} from '../../lib/read/trusted-strings';
import type {RereadJob, RereadNews} from './reread-task';

/** Begins; what it returns ends it. After `done` or `failed` it has ended by itself. */
export function rereadInWorker(job: RereadJob, onNews: (news: RereadNews) => void): () => void {
	const worker = startRereadingWorker();
	const end = (): void => {
		worker.onmessage = null;
		worker.onerror = null;
		worker.terminate();
	};
	worker.onmessage = ({data}: MessageEvent<RereadNews>) => {
		if (data.kind === 'done' || data.kind === 'failed') end();
		onNews(data);
	};
	worker.onerror = event => {
		console.error('Jobprism:', event.message);
		end();
		onNews({kind: 'failed'});
	};
	worker.postMessage(job);
	return end;
}
