/** Lines to answers, in order, on all cores and in constant memory: batches go to worker threads, and no more than a few wait at a time. */
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Profile} from '../../lib/model';

export type NumberedLine = {readonly line: string; readonly number: number};
export type LineResult = {readonly output: string; readonly failed: boolean};
type Batch = {readonly lines: readonly NumberedLine[]; readonly settle: (results: readonly LineResult[]) => void; readonly fail: (error: Error) => void};

const BATCH = 24;
/** Node 20 does not hand a loader on to worker threads, so each takes its own. */
const START = `import('tsx/esm/api').then(({tsImport}) => tsImport(${JSON.stringify(new URL('./line-worker.ts', import.meta.url).href)}, ${JSON.stringify(import.meta.url)}))`;

export class Pool {
	private readonly idle: Worker[] = [];
	private readonly all: Worker[] = [];
	private readonly waiting: Batch[] = [];
	private readonly at = new Map<Worker, Batch>();

	constructor(profile: Profile | null, size = availableParallelism()) {
		for (let i = 0; i < size; i++) {
			const worker = new Worker(START, {eval: true, workerData: {profile}});
			worker.on('message', (results: readonly LineResult[]) => this.settle(worker, results));
			worker.on('error', error => {
				this.at.get(worker)?.fail(error instanceof Error ? error : new Error(String(error)));
			});
			this.idle.push(worker);
			this.all.push(worker);
		}
	}

	/** Reads lines as fast as they are answered. `write` is awaited, so that a slow reader of the output slows the input. */
	async run(lines: AsyncIterable<NumberedLine>, write: (result: LineResult) => Promise<void>): Promise<void> {
		const inFlight: Promise<readonly LineResult[]>[] = [];
		const most = this.all.length * 3;
		let batch: NumberedLine[] = [];
		const flush = async (): Promise<void> => {
			for (const result of (await inFlight.shift()) ?? []) await write(result);
		};
		for await (const line of lines) {
			batch.push(line);
			if (batch.length < BATCH) continue;
			inFlight.push(this.answer(batch));
			batch = [];
			if (inFlight.length >= most) await flush();
		}
		if (batch.length) inFlight.push(this.answer(batch));
		while (inFlight.length) await flush();
	}

	async close(): Promise<void> {
		await Promise.all(this.all.map(worker => worker.terminate()));
	}

	private answer(lines: readonly NumberedLine[]): Promise<readonly LineResult[]> {
		return new Promise((settle, fail) => {
			this.waiting.push({lines, settle, fail});
			this.next();
		});
	}

	private next(): void {
		const worker = this.idle.pop();
		const batch = worker && this.waiting.shift();
		if (!worker) return;
		if (!batch) {
			this.idle.push(worker);
			return;
		}
		this.at.set(worker, batch);
		worker.postMessage(batch.lines);
	}

	private settle(worker: Worker, results: readonly LineResult[]): void {
		this.at.get(worker)?.settle(results);
		this.at.delete(worker);
		this.idle.push(worker);
		this.next();
	}
}
