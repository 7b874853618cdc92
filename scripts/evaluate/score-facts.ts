/** The facts of an analysis beside the labelled ones. */
import type {Counts, Judged} from './counts';
import {isSameSurface} from './surfaces';
import type {Hits} from './tallies';

/** @param tell is told every disagreement */
export function scoreFacts(counts: Counts, {label, analysis: {facts}}: Judged, tell: (words: string) => void): void {
	const check = (name: string, isRight: boolean, isStated: boolean, said: unknown, read: unknown): void => {
		counts.add(name, isRight);
		counts.add(`${name} ${isStated ? 'found' : 'silent'}`, isRight);
		if (!isRight) tell(`${name}: says ${JSON.stringify(said)}, read as ${JSON.stringify(read)}`);
	};
	const {salary: pay} = label;
	const {salary: paid} = facts;
	const isSamePay =
		pay === null || paid === null ? pay === paid : paid.min === pay.min && paid.max === pay.max && paid.currency === pay.currency && paid.period === pay.period;
	check('salary', isSamePay, pay !== null, paid, pay);
	check('years', (facts.years?.min ?? null) === (label.years?.min ?? null), label.years !== null, facts.years, label.years);
	const degree = label.education?.level ?? 'none';
	check('education', (facts.education?.level ?? 'none') === degree, degree !== 'none', facts.education, label.education);
	const preferred = label.education?.preferred ?? null;
	check('education preferred', (facts.education?.preferred ?? null) === preferred, preferred !== null, facts.education, label.education);
	for (const name of ['arrangement', 'visa'] as const)
		check(name, (facts[name]?.value ?? null) === (label[name]?.value ?? null), label[name] !== null, facts[name], label[name]);

	// Where a label says nothing of these, its reader did not judge them: they are compared only where they are labelled.
	const seniority = label.seniority === 'junior' ? 'entry' : label.seniority;
	if (seniority) check('seniority', facts.seniority?.value === seniority, true, facts.seniority, seniority);
	if (label.employment) check('employment', facts.employment?.value === label.employment, true, facts.employment, label.employment);
	if (label.industry && label.industry !== 'other') check('industry', facts.industry?.value === label.industry, true, facts.industry, label.industry);

	const names = (rows: readonly {readonly quote: string}[]): readonly string[] => rows.map(({quote}) => quote);
	compare('colleague', counts.collaborates, names(facts.collaborates), label.collaborates ?? [], tell);
	compare('certificate', counts.certifications, names(facts.certifications), label.certifications ?? [], tell);
}

function compare(what: string, hits: Hits, said: readonly string[], read: readonly string[], tell: (words: string) => void): void {
	const left = new Set(said);
	for (const name of read) {
		const found = said.find(one => isSameSurface(one, name));
		if (found === undefined) {
			hits.missed++;
			tell(`missed ${what} “${name}”`);
		} else {
			hits.hit++;
			left.delete(found);
		}
	}
	for (const name of left) {
		if (read.some(one => isSameSurface(name, one))) continue;
		hits.extra++;
		tell(`extra ${what} “${name}”`);
	}
}
