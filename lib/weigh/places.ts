/** Whether the place a posting names is the place a documented figure is for. Law: words are compared as wholes; a doubtful place is no match. */

/** Names of one place, as rows of data/benchmarks.json give them. */
export type PlaceNames = {
	/** Names that mean this place wherever they stand. */
	readonly places: readonly string[];
	/** Names that are also the name of a region: after another place they mean the region ("Buffalo, New York"). */
	readonly namesRegionToo?: readonly string[];
	/** What may stand before such a name and leaves it the place ("Remote, New York"). */
	readonly after?: readonly string[];
	/** Longer names of other places, in which a name of this one stands ("New London"). */
	readonly unless?: readonly string[];
};

type Run = {readonly start: number; readonly end: number};

const joining = new Set(['or', 'and', 'in', 'to', 'from', 'near', 'greater', 'either', 'based']);

/** Words in lower case, "," as it is, and ";" for whatever else parts one place from the next. */
function tokensOf(text: string): readonly string[] {
	const whole = text.toLowerCase().replace(/\bon[- ](site|premises?)\b/g, 'on$1');
	return (whole.match(/[\p{L}\p{N}]+|[,;|/•·()&:\n\u2013\u2014-]/gu) ?? []).map(token => (/[\p{L}\p{N},]/u.test(token) ? token : ';'));
}

/** Where one list of tokens stands in another, as indexes into it. */
function runsOf(name: string, tokens: readonly string[]): readonly Run[] {
	const words = tokensOf(name);
	return tokens.flatMap((_, start) => (words.every((word, index) => tokens[start + index] === word) ? [{start, end: start + words.length}] : []));
}

/** Whether nothing before a token makes it the region of another place. */
function opensAPlace(start: number, tokens: readonly string[], after: readonly string[]): boolean {
	const before = tokens[start - 1];
	if (before === undefined || before === ';' || joining.has(before)) return true;
	const end = before === ',' ? start - 1 : start;
	return after.some(name => runsOf(name, tokens).some(run => run.end === end));
}

/**
 * Whether a posting's location names the place, in any case and on word boundaries; a location of several places names each of them.
 * In: the location as the posting states it, or null. Out: false where it is null.
 */
export function isInPlace(location: string | null, names: PlaceNames): boolean {
	if (location === null) return false;
	const tokens = tokensOf(location);
	const others = (names.unless ?? []).flatMap(name => runsOf(name, tokens));
	const sure = names.places.flatMap(name => runsOf(name, tokens));
	const doubtful = (names.namesRegionToo ?? []).flatMap(name => runsOf(name, tokens)).filter(run => opensAPlace(run.start, tokens, names.after ?? []));
	return [...sure, ...doubtful].some(run => !others.some(other => other.start <= run.start && other.end >= run.end));
}
