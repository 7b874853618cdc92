/**
 * The phrases that speak for and against a role, each with its share of the role's log-odds. Law: the weights sum to what the cues add together;
 * every cue is in one phrase, and no two phrases share a word of the text.
 */
import type {Line, RoleEvidence, RoleId} from '../model';
import type {Tokens} from '../text/tokenize';
import type {RoleCues} from './role-cues';
import {clauseOf, quoteOf, type Words} from './role-phrase';
import type {Place, Presence} from './role-presence';

/** A phrase in the making: the words of its cues, and their weight together. */
type Phrase = Words & {readonly line: number; readonly weight: number; readonly rule: string; readonly loudest: number};

/** As many as a person sees at once come from lines that say what is done and asked, where there are such. */
const SHOWN_FIRST = 3;
const TELLING: ReadonlySet<Line['section']> = new Set(['duties', 'required']);

/** @param role index of the role in the weights, `id` its name */
export function findEvidence(tokens: Tokens, lines: readonly Line[], presences: readonly Presence[], cues: RoleCues, role: number, id: RoleId): RoleEvidence[] {
	const single = presences.flatMap(({cue, amount, places}): Phrase[] => {
		const weight = amount * (cues.weights[cue]?.[role] ?? 0);
		const place = weight ? bestPlace(tokens, lines, places) : undefined;
		if (!place) return [];
		const {from, to, line} = place;
		return [{from, to, line, weight, rule: cues.rows[cue]?.id ?? '', loudest: Math.abs(weight)}];
	});
	const phrases = widened(tokens, lines, joined(single)).map(({from, to, line, weight, rule}) => {
		const start = tokens.start[from] ?? 0;
		const end = tokens.end[to - 1] ?? 0;
		return {telling: TELLING.has(lines[line]?.section ?? 'other'), evidence: {role: id, start, end, quote: tokens.text.slice(start, end), weight, rule}};
	});
	phrases.sort((a, b) => b.evidence.weight - a.evidence.weight || a.evidence.start - b.evidence.start);
	const first = phrases.filter(({telling, evidence}) => telling && evidence.weight > 0).slice(0, SHOWN_FIRST);
	return [...first, ...phrases.filter(phrase => !first.includes(phrase))].map(({evidence}) => evidence);
}

/** Of a cue's places the one to show: in the line that says most, a duty before a requirement, no heading, in a clause of readable length; the first of equals. */
function bestPlace(tokens: Tokens, lines: readonly Line[], places: readonly Place[]): Place | undefined {
	const rank = ({says, line}: Place): number => says * 8 + (lines[line]?.section === 'duties' ? 2 : 0) - (lines[line]?.kind === 'heading' ? 4 : 0);
	const top = places.reduce((most, place) => Math.max(most, rank(place)), Number.NEGATIVE_INFINITY);
	const best = places.filter(place => rank(place) === top);
	const readable = (place: Place): boolean => {
		const {from, to} = clauseOf(tokens, lines[place.line], place);
		return to - from > 2;
	};
	return best.length > 1 ? (best.find(readable) ?? best[0]) : best[0];
}

/** Phrases that share a word become one, filed under its loudest cue. */
function joined(phrases: readonly Phrase[]): Phrase[] {
	const out: Phrase[] = [];
	for (const phrase of [...phrases].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = out.at(-1);
		if (last && phrase.from < last.to) out[out.length - 1] = both(last, phrase);
		else out.push(phrase);
	}
	return out;
}

const both = (a: Phrase, b: Phrase): Phrase => ({
	from: Math.min(a.from, b.from),
	to: Math.max(a.to, b.to),
	line: a.line,
	weight: a.weight + b.weight,
	...(a.loudest >= b.loudest ? {rule: a.rule, loudest: a.loudest} : {rule: b.rule, loudest: b.loudest}),
});

/** Each phrase, the loudest first, grows to what a reader would quote; a phrase of the same leaning that comes to lie inside becomes part of it, any other ends it. */
function widened(tokens: Tokens, lines: readonly Line[], phrases: readonly Phrase[]): Phrase[] {
	/** In the order of the text: a phrase still to grow, one that has grown, or null where it is part of another. */
	const now: (Phrase | null)[] = [...phrases];
	const grown = new Set<Phrase>();
	const ends = (one: Phrase, other: Phrase): boolean => grown.has(other) || one.weight > 0 !== other.weight > 0;
	const order = phrases.map((_, i) => i).sort((a, b) => Math.abs(phrases[b]?.weight ?? 0) - Math.abs(phrases[a]?.weight ?? 0) || a - b);
	for (const at of order) {
		const phrase = now[at];
		if (!phrase) continue;
		let left = at - 1;
		while (left >= 0 && !ends(phrase, now[left] ?? phrase)) left--;
		let right = at + 1;
		while (right < now.length && !ends(phrase, now[right] ?? phrase)) right++;
		const wide = quoteOf(tokens, lines[phrase.line], phrase, {from: now[left]?.to ?? 0, to: now[right]?.from ?? tokens.count});
		let whole: Phrase = {...phrase, ...wide};
		for (let i = left + 1; i < right; i++) {
			const other = now[i];
			if (!other || i === at || other.from >= whole.to || other.to <= whole.from) continue;
			whole = both(whole, other);
			now[i] = null;
		}
		now[at] = whole;
		grown.add(whole);
	}
	return [...grown];
}
