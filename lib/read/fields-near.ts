/**
 * Employer, place, pay and kind of employment from the lines around a posting's title.
 *
 * Law: pure; a label names its value, on the same line or the next; an employer without a label is told only where the posting's own text confirms it.
 */
import type {Account, Block, Outline} from '../model';
import {isConfirmed, type Proof} from './company-in-head';
import {isPostingHeading} from './posting-wording';
import {NEAR} from './title-line';
import {LINKED} from './worth';

type Field = 'company' | 'location' | 'employment' | 'salary';
/** Whole labels; where the value stands on the same line, something parts the two. */
const LABELS: readonly (readonly [Field, string])[] = [
	[
		'location',
		'(?:job |office |work |primary )?locations?|place of work|based in|city|standorte?|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|ciudad|locatie|standplaats|sede',
	],
	[
		'company',
		'company(?: name)?|employer|organi[sz]ation|hiring organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|bedrijf|azienda',
	],
	[
		'employment',
		'(?:employment|job|contract|position|work) type|type of (?:employment|contract|position)|contract|anstellungsart|beschäftigungsart|vertragsart|type de contrat|contrat|tipo de contrato|dienstverband',
	],
	['salary', '(?:base |annual )?(?:salary|pay|compensation)(?: range)?|gehalt|vergütung|salaire|rémunération|salario|salaris'],
];
const PATTERNS = LABELS.map(([field, labels]) => [field, new RegExp(`^(?:${labels})(?:\\s?[:–—|-]\\s?(.{1,90})|\\s?:?)$`, 'i')] as const);
/** Two cells of a table stand on one line with nothing between them. */
const CELLS = LABELS.map(([field, labels]) => [field, new RegExp(`^(?:${labels}) (?=[\\p{Lu}\\d$€£])(.{2,60})$`, 'iu')] as const);
const LONGEST = 90;

const isValue = (line: Block | undefined): line is Block =>
	line !== undefined && line.text.length >= 2 && line.text.length <= LONGEST && !/[.!?:]$/.test(line.text);

/** What the lines from a little above the title to a little below it tell. `title`: its line, or -1. */
export const fieldsNear = (
	{lines, links}: Outline,
	strange: ReadonlySet<number>,
	title: number,
	end: number,
	proof: Proof,
): Partial<Record<Field, string>> & Partial<Account> => {
	const told: Partial<Record<Field, string>> = {};
	const from = Math.max(0, title - 6);
	const to = Math.min(lines.length, Math.max(title + 1 + NEAR, 0), Math.max(end, title + 1 + NEAR));
	const labels = [...PATTERNS, ...CELLS];
	for (let at = from; at < to; at++) {
		const {text} = lines[at] as Block;
		if (at === title || text.length > LONGEST + 30 || (links[at] ?? 0) > LINKED) continue;
		for (const [field, pattern] of labels) {
			const found = told[field] === undefined ? pattern.exec(text) : null;
			if (found === null) continue;
			const next = lines[at + 1];
			const value = found[1] ?? (isValue(next) && next.kind !== 'heading' && !labels.some(([, label]) => label.test(next.text)) ? next.text : '');
			if (value !== '' && !/[.!?:]$/.test(value)) told[field] = value.trim();
			break;
		}
	}
	for (const at of title < 0 ? [] : [title + 1, title - 1, title + 2, title - 2, title + 3]) {
		const line = lines[at];
		if (told.company !== undefined || line === undefined || strange.has(at) || line.kind === 'item' || isPostingHeading(line.text)) continue;
		const name = line.text.split(/ [·|•–—] /)[0] ?? '';
		if (/^\p{Lu}|^\d/u.test(name) && isConfirmed(name, proof)) told.company = name;
	}
	return told;
};
