/** Reads the files of a ZIP archive that this project's own packaging wrote. No encryption, no ZIP64: an archive with those is refused. */
import {createHash} from 'node:crypto';
import {inflateRawSync} from 'node:zlib';

/** Bytes of each file, by its path in the archive. Folders are left out. @throws where it is no such archive */
export function readZip(archive: Buffer): ReadonlyMap<string, Buffer> {
	const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	if (end < 0) {
		throw new Error('This is no ZIP archive.');
	}

	const files = new Map<string, Buffer>();
	const count = archive.readUInt16LE(end + 10);
	let at = archive.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (archive.readUInt32LE(at) !== 0x02014b50) {
			throw new Error('The archive’s directory is broken.');
		}

		const method = archive.readUInt16LE(at + 10);
		const packed = archive.readUInt32LE(at + 20);
		const nameLength = archive.readUInt16LE(at + 28);
		const local = archive.readUInt32LE(at + 42);
		const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
		at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
		if (name.endsWith('/')) {
			continue;
		}

		const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const bytes = archive.subarray(start, start + packed);
		if (method !== 0 && method !== 8) {
			throw new Error(`${name} is packed by a method that is not known here (${method}).`);
		}

		files.set(name, method === 0 ? bytes : inflateRawSync(bytes));
	}

	return files;
}

/** SHA-256 in hexadecimal digits of each file, by path, sorted by path. */
export function hashesOf(files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
	return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]));
}
