/** What holds of the reading on any document at all. */
import type {RawPage, Reading} from '../../lib/model';
import {agree} from '../../lib/read/agreement';
import {parseRawPage} from '../../lib/read/raw-page-gate';
import {readAt} from './open-fixture';

export type Broken = {readonly law: string; readonly what: unknown};

/** The first law of the reading that this document breaks, or null. `open` makes a new document of the same markup. */
export function brokenOn(open: () => Document, url: string): Broken | null {
	const document = open();
	const before = document.documentElement?.outerHTML ?? '';
	const raw: RawPage = readAt(document, url);
	if ((document.documentElement?.outerHTML ?? '') !== before) return {law: 'the page stays as it was', what: before};
	const given: unknown = JSON.parse(JSON.stringify(raw));
	const admitted = parseRawPage(given, url);
	if (admitted === null) return {law: 'what the page gives passes the gate', what: given};
	const reading: Reading = agree(admitted);
	const again = agree(parseRawPage(JSON.parse(JSON.stringify(readAt(open(), url))), url) ?? admitted);
	if (JSON.stringify(again) !== JSON.stringify(reading)) return {law: 'the same page reads the same twice', what: [reading, again]};
	if (reading.posting === null) return null;
	const {text, blocks} = reading.posting;
	let at = 0;
	for (const {start, end} of blocks) {
		if (start < at || end <= start || end > text.length)
			return {law: 'blocks lie in the text, one after the other', what: {start, end, at, length: text.length}};
		at = end;
	}
	return null;
}
