/** What the columns of a table of another program hold, as a first proposal. Law: pure; a name decides before the values do; each of our columns is proposed once; the person has the last word. */
import type {Rows} from './csv';
import {COLUMNS, type Column, type Mapping} from './csv-columns';
import {dayIn} from './table-days';
import {stageIn} from './table-stages';

/** For each column of the file what it holds; null: it is left out. */
export type Fields = readonly (Column | null)[];

/** Names that other tables give to such columns, English and German, in lower case. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
	title: [
		...['title', 'job title', 'position', 'position title', 'role', 'role title', 'job', 'job name', 'vacancy', 'opening'],
		...['titel', 'stelle', 'stellentitel', 'stellenbezeichnung', 'jobtitel', 'rolle', 'beruf', 'berufsbezeichnung', 'bezeichnung'],
	],
	company: [
		...['company', 'employer', 'organisation', 'organization', 'company name', 'employer name', 'firm', 'business'],
		...['firma', 'unternehmen', 'arbeitgeber', 'firmenname', 'unternehmensname', 'betrieb'],
	],
	place: ['place', 'location', 'city', 'job location', 'office', 'where', 'region', 'ort', 'arbeitsort', 'standort', 'stadt', 'einsatzort'],
	stage: [
		'stage',
		'status',
		'state',
		'application status',
		'progress',
		'phase',
		'step',
		'stand',
		'bewerbungsstatus',
		'stufe',
		'bewerbungsstand',
		'fortschritt',
	],
	staged: [
		...['staged', 'status date', 'stage date', 'date of status', 'applied on', 'date applied', 'applied', 'applied date', 'application date', 'applied at'],
		...['last updated', 'updated', 'beworben am', 'bewerbungsdatum', 'bewerbung am', 'statusdatum', 'datum der bewerbung', 'letzte änderung'],
	],
	saved: [
		...['saved', 'saved at', 'saved on', 'date saved', 'date added', 'added', 'added on', 'date', 'created', 'created at', 'date found'],
		...['gespeichert', 'gespeichert am', 'datum', 'hinzugefügt', 'hinzugefügt am', 'erfasst am', 'angelegt am', 'gefunden am'],
	],
	seen: ['seen', 'first seen', 'zuerst gesehen', 'gesehen am'],
	posted: [
		...['posted', 'date posted', 'posted on', 'posted at', 'publication date', 'published', 'published on', 'posting date'],
		...['veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am', 'online seit', 'ausgeschrieben am'],
	],
	expires: [
		...['expires', 'expires on', 'expiry', 'deadline', 'application deadline', 'valid through', 'closing date', 'due', 'due date', 'apply by'],
		...['frist', 'bewerbungsfrist', 'ablauf', 'läuft ab', 'gültig bis', 'bewerbungsschluss', 'bewerben bis'],
	],
	salary: [
		'salary',
		'pay',
		'compensation',
		'salary range',
		'pay range',
		'wage',
		'rate',
		'gehalt',
		'lohn',
		'vergütung',
		'gehaltsspanne',
		'verdienst',
		'entgelt',
	],
	url: [
		...['url', 'link', 'job url', 'job link', 'posting', 'address', 'web address', 'website', 'posting url', 'listing', 'href'],
		...['adresse', 'webadresse', 'anzeige', 'link zur anzeige', 'stellenanzeige', 'webseite'],
	],
	note: [
		...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'my notes'],
		...['notiz', 'notizen', 'bemerkung', 'bemerkungen', 'kommentar', 'kommentare', 'anmerkung', 'anmerkungen'],
	],
	text: [
		...['text', 'description', 'job description', 'details', 'content', 'body', 'jd'],
		...['beschreibung', 'stellenbeschreibung', 'volltext', 'inhalt', 'anzeigentext', 'aufgaben'],
	],
	key: ['key'],
};
/** Rows whose values are looked at. */
const SAMPLE = 200;
/** In this share of its values a column shows what it holds. */
const MOSTLY = 0.7;
/** Characters that only a text of a posting has, on average. */
const LONG = 400;

const plain = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const isAddress = (cell: string): boolean => /^https?:\/\/\S/i.test(cell.trim());

/** By the whole names, then by addresses among the values, by names with words around them, and for what has no telling name by the other values. */
export function guessFields(header: readonly string[], rows: Rows): Fields {
	const fields: (Column | null)[] = header.map(() => null);
	const give = (at: number, column: Column | undefined): void => {
		if (column !== undefined && fields[at] === null && !fields.includes(column)) fields[at] = column;
	};
	const names = header.map(plain);
	for (const [at, name] of names.entries())
		give(
			at,
			COLUMNS.find(column => NAMES[column].includes(name)),
		);
	for (const at of header.keys()) if (isMostly(valuesOf(rows, at), isAddress)) give(at, 'url');
	for (const [at, name] of names.entries()) give(at, nameWithin(name));
	for (const at of header.keys()) give(at, byValues(valuesOf(rows, at)));
	return fields;
}

/** The longest name of ours that stands in a longer one as whole words; `key` only by itself. */
function nameWithin(name: string): Column | undefined {
	const words = ` ${name} `;
	let found: {readonly column: Column; readonly length: number} | undefined;
	for (const column of COLUMNS)
		for (const each of NAMES[column])
			if (column !== 'key' && words.includes(` ${each} `) && each.length > (found?.length ?? 0)) found = {column, length: each.length};
	return found?.column;
}

const valuesOf = (rows: Rows, at: number): readonly string[] => rows.slice(0, SAMPLE).flatMap(row => (row[at]?.trim() ? [row[at] ?? ''] : []));

const isMostly = (values: readonly string[], is: (cell: string) => boolean): boolean => values.length > 0 && values.filter(is).length >= values.length * MOSTLY;

function byValues(values: readonly string[]): Column | undefined {
	if (values.length === 0) return undefined;
	if (isMostly(values, cell => dayIn(cell, 'day-first') !== null || dayIn(cell, 'month-first') !== null)) return 'saved';
	if (isMostly(values, cell => stageIn(cell) !== null)) return 'stage';
	return values.reduce((sum, {length}) => sum + length, 0) / values.length >= LONG ? 'text' : undefined;
}

/** Whether the first row holds names: no address and no day stands among them, and no name is longer than one is. */
export const holdsNames = (first: readonly string[]): boolean =>
	!first.some(cell => isAddress(cell) || dayIn(cell, 'day-first') !== null || dayIn(cell, 'month-first') !== null || cell.length > 100);

/** The first column that holds each. */
export function mappingOf(fields: Fields): Mapping {
	return Object.fromEntries(COLUMNS.flatMap(column => (fields.includes(column) ? [[column, fields.indexOf(column)]] : [])));
}

/** By which a header is known again: its names without case and signs. */
export const headerPrint = (header: readonly string[]): string => header.map(plain).join('|').slice(0, 2000);
