/**
 * Analyses beside labels, counted over all postings together.
 *
 * Law: a fact that the posting does not state is right only where the analysis is silent, and both shares are told apart.
 */
import {Counts, type Judged, KINDS} from './counts';
import {pairSkills} from './pair-skills';
import {areSeparate, type RoleTable, reliability} from './role-scores';
import {scoreFacts} from './score-facts';
import type {Figure, Figures, Share} from './tallies';

export type Note = (id: string, words: string) => void;
export type Score = {readonly figures: Figures; readonly roles: RoleTable};

/** @param note is told every disagreement */
export function score(judged: readonly Judged[], note: Note = () => {}): Score {
	const counts = new Counts();
	for (const one of judged) {
		const tell = (words: string): void => note(one.posting.id, words);
		if (one.label.skills) scoreSkills(counts, one, tell);
		scoreRole(counts, one, tell);
		scoreFacts(counts, one, tell);
		scoreLines(counts, one, tell);
	}
	return {figures: figuresOf(counts, judged.length, areSeparate(judged)), roles: reliability(judged)};
}

type Tell = (words: string) => void;
const LEVEL_OF_LABEL = {required: 'required', preferred: 'preferred', mentioned: 'used'} as const;

function scoreSkills(counts: Counts, {posting, label, analysis}: Judged, tell: Tell): void {
	const labels = label.skills ?? [];
	const {partners, right, extra} = pairSkills(labels, analysis, posting.text);
	for (const read of labels) {
		const said = partners.get(read);
		counts.recall.get(read.kind)?.add(said !== undefined);
		if (!said) {
			tell(`missed ${read.kind} “${read.name}” (${read.level}): ${read.surfaces.slice(0, 3).join(' | ')}`);
			continue;
		}
		const level = LEVEL_OF_LABEL[read.level];
		counts.add('level', said.level === level);
		counts.add('required-or-not', (said.level === 'required') === (level === 'required'));
		if (said.level !== level) tell(`level of “${read.name}”: says ${said.level}, read as ${level}`);
	}
	for (const [ones, isRight] of [
		[right, true],
		[extra, false],
	] as const)
		for (const {skill, quotes} of ones) {
			counts.precision.get(skill.kind)?.add(isRight);
			counts.precision.get('any')?.add(isRight);
			if (!isRight) tell(`extra ${skill.kind} “${skill.label}” (${skill.level}): ${quotes.slice(0, 3).join(' | ')}`);
		}
	const found = labels.flatMap(read => {
		const said = partners.get(read);
		return said ? [{read, said}] : [];
	});
	for (const [i, a] of found.entries())
		for (const b of found.slice(i + 1)) {
			const belong = a.read.group !== null && a.read.group === b.read.group;
			const told = a.said.group !== null && a.said.group === b.said.group;
			if (belong && told) counts.alternatives.hit++;
			else if (belong) counts.alternatives.missed++;
			else if (told) counts.alternatives.extra++;
			if (belong !== told) tell(`alternatives: “${a.read.name}” and “${b.read.name}” ${belong ? 'belong' : 'do not belong'} together`);
		}
}

function scoreRole(counts: Counts, {label, analysis}: Judged, tell: Tell): void {
	const {by_content: content, second, clear} = label.role;
	const {id, scores} = analysis.role;
	counts.add('role (either reading)', id === content || id === second);
	if (!clear) return;
	counts.add('role (clear)', id === content);
	if (id !== content) tell(`role: says ${id}, read as ${content}`);
	const lead = scores['machine-learning-engineer'] - scores['data-scientist'];
	if (content === 'machine-learning-engineer') counts.add('mle-or-ds', lead > 0);
	if (content === 'data-scientist') counts.add('mle-or-ds', lead < 0);
}

const bearsSkills = (section: string): boolean => section === 'duties' || section === 'required' || section === 'preferred';
/** Pay among the benefits is one matter. */
const matter = (section: string): string => (section === 'salary' ? 'benefits' : section);

function scoreLines(counts: Counts, {posting: {text}, label, analysis}: Judged, tell: Tell): void {
	let from = 0;
	for (const line of label.lines ?? []) {
		const ahead = text.indexOf(line.starts, from);
		const at = ahead < 0 ? text.indexOf(line.starts) : ahead;
		if (at < 0) continue;
		from = at + Math.max(1, line.starts.length);
		const said = analysis.sections.find(({start, end}) => start <= at && at < end)?.kind ?? 'other';
		const isRight = matter(said) === matter(line.section);
		counts.add('sections', isRight);
		counts.add('sections (skill-bearing or not)', bearsSkills(said) === bearsSkills(line.section));
		if (!isRight) tell(`section of “${line.starts.slice(0, 40)}”: says ${said}, read as ${line.section}`);
	}
}

function figuresOf(counts: Counts, postings: number, separation: {readonly auc: number; readonly balanced: number; readonly n: number}): Figures {
	const of = (share: Share | undefined): Figure => ({value: share?.value ?? 0, n: share?.all ?? 0});
	const plain = (value: number): Figure => ({value, n: null});
	return new Map<string, Figure>([
		['postings', plain(postings)],
		...KINDS.flatMap(kind => [[`${kind} recall`, of(counts.recall.get(kind))] as const, [`${kind} precision`, of(counts.precision.get(kind))] as const]),
		['any precision', of(counts.precision.get('any'))],
		...[...counts.shares].map(([name, share]) => [name, of(share)] as const),
		['alternatives f1', plain(counts.alternatives.f1)],
		['alternatives recall', plain(counts.alternatives.recall)],
		['alternatives precision', plain(counts.alternatives.precision)],
		['collaborates f1', plain(counts.collaborates.f1)],
		['certifications f1', plain(counts.certifications.f1)],
		['mle-or-ds auc', {value: separation.auc, n: separation.n}],
		['mle-or-ds balanced', {value: separation.balanced, n: separation.n}],
	]);
}
