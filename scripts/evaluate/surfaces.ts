/** Whether two strings name the same skill. Law: more than equality, so that "Apache Spark" finds "Spark"; less than a guess, so that "data" finds nothing. */

/** Words that may stand beside a name of one word without making another thing of it. */
const COMPANY_OF_A_NAME: ReadonlySet<string> = new Set(
	[
		'a an and the of for in with using based',
		'apache amazon aws microsoft ms google adobe oracle ibm',
		'js py sdk api apis stack cloud',
		'skill skills ability abilities knowledge understanding proficiency experience theory fundamentals',
		'strong excellent good advanced effective clear written verbal oral interpersonal',
		'concept concepts principle principles practice practices technique techniques method methods methodology methodologies process processes',
		'tool tools tooling framework frameworks library libraries package packages platform platforms system systems solution solutions technology technologies',
		'application applications service services software environment environments pipeline pipelines database databases data',
		'model models modeling modelling algorithm algorithms analysis',
		'programming scripting coding development code language languages query queries',
	]
		.join(' ')
		.split(' '),
);
/** What is left of a word after the stem that it shares with another form of itself. */
const ENDINGS: ReadonlySet<string> = new Set([
	'',
	...'s es e y ies ed led er ers ing ling ly al ical ics ion ment'.split(' '),
	...'ate ated ating ation ations ize izing ization ise ising isation ive ively'.split(' '),
]);
const SHORTEST_STEM = 5;
/** Pairs, each in alphabetical order, that share a stem and no meaning. */
const STRANGERS: ReadonlySet<string> = new Set([
	'product production',
	'production products',
	'communication community',
	'communication communities',
	'transformation transformer',
	'transformation transformers',
]);
const MOST_WORDS_BESIDE = 2;

export const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.normalize('NFKC')
		.match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];

function isOneWord(a: string, b: string): boolean {
	if (a === b) return true;
	if (Math.min(a.length, b.length) < SHORTEST_STEM || STRANGERS.has(a < b ? `${a} ${b}` : `${b} ${a}`)) return false;
	let stem = 0;
	while (stem < a.length && a[stem] === b[stem]) stem++;
	return stem >= SHORTEST_STEM && ENDINGS.has(a.slice(stem)) && ENDINGS.has(b.slice(stem));
}

/** Equal word for word, or the one lies within the other and the words beside it are few; beside a name of one word, light too. */
export function isSameSurface(one: string, other: string): boolean {
	const [name, whole] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [readonly string[], readonly string[]];
	const [first] = name;
	if (first === undefined || whole.length - name.length > MOST_WORDS_BESIDE) return false;
	if (name.length === 1 && whole.length > 1 && COMPANY_OF_A_NAME.has(first)) return false;
	for (let from = 0; from + name.length <= whole.length; from++) {
		if (!name.every((word, i) => isOneWord(word, whole[from + i] ?? ''))) continue;
		if (name.length > 1) return true;
		if (whole.every((word, i) => i === from || COMPANY_OF_A_NAME.has(word))) return true;
	}
	return false;
}

/** 2: a quote and a surface are the same words; 1: one names the other; 0: neither. */
export function nearness(surfaces: readonly string[], quotes: readonly string[]): 0 | 1 | 2 {
	let best: 0 | 1 = 0;
	for (const quote of quotes)
		for (const surface of surfaces) {
			if (wordsOf(quote).join(' ') === wordsOf(surface).join(' ')) return 2;
			if (best === 0 && isSameSurface(quote, surface)) best = 1;
		}
	return best;
}
