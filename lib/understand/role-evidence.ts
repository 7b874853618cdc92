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
		if (!weight) return [];
		const {from, to, line} = bestPlace(tokens, lines, places);
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

/** Of a cue's places the one to show: in the line that says most, a duty before a requirement, in a clause of readable length, no heading; the first of equals. */
function bestPlace(tokens: Tokens, lines: readonly Line[], places: readonly Place[]): Place {
	const rank = ({says, line, from, to}: Place): number => {
		const {kind, section} = lines[line] ?? {kind: 'paragraph', section: 'other'};
		const clause = clauseOf(tokens, lines[line], {from, to});
		const readable = clause.to - clause.from > 2 ? 1 : 0;
		return says * 8 + (section === 'duties' ? 2 : 0) + readable - (kind === 'heading' ? 4 : 0);
	};
	return places.map(place => ({place, rank: rank(place)})).reduce((best, one) => (one.rank > best.rank ? one : best)).place;
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
	const order = [...phrases].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from);
	const taken: Phrase[] = [];
	const gone = new Set<Phrase>();
	for (const phrase of order) {
		if (gone.has(phrase)) continue;
		const others = [...phrases.filter(other => other !== phrase && !gone.has(other) && Math.sign(other.weight) !== Math.sign(phrase.weight)), ...taken];
		const room = {
			from: Math.max(0, ...others.filter(({to}) => to <= phrase.from).map(({to}) => to)),
			to: Math.min(tokens.count, ...others.filter(({from}) => from >= phrase.to).map(({from}) => from)),
		};
		const wide = quoteOf(tokens, lines[phrase.line], phrase, room);
		const inside = phrases.filter(other => other !== phrase && !gone.has(other) && !taken.includes(other) && other.from < wide.to && other.to > wide.from);
		const grown = inside.reduce(both, {...phrase, ...wide});
		for (const one of [phrase, ...inside]) gone.add(one);
		taken.push(grown);
	}
	return taken;
}
