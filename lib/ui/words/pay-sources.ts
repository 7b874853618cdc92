/** The documented figures of pay. */
import {sentenceCase} from './grammar';

export const source = (kind: string, role: string, place: string, range: string, from: string) =>
	`${sentenceCase(kind)}, ${role}${place}: ${range}. Source: ${from}`;
export const inPlace = (place: string) => ` in ${place}`;
