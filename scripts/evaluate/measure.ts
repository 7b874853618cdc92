/** From files to figures: every posting that has a label is analysed, every hard case run. */
import {analyse} from '../../lib/knowledge';
import {faultsOf, type HardCase} from './cases';
import type {Judged} from './counts';
import {type Label, type PostingRow, readRows} from './labelled';
import type {CaseCounts} from './report';
import {type Note, type Score, score} from './score';

export const OWN = {
	postings: 'tests/fixtures/postings/postings.jsonl',
	labels: 'tests/fixtures/postings/labels.jsonl',
	cases: 'tests/fixtures/postings/cases.jsonl',
} as const;

/** @throws Error where a label's posting is not there */
export function measurePostings(postings: string, labels: string, note?: Note): Score {
	const byId = new Map(readRows<PostingRow>(postings).map(posting => [posting.id, posting]));
	const judged = readRows<Label>(labels).map((label): Judged => {
		const posting = byId.get(label.id);
		if (!posting) throw new Error(`${labels} labels “${label.id}”, which ${postings} does not hold.`);
		const {title, company = null, location = null, url = null, text, section} = posting;
		return {posting, label, analysis: analyse({title: title ?? '', text, company, location, url, ...(section ? {section} : {})})};
	});
	return score(judged, note);
}

export type CaseResult = {readonly hardCase: HardCase; readonly faults: readonly string[]};

export const runCases = (files: string): readonly CaseResult[] => readRows<HardCase>(files).map(hardCase => ({hardCase, faults: faultsOf(hardCase)}));

export function countCases(results: readonly CaseResult[]): CaseCounts {
	const counts = new Map<string, {passed: number; all: number}>();
	for (const {hardCase, faults} of results) {
		const count = counts.get(hardCase.cat) ?? {passed: 0, all: 0};
		counts.set(hardCase.cat, {passed: count.passed + (faults.length === 0 ? 1 : 0), all: count.all + 1});
	}
	return counts;
}
