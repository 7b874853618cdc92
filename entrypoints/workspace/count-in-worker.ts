/** Counts over the saved postings in a worker of their own. Law: one job, one worker; what is cancelled tells nothing more. */
import {startCountingWorker} from '../../lib/read/trusted-strings';
import type {CountJob, CountTold} from './shelf-count';

export type Told = {readonly onTold: (told: CountTold) => void /** The worker did not start or broke. */; readonly onFailed: () => void};

/** Begins; what it returns ends it. */
export function countInWorker(job: CountJob, {onTold, onFailed}: Told): () => void {
	const worker = startCountingWorker();
	const end = (): void => {
		worker.onmessage = null;
		worker.onerror = null;
		worker.terminate();
	};
	worker.onmessage = ({data}: MessageEvent<CountTold>) => {
		if (data.kind === 'learnt' || job.profile === null) end();
		onTold(data);
	};
	worker.onerror = event => {
		console.error('Jobprism:', event.message);
		end();
		onFailed();
	};
	worker.postMessage(job);
	return end;
}
