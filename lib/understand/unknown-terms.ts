/** Capitalised terms that stand where skills stand and that no row knows: new names appear every month, and the person can add one as a skill of their own. */
import type {Line, Quote} from '../model';
import {groupBy} from '../text/spans';
import {SOFT, type Tokens, tokenAt} from '../text/tokenize';
import type {Found} from './mentions';

const MOST = 40;
const LONGEST = 3;
/** Capitalised words of postings that name no skill. */
const PLAIN = new Set(
	`i we you our your the this that these a an and or must ability able experience experienced knowledge proficiency strong excellent good bachelor bachelors master masters phd ph d bs ms ba bsc msc mba degree computer science engineering
	mathematics university college us usa uk eu u s u.s states united kingdom america europe inc llc ltd gmbh team teams senior junior lead staff principal manager director engineer engineers scientist scientists analyst analysts developer
	developers monday tuesday wednesday thursday friday january february march april may june july august september october november december english german french spanish required preferred plus bonus skills tools
	data software product business technical development management design research support systems cloud services company customer customers clients role position job work location remote hybrid office new york san
	francisco london washington dc california texas boston seattle chicago berlin paris india canada ai ml it pm am est pst pto hr ceo cto vp fortune series eeo veteran federal state`.split(
		/\s+/,
	),
);

/** @returns at most 40 quotes, each term once, in order */
export function findUnknownTerms(tokens: Tokens, lines: readonly Line[], mentions: readonly Found[]): Quote[] {
	const covered = new Uint8Array(tokens.count);
	for (const mention of mentions) covered.fill(1, mention.from, mention.to);
	const byLine = groupBy(mentions, mention => mention.line);
	const found = new Map<string, Quote>();
	for (const [index, list] of byLine) {
		const line = lines[index];
		if (!line || line.kind === 'heading' || !['required', 'preferred', 'duties'].includes(line.section)) continue;
		for (const mention of list)
			for (const step of [-1, 1]) {
				const term = termBeside(tokens, covered, line, mention, step);
				if (term && !found.has(term.quote.toLowerCase()) && found.size < MOST) found.set(term.quote.toLowerCase(), term);
			}
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The capitalised run that a comma, a slash or one "and"/"or" parts from a known name. */
function termBeside(tokens: Tokens, covered: Uint8Array, line: Line, mention: Found, step: number): Quote | null {
	let at = step < 0 ? mention.from - 1 : mention.to;
	if (['and', 'or', '&'].includes(tokens.word[at] ?? '')) at += step;
	if (!isTerm(tokens, covered, line, at)) return null;
	const edge = step < 0 ? [tokens.end[at] ?? 0, tokens.start[mention.from] ?? 0] : [tokens.end[mention.to - 1] ?? 0, tokens.start[at] ?? 0];
	if (!/^[^.;:()]*[,/|]|\b(?:and|or)\b|&/.test(tokens.text.slice(edge[0], edge[1]))) return null;
	let from = at;
	let to = at + 1;
	while (to - from < LONGEST && step > 0 && tokens.joint[to] === SOFT && isTerm(tokens, covered, line, to)) to++;
	while (to - from < LONGEST && step < 0 && tokens.joint[from] === SOFT && isTerm(tokens, covered, line, from - 1)) from--;
	if (from === tokenAt(tokens, line.start)) return null;
	const start = tokens.start[from] ?? 0;
	const end = tokens.end[to - 1] ?? 0;
	return end - start < 2 ? null : {start, end, quote: tokens.text.slice(start, end)};
}

function isTerm(tokens: Tokens, covered: Uint8Array, line: Line, at: number): boolean {
	if (at < 0 || at >= tokens.count || covered[at]) return false;
	if ((tokens.start[at] ?? 0) < line.start || (tokens.end[at] ?? 0) > line.end) return false;
	return /^\p{Lu}/u.test(tokens.exact[at] ?? '') && !PLAIN.has(tokens.word[at] ?? '');
}
