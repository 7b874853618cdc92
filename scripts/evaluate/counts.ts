/** What is counted while labels and analyses are held side by side, under the names that the figures carry. */
import type {Analysis} from '../../lib/model';
import type {Label, PostingRow} from './labelled';
import {Hits, Share} from './tallies';

export type Judged = {readonly posting: PostingRow; readonly label: Label; readonly analysis: Analysis};

export const KINDS = ['tool', 'method', 'soft', 'domain'] as const;
const SHARES = [
	'level',
	'required-or-not',
	'role (clear)',
	'role (either reading)',
	'mle-or-ds',
	'salary',
	'years',
	'education',
	'education preferred',
	'arrangement',
	'seniority',
	'employment',
	'visa',
	'industry',
	'sections',
	'sections (skill-bearing or not)',
] as const;
const STATED = ['salary', 'years', 'education', 'arrangement', 'visa'] as const;

export class Counts {
	readonly recall = new Map(KINDS.map(kind => [kind as string, new Share()]));
	readonly precision = new Map([...KINDS, 'any'].map(kind => [kind as string, new Share()]));
	readonly shares = new Map<string, Share>([...SHARES, ...STATED.flatMap(name => [`${name} found`, `${name} silent`])].map(name => [name, new Share()]));
	readonly alternatives = new Hits();
	readonly collaborates = new Hits();
	readonly certifications = new Hits();
	add(name: string, isRight: boolean): void {
		this.shares.get(name)?.add(isRight);
	}
}
