import {describe, expect, test} from 'vitest';
import cues from '../../data/cues.json';
import weights from '../../data/role-weights.json';
import {tokenize} from '../../lib/text/tokenize';
import {buildRoleCues, ROLES, type RoleWeights} from '../../lib/understand/role-cues';
import {type CueMatch, CueMatcher} from '../../lib/understand/role-matcher';

type Row = {
	readonly id: string;
	readonly guess: {readonly role: string; readonly weight?: number; readonly also?: Readonly<Record<string, number>>};
	readonly phrases: readonly string[];
	readonly hits: readonly string[];
	readonly misses?: readonly string[];
};
const rows = cues as readonly Row[];
const matcher = new CueMatcher(rows);
const cuesIn = (text: string): readonly string[] => {
	const tokens = tokenize(text);
	const found: CueMatch[] = [];
	matcher.findIn(tokens, 0, tokens.count, found);
	return found.map(({cue}) => rows[cue]?.id ?? '');
};

describe('data/cues.json', () => {
	const hits = rows.flatMap(({id, hits}) => hits.map(hit => [id, hit] as const));
	test.each(hits)('%s hits “%s”', (id, hit) => {
		expect(cuesIn(hit)).toContain(id);
	});

	const misses = rows.flatMap(({id, misses}) => (misses ?? []).map(miss => [id, miss] as const));
	test.each(misses)('%s misses “%s”', (id, miss) => {
		expect(cuesIn(miss)).not.toContain(id);
	});

	test('every row has a hit, and a guess of known roles', () => {
		const wrong = rows.filter(
			({hits, guess}) => !hits.length || ![guess.role, ...Object.keys(guess.also ?? {})].every(role => ROLES.some(one => one === role)),
		);
		expect(wrong.map(({id}) => id)).toEqual([]);
	});

	test('no cue is the name of one of the roles itself: a title repeated in the text is no content', () => {
		const names = ['data scientist', 'machine learning engineer', 'ai engineer', 'data engineer', 'data analyst', 'software engineer', 'research scientist'];
		expect(names.filter(name => rows.some(({phrases}) => phrases.includes(name)))).toEqual([]);
	});
});

describe('data/role-weights.json', () => {
	test('has weights for every cue, and for no other', () => {
		expect(Object.keys(weights).sort()).toEqual(['base', ...rows.map(({id}) => id)].sort());
	});

	test('a cue without weights is said by its name', () => {
		expect(() => buildRoleCues([{id: 'new-cue', phrases: ['new']}], weights as RoleWeights)).toThrow('“new-cue”');
	});

	test('every cue speaks for the role that it was guessed to speak for, against the mean of the roles', () => {
		const learnt = weights as RoleWeights;
		const wrong = rows.filter(({id, guess}) => (learnt[id]?.[(ROLES as readonly string[]).indexOf(guess.role)] ?? 0) <= 0);
		expect(wrong.map(({id}) => id)).toEqual([]);
	});
});
