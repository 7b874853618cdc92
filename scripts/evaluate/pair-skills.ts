/** Labelled skills beside the skills that an analysis asks. Law: one stands for one, as many as there can be, the same words before names that hold each other. */
import type {Analysis, AskedSkill} from '../../lib/model';
import type {LabelledSkill} from './labelled';
import {nearness} from './surfaces';

export type SaidSkill = {readonly skill: AskedSkill; readonly quotes: readonly string[]};
export type Pairing = {
	readonly partners: ReadonlyMap<LabelledSkill, AskedSkill>;
	/** Said, without a partner and near to no label. A second name of a labelled thing is neither right nor wrong. */
	readonly extra: readonly SaidSkill[];
	/** With a partner. */
	readonly right: readonly SaidSkill[];
};

const isAsked = ({level}: AskedSkill): boolean => level === 'required' || level === 'preferred' || level === 'used';

export function pairSkills(labels: readonly LabelledSkill[], analysis: Analysis, text: string): Pairing {
	const said = analysis.skills.filter(isAsked).map(skill => ({skill, quotes: trueQuotes(skill, text)}));
	const near = labels.map(label => said.map(({quotes}) => nearness(label.surfaces, quotes)));
	const takenBy: (number | null)[] = said.map(() => null);

	/** Finds a place for the label, moving others on where they have another place. */
	const place = (label: number, least: 1 | 2, tried: Set<number>): boolean => {
		for (const [at, close] of (near[label] ?? []).entries()) {
			if (close < least || tried.has(at)) continue;
			tried.add(at);
			const holder = takenBy[at] ?? null;
			if (holder !== null && !place(holder, least, tried)) continue;
			takenBy[at] = label;
			return true;
		}
		return false;
	};
	for (const least of [2, 1] as const) for (const label of labels.keys()) if (!takenBy.includes(label)) place(label, least, new Set());

	const partners = new Map<LabelledSkill, AskedSkill>();
	for (const [at, label] of takenBy.entries()) {
		const read = label === null ? undefined : labels[label];
		const one = said[at];
		if (read && one) partners.set(read, one.skill);
	}
	return {
		partners,
		right: said.filter((_, at) => takenBy[at] !== null),
		extra: said.filter((_, at) => takenBy[at] === null && near.every(row => row[at] === 0)),
	};
}

/** A mention whose quote is not what stands between its offsets is none. */
function trueQuotes({mentions}: AskedSkill, text: string): readonly string[] {
	return mentions.filter(({start, end, quote}) => end > start && quote === text.slice(start, end)).map(({quote}) => quote);
}
