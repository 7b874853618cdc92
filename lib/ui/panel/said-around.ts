/** The words around a mention, short enough for one line. Law: cut between words of the same line, and every cut is marked. */
import type {Span} from '../../model';

/** UTF-16 units to either side of the mention that are looked at. */
const BEFORE = 22;
const AFTER = 34;

/** Words of the posting's text around a span, with `…` where the line goes on. */
export function saidAround(text: string, {start, end}: Span): string {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineBreak = text.indexOf('\n', end);
	const lineEnd = lineBreak < 0 ? text.length : lineBreak;
	let from = lineStart;
	if (start - lineStart > BEFORE) {
		const space = text.indexOf(' ', start - BEFORE);
		from = space >= 0 && space < start ? space + 1 : start;
	}
	let to = lineEnd;
	if (lineEnd - end > AFTER) {
		const space = text.lastIndexOf(' ', end + AFTER);
		to = space > end ? space : end;
	}
	return `${from > lineStart ? '…' : ''}${text.slice(from, to).trim()}${to < lineEnd ? '…' : ''}`;
}
