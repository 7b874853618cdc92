/** The lines of a stream, one at a time, numbered from 1; empty ones are passed over. A line over the cap is cut to its head, so memory stays constant. */
import {createReadStream, statSync} from 'node:fs';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {UsageError} from './arguments';
import type {NumberedLine} from './pool';

export async function* readLines(stream: Readable): AsyncGenerator<NumberedLine> {
	let number = 0;
	for await (const line of createInterface({input: stream, crlfDelay: Number.POSITIVE_INFINITY})) {
		number++;
		if (line.trim()) yield {line, number};
	}
}

/** @throws UsageError for a missing file or a directory */
export function openFile(path: string): {readonly stream: Readable; readonly size: number} {
	try {
		const stat = statSync(path);
		if (stat.isDirectory()) throw new UsageError(`${path} is a directory. Name a file.`);
		return {stream: createReadStream(path), size: stat.size};
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${path} cannot be opened: there is no such file.`);
	}
}

/** Bytes that no text holds: a NUL, or text that is no UTF-8. */
export function decodeText(bytes: Uint8Array, path: string): string {
	if (bytes.includes(0)) throw new UsageError(`${path} is not a text file.`);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		throw new UsageError(`${path} is not UTF-8 text.`);
	}
}
