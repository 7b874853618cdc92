/** All matches of a pattern, as `matchAll` gives them, without the copy of the pattern that it makes at each call: most calls are about one line and find nothing. */

const NONE: readonly RegExpExecArray[] = [];

/** @param pattern global; @returns its matches in `text`, in order */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return NONE;
	const found: RegExpExecArray[] = [];
	for (; match !== null; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
	}
	return found;
}
