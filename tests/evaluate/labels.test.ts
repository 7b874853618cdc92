/** The project's own labels hold: each names its posting, and every word of theirs stands in its text. */
import {expect, test} from 'vitest';
import {type Label, type PostingRow, readRows} from '../../scripts/evaluate/labelled';
import {OWN} from '../../scripts/evaluate/measure';

const postings = readRows<PostingRow>(OWN.postings);
const labels = readRows<Label>(OWN.labels);
const byId = new Map(postings.map(posting => [posting.id, posting]));
const rows = labels.map(label => [label.id, label] as const);

const ROLES = [
	'machine-learning-engineer',
	'data-scientist',
	'ai-engineer',
	'data-engineer',
	'data-analyst',
	'software-engineer',
	'research-scientist',
	'other',
];
const LEAST_POSTINGS = 40;

/** Where a fact may be read: the text, or the fields beside it. */
const wordsOf = ({title, location, text}: PostingRow): string => [text, title, location].join('\n');
const quotesOf = (label: Label): readonly string[] => [
	...label.role.why,
	...[label.salary, label.years, label.education, label.arrangement, label.visa].flatMap(fact => (fact ? [fact.quote] : [])),
	...label.certifications,
	...label.collaborates,
];

test('there are at least forty postings, each labelled once, of all eight roles', () => {
	expect(labels.length).toBeGreaterThanOrEqual(LEAST_POSTINGS);
	expect(new Set(labels.map(({id}) => id)).size).toBe(labels.length);
	expect(postings.map(({id}) => id).sort()).toEqual(labels.map(({id}) => id).sort());
	expect([...new Set(labels.map(({role}) => role.by_content))].sort()).toEqual([...ROLES].sort());
});

test.each(rows)('%s: every surface of a skill stands in the text', (id, {skills = []}) => {
	const text = byId.get(id)?.text ?? '';
	expect(skills.length).toBeGreaterThan(0);
	expect(skills.filter(({surfaces}) => surfaces.length === 0 || surfaces.some(surface => !text.includes(surface)))).toEqual([]);
});

test.each(rows)('%s: every quote stands in the text, the title or the location', (id, label) => {
	const posting = byId.get(id);
	expect(quotesOf(label).filter(quote => !quote || !posting || !wordsOf(posting).includes(quote))).toEqual([]);
});

test.each(rows)('%s: the lines are those of the text, in order', (id, {lines = []}) => {
	const text = byId.get(id)?.text ?? '';
	let from = 0;
	const lost = lines.filter(({starts}) => {
		const at = text.indexOf(starts, from);
		if (at >= 0) from = at + starts.length;
		return at < 0;
	});
	expect(lost).toEqual([]);
	const written = text.split('\n').filter(line => line.trim());
	expect(written.filter(line => !lines.some(({starts}) => line.trim().startsWith(starts)))).toEqual([]);
});

test.each(rows)('%s: alternatives are two or more, named in one line', (id, {skills = []}) => {
	const written = (byId.get(id)?.text ?? '').split('\n');
	const numbers = [...new Set(skills.flatMap(({group}) => (group === null ? [] : [group])))];
	const groups = numbers.map(number => skills.filter(({group}) => group === number));
	const torn = groups.filter(
		members => members.length < 2 || !written.some(line => members.every(({surfaces}) => surfaces.some(surface => line.includes(surface)))),
	);
	expect(torn).toEqual([]);
});
