/**
 * Reads single files out of a ZIP archive, as Office writes them.
 *
 * Law: nothing that the archive says of itself is believed: bytes are counted as they are unpacked, names are compared and never used as paths, an archive in
 * the archive stays packed. Every way to fail is a word; only our own mistakes throw.
 */
export const ZIP_CAPS = {entries: 2000, inflated: 20_971_520, ratio: 200, milliseconds: 3000} as const;
/** `bomb`: it unpacks to more than the caps let through. */
export type ZipFault = 'not-zip' | 'encrypted' | 'broken' | 'bomb' | 'cancelled';
export type ZipCaps = Partial<Record<keyof typeof ZIP_CAPS, number>>;
type Entry = {readonly name: string; readonly method: number; readonly flags: number; readonly packed: number; readonly at: number};
export type Zip = {
	readonly names: readonly string[];
	/** The bytes of a file, or why there are none; null where the archive has none of this name. Caps count over all that is read. */
	readonly read: (name: string, signal?: AbortSignal) => Promise<Uint8Array | ZipFault | null>;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Under this many bytes a great ratio harms nobody: empty tables of styles reach it. */
const SMALL = 1_048_576;

/** Whether these bytes begin as a ZIP archive does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The archive's list of files, or why it cannot be read. */
export function openZip(bytes: Uint8Array, given: ZipCaps = {}): Zip | ZipFault {
	const caps = {...ZIP_CAPS, ...given};
	if (!isZip(bytes)) return 'not-zip';
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = readDirectory(bytes, view, caps.entries);
	if (typeof entries === 'string') return entries;
	let left = caps.inflated;
	return {
		names: [...entries.keys()],
		async read(name, signal) {
			const entry = entries.get(name);
			if (entry === undefined) return null;
			if ((entry.flags & ENCRYPTED) !== 0) return 'encrypted';
			const start = dataStart(view, entry);
			if (start === null || start + entry.packed > bytes.length) return 'broken';
			const packed = bytes.subarray(start, start + entry.packed);
			if (entry.method === STORED) {
				left -= packed.length;
				return left < 0 ? 'bomb' : packed;
			}
			if (entry.method !== DEFLATED) return 'broken';
			const most = Math.min(left, Math.max(SMALL, packed.length * caps.ratio));
			const unpacked = await inflate(packed, most, caps.milliseconds, signal);
			if (typeof unpacked !== 'string') left -= unpacked.length;
			return unpacked;
		},
	};
}

function readDirectory(bytes: Uint8Array, view: DataView, most: number): ReadonlyMap<string, Entry> | ZipFault {
	let end = bytes.length - END_SIZE;
	const last = Math.max(0, end - LONGEST_COMMENT);
	while (end >= last && view.getUint32(end, true) !== END) end -= 1;
	if (end < last) return 'broken';
	const count = view.getUint16(end + 10, true);
	if (count > most) return 'bomb';
	const entries = new Map<string, Entry>();
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return 'broken';
		const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
		if (at + 46 + nameLength > bytes.length) return 'broken';
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		// The first of a name counts: a second one is how two readers are shown two texts.
		if (!entries.has(name))
			entries.set(name, {
				name,
				flags: view.getUint16(at + 8, true),
				method: view.getUint16(at + 10, true),
				packed: view.getUint32(at + 20, true),
				at: view.getUint32(at + 42, true),
			});
		at += 46 + nameLength + extra + comment;
	}
	return entries;
}

/** Where an entry's bytes begin; its own head has the lengths that count. */
function dataStart(view: DataView, {at}: Entry): number | null {
	if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
	return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** Unpacks piece by piece and stops at the cap, whatever is still to come. */
async function inflate(packed: Uint8Array, most: number, milliseconds: number, signal?: AbortSignal): Promise<Uint8Array | ZipFault> {
	const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const pieces: Uint8Array[] = [];
	const deadline = performance.now() + milliseconds;
	let length = 0;
	const stop = (why: ZipFault): ZipFault => {
		reader.cancel().catch(() => undefined);
		return why;
	};
	try {
		for (let step = await reader.read(); !step.done; step = await reader.read()) {
			length += step.value.length;
			if (length > most || performance.now() > deadline) return stop('bomb');
			if (signal?.aborted) return stop('cancelled');
			pieces.push(step.value);
		}
	} catch {
		return 'broken';
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
