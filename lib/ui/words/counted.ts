/** How a fit is counted, where a sentence depends on what was read. */
import type {AskLevel} from '../../model';
import {midSentence, say} from '../say';

export type CountedPart = {readonly level: AskLevel; readonly name: string; readonly credited: string; readonly weight: string};
/** `Required 7½ of 9, used 1½ of 2`. */
export const parts = (all: readonly CountedPart[]): string =>
	all.map(({name, credited, weight}, at) => say('counted_part', at === 0 ? name : midSentence(name), credited, weight)).join(', ');
export const notes = (): readonly string[] => [
	say('counted_note_alternatives'),
	say('counted_note_context'),
	say('counted_note_soft'),
	say('counted_note_few'),
];
