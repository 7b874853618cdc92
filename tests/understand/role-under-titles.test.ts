/** The title has no say in the role of the content: not its words, not its length, not what it looks like. */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';
import {trials} from '../weigh/random-fits';
import {POSTINGS} from './role-postings';

const lines = readFileSync(new URL('../fixtures/postings/postings.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean);
const texts = [...Object.values(POSTINGS), ...lines.map(line => (JSON.parse(line) as {readonly text: string}).text)];
const untitled = new Map(texts.map(text => [text, contentRole(text, '')]));

function contentRole(text: string, title: string): string {
	const {id, decided, scores, base, duties, evidence} = analyse({title, text}).role;
	return JSON.stringify({id, decided, scores, base, duties, evidence});
}

const RANKS = ['', 'Senior', 'Lead', 'Junior', 'Head of'];
const NAMES = [
	'Data Scientist',
	'Machine Learning Engineer',
	'AI Engineer',
	'Data Engineer',
	'Data Analyst',
	'Software Engineer',
	'Research Scientist',
	'Nurse',
	'Accountant',
];
const named = fc
	.tuple(fc.constantFrom(...RANKS), fc.subarray(NAMES, {minLength: 1, maxLength: 3}))
	.map(([rank, names]) => `${rank} ${names.join(' / ')}`.trim());
/** Words of the postings themselves, so that a title may repeat what decides. */
const quoted = fc.constantFrom(...texts).chain(text => fc.nat(text.length).map(from => text.slice(from, from + 120)));
const anyTitle = fc.oneof(named, quoted, fc.string({unit: 'grapheme', maxLength: 80}));

test('the same text under any title has the same role, scores and evidence', () => {
	fc.assert(
		fc.property(fc.constantFrom(...texts), anyTitle, (text, title) => contentRole(text, title) === untitled.get(text)),
		trials(300),
	);
	expect(untitled.size).toBeGreaterThan(40);
});
