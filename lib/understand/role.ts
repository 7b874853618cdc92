/** Which role the content describes. The title, the employer's prose, pay, benefits and legal lines have no say in it. */
import type {Line, RoleEvidence, RoleId, SectionKind} from '../model';
import {Phrases} from '../text/phrases';
import {type Tokens, tokenAt} from '../text/tokenize';

export type CueRow = {
	readonly id: string;
	readonly role: RoleId;
	readonly weight: number;
	readonly phrases: readonly string[];
	readonly from: readonly string[];
	readonly hits?: readonly string[];
	readonly misses?: readonly string[];
};
export const ROLES: readonly RoleId[] = [
	'machine-learning-engineer',
	'data-scientist',
	'ai-engineer',
	'data-engineer',
	'data-analyst',
	'software-engineer',
	'research-scientist',
	'other',
];

export type RoleCues = Phrases<CueRow>;
export function buildRoleCues(rows: readonly CueRow[]): RoleCues {
	const cues: RoleCues = new Phrases();
	for (const row of rows) for (const phrase of row.phrases) cues.add(phrase, row);
	return cues;
}

/** How much a line of each section says of the role. */
const SAYS: Readonly<Record<SectionKind, number>> = {duties: 1, required: 0.7, preferred: 0.35, about: 0.25, other: 0.3, benefits: 0, salary: 0, legal: 0};
const SHARPNESS = 2.2;
const DECIDED = 0.45;
const LEAST_WORDS = 100;

export type ContentRole = {
	readonly id: RoleId;
	readonly decided: boolean;
	readonly scores: Readonly<Record<RoleId, number>>;
	readonly evidence: readonly RoleEvidence[];
};

export function readRole(tokens: Tokens, lines: readonly Line[], cues: RoleCues): ContentRole {
	const sums = new Map<RoleId, number>(ROLES.map(role => [role, 0]));
	const seen = new Map<string, number>();
	const evidence: RoleEvidence[] = [];
	for (const line of lines) {
		const says = SAYS[line.section];
		if (!says) continue;
		for (let at = tokenAt(tokens, line.start); at < tokens.count && (tokens.start[at] ?? 0) < line.end; ) {
			const match = cues.longestAt(tokens, at);
			for (const cue of match?.values ?? []) {
				const times = (seen.get(cue.id) ?? 0) + 1;
				seen.set(cue.id, times);
				const weight = (cue.weight * says) / times;
				sums.set(cue.role, (sums.get(cue.role) ?? 0) + weight);
				if (times > 1 || !match) continue;
				const start = tokens.start[match.from] ?? 0;
				const end = tokens.end[match.to - 1] ?? 0;
				evidence.push({role: cue.role, start, end, quote: tokens.text.slice(start, end), weight, rule: cue.id});
			}
			at = match ? match.to : at + 1;
		}
	}
	const logs = ROLES.map(role => SHARPNESS * Math.log(1 + (sums.get(role) ?? 0)));
	const top = Math.max(...logs);
	const powers = logs.map(log => Math.exp(log - top));
	const total = powers.reduce((sum, power) => sum + power, 0);
	const scores = Object.fromEntries(ROLES.map((role, i) => [role, (powers[i] ?? 0) / total])) as Record<RoleId, number>;
	const id = ROLES.reduce((best, role) => (scores[role] > scores[best] ? role : best));
	const decided = scores[id] >= DECIDED && tokens.count >= LEAST_WORDS;
	return {id, decided, scores, evidence: evidence.sort((a, b) => b.weight - a.weight || a.start - b.start)};
}
