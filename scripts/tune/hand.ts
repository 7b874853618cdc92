/** Postings whose role a person read from the content: the judge of the weights, never their teacher. */
import {ROLES} from '../../lib/understand/role-cues';
import {bestOf} from './measure';
import {readLines, readPostings} from './postings';

export type HandLabel = {
	readonly id: string;
	readonly text: string;
	readonly named: number;
	/** Index of the role that might as well be meant, or -1. */
	readonly second: number;
	/** Whether two readers would agree. */
	readonly clear: boolean;
};

/** @param pair "POSTINGS.jsonl:LABELS.jsonl"; a label is {id, role: {by_content, second, clear}} */
export function readHandLabels(pair: string): readonly HandLabel[] {
	const [postings = '', labels = ''] = pair.split(':');
	const texts = new Map(readPostings(postings).map(({id, text}) => [id, text]));
	return readLines(labels).map(value => {
		const {id, role} = value as {readonly id: string; readonly role: {readonly by_content: string; readonly second?: string | null; readonly clear: boolean}};
		const text = texts.get(id);
		if (text === undefined) throw new Error(`${labels}: “${id}” is not in ${postings}.`);
		const index = (name: string | null | undefined): number => (ROLES as readonly (string | null | undefined)[]).indexOf(name);
		return {id, text, named: index(role.by_content), second: index(role.second), clear: role.clear};
	});
}

export type HandReading = {readonly label: HandLabel; readonly odds: readonly number[]};

export function reportHand(name: string, all: readonly HandReading[]): string {
	const clear = all.filter(({label}) => label.clear);
	const right = clear.filter(({label, odds}) => bestOf(odds) === label.named);
	const either = all.filter(({label, odds}) => [label.named, label.second].includes(bestOf(odds)));
	const [engineer, scientist] = [ROLES.indexOf('machine-learning-engineer'), ROLES.indexOf('data-scientist')];
	const two = clear.filter(({label}) => label.named === engineer || label.named === scientist);
	const rightOfTwo = two.filter(({label, odds}) => (odds[engineer] ?? 0) > (odds[scientist] ?? 0) === (label.named === engineer));
	const share = (part: readonly unknown[], of: readonly unknown[]): string => `${(part.length / (of.length || 1)).toFixed(3)} of ${of.length}`;
	return `Read by hand, ${name}: clear ${share(right, clear)}, either reading ${share(either, all)}, machine-learning engineer or data scientist ${share(rightOfTwo, two)}`;
}
