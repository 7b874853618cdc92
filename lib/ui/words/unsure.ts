/** Between which scores a fit lies, and the duties behind another title. */
import type {FitDoubt, RoleId} from '../../model';

/** Why the number may be off. What the notices above the verdict say already stands not here. */
const because: Readonly<Record<FitDoubt['kind'], string>> = {
	'levels-guessed': 'it has no list of requirements, so what is required is a guess',
	'few-items': 'little is asked, so one thing read wrongly moves it',
	cut: '',
	'tools-only': '',
};
/** `Between 62 and 71: little is asked, so one thing read wrongly moves it.` */
export const between = ({low, high}: {readonly low: number; readonly high: number}, doubts: readonly FitDoubt[]) =>
	`Between ${low} and ${high}: ${doubts.flatMap(({kind}) => because[kind] || []).join('; ')}.`;
/** What the duties of a role come to. */
const doing: Readonly<Record<RoleId, string>> = {
	'machine-learning-engineer': 'building and running learning systems',
	'data-scientist': 'modelling and answering questions with data',
	'ai-engineer': 'building with language models',
	'data-engineer': 'building and keeping data pipelines',
	'data-analyst': 'reporting and explaining figures',
	'software-engineer': 'building and running software',
	'research-scientist': 'research',
	other: 'other work',
};
export const duties = (own: number, all: number, role: RoleId) => `${own} of ${all} duties are ${doing[role]}.`;
