/**
 * Which role the content describes. The title, benefits, pay and legal lines have no say in it.
 * A role's log-odds are its base and, for each cue that the text holds, the cue's presence times the cue's weight for the role; the scores are their softmax.
 */
import type {Line, RoleEvidence, RoleId} from '../model';
import type {Tokens} from '../text/tokenize';
import {ROLES, type RoleCues} from './role-cues';
import {findEvidence} from './role-evidence';
import {findPresences, type Presence} from './role-presence';

export type {RoleCues};

/** Under this share, or without this lead over the next role, or with fewer words, the verdict is open. */
const DECIDED = 0.45;
const LEAD = 0.1;
const LEAST_WORDS = 100;

export type ContentRole = {
	readonly id: RoleId;
	readonly decided: boolean;
	/** All eight, sum 1. */
	readonly scores: Readonly<Record<RoleId, number>>;
	/** Log-odds of `id` before any phrase: with the weights of the evidence it sums to ln(score of `id`) less the mean of ln(score) of all eight. */
	readonly base: number;
	/** Lines of duties that hold a cue, and those of them that speak for `id` more than for any other role. */
	readonly duties: {readonly own: number; readonly all: number};
	readonly evidence: readonly RoleEvidence[];
};

/**
 * @param tokens of the whole text, `lines` its lines with their sections
 * @returns scores that sum to 1, and the evidence for and against the likeliest role, the strongest for it first
 */
export function readRole(tokens: Tokens, lines: readonly Line[], cues: RoleCues): ContentRole {
	const presences = findPresences(tokens, lines, cues.matcher);
	const odds = [...cues.base];
	for (const {cue, amount} of presences) for (const [role, weight] of (cues.weights[cue] ?? []).entries()) odds[role] = (odds[role] ?? 0) + amount * weight;
	const shares = softmax(odds);
	const scores = Object.fromEntries(ROLES.map((role, i) => [role, shares[i] ?? 0])) as Record<RoleId, number>;
	const best = shares.indexOf(Math.max(...shares));
	const id = ROLES[best] ?? 'other';
	const next = Math.max(...shares.filter((_, role) => role !== best));
	const decided = scores[id] >= DECIDED && scores[id] - next >= LEAD && tokens.count >= LEAST_WORDS;
	return {
		id,
		decided,
		scores,
		base: cues.base[best] ?? 0,
		duties: countDuties(lines, presences, cues, best),
		evidence: findEvidence(tokens, lines, presences, cues, best, id),
	};
}

/** Each line of duties by itself: which role do its cues speak for most? */
function countDuties(lines: readonly Line[], presences: readonly Presence[], cues: RoleCues, best: number): ContentRole['duties'] {
	const byLine = new Map<number, number[]>();
	for (const {cue, places} of presences) {
		for (const {line} of places) {
			if (lines[line]?.section !== 'duties' || lines[line]?.kind === 'heading') continue;
			const odds = byLine.get(line) ?? ROLES.map(() => 0);
			byLine.set(
				line,
				odds.map((one, role) => one + (cues.weights[cue]?.[role] ?? 0)),
			);
		}
	}
	return {own: [...byLine.values()].filter(odds => odds.indexOf(Math.max(...odds)) === best).length, all: byLine.size};
}

export function softmax(odds: readonly number[]): number[] {
	const top = Math.max(...odds);
	const powers = odds.map(one => Math.exp(one - top));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map(power => power / total);
}
