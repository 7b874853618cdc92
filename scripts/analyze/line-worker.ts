/** A worker thread of the pool: a batch of lines in, their output lines back. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Profile} from '../../lib/model';
import {answerNumbered} from './line-output';
import type {NumberedLine} from './pool';

const {profile} = workerData as {profile: Profile | null};
parentPort?.on('message', (lines: readonly NumberedLine[]) => {
	parentPort?.postMessage(lines.map(line => answerNumbered(line, profile)));
});
