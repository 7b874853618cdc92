/**
 * The phrases that speak for and against a role, each with its share of the role's log-odds. Law: the weights sum to what the cues add together;
 * cues that overlap in the text are one phrase, and no two phrases say the same words.
 */
import type {Line, RoleEvidence, RoleId} from '../model';
import type {Tokens} from '../text/tokenize';
import type {RoleCues} from './role-cues';
import type {CueIndex} from './role-matcher';
import type {Place, Presence} from './role-presence';

type Piece = {from: number; to: number; line: number; says: number; weight: number; strongest: number; rule: string};

/** A quote is at most this many words long. */
const LONGEST = 9;

/** @param role index of the role in the weights, `id` its name */
export function findEvidence(tokens: Tokens, lines: readonly Line[], presences: readonly Presence[], cues: RoleCues, role: number, id: RoleId): RoleEvidence[] {
	const pieces = presences.flatMap(({cue, amount, places}): Piece[] => {
		const weight = amount * (cues.weights[cue]?.[role] ?? 0);
		const place = bestPlace(places);
		return weight && place ? [{...place, weight, strongest: Math.abs(weight), rule: ruleOf(cues, cue)}] : [];
	});
	return merged(pieces)
		.map((piece): RoleEvidence => {
			const {from, to} = widen(tokens, lines, piece);
			const start = tokens.start[from] ?? 0;
			const end = tokens.end[to - 1] ?? 0;
			return {role: id, start, end, quote: tokens.text.slice(start, end), weight: piece.weight, rule: piece.rule};
		})
		.sort((a, b) => b.weight - a.weight || a.start - b.start);
}

const ruleOf = (cues: RoleCues, cue: CueIndex): string => cues.rows[cue]?.id ?? '';

/** The best line's, the longest there, the first of those. */
const bestPlace = (places: readonly Place[]): Place | undefined =>
	places.reduce<Place | undefined>(
		(best, place) => (!best || place.says > best.says || (place.says === best.says && place.to - place.from > best.to - best.from) ? place : best),
		undefined,
	);

/** Pieces that share a word become one, which is filed under the stronger cue. */
function merged(pieces: readonly Piece[]): Piece[] {
	const out: Piece[] = [];
	for (const piece of [...pieces].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = out.at(-1);
		if (!last || piece.from >= last.to || Math.max(last.to, piece.to) - last.from > LONGEST) {
			out.push({...piece, from: last && piece.from < last.to && piece.to > last.to ? last.to : piece.from});
			continue;
		}
		last.to = Math.max(last.to, piece.to);
		last.weight += piece.weight;
		if (piece.strongest > last.strongest) {
			last.strongest = piece.strongest;
			last.rule = piece.rule;
		}
	}
	return out;
}

function widen(_tokens: Tokens, _lines: readonly Line[], piece: Piece): {from: number; to: number} {
	return piece;
}
