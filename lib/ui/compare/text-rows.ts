/** Gates and facts of a comparison as rows of words. Law: what is judged by a wish stands among the gates, all else among the facts; what is not stated is null. */
import type {GateKind, Profile} from '../../model';
import {compareGates} from '../../weigh/compare';
import {isoDay, shownDay} from '../days';
import {factLines} from '../panel/fact-lines';
import {gateText} from '../panel/panel-gates';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as words from '../words';
import type {Column} from './column';

export type TextRow = {readonly label: string; readonly cells: readonly (string | null)[]; readonly same: boolean};
export type GateRow = TextRow & {readonly states: readonly ('met' | 'unmet' | 'unstated' | 'unjudged')[]};

const allSame = (cells: readonly (string | null)[]): boolean => cells.every(cell => cell === cells[0]);

export function gateRows(columns: readonly Column[], profile: Profile | null): readonly GateRow[] {
	if (profile === null) return [];
	return compareGates(columns).map(({kind, cells, same}) => ({
		label: words.sentenceCase(sayOf('gate', kind)),
		states: cells.map(gate => gate?.state ?? 'unjudged'),
		cells: cells.map((gate, at) => {
			const facts = columns[at]?.analysis.facts;
			return gate === null || gate.state === 'unstated' || facts === undefined ? null : gateText(gate, facts, profile);
		}),
		same,
	}));
}

/** The names of facts that a gate says already. */
const said = (): Readonly<Partial<Record<GateKind, string>>> => ({
	years: say('panel_facts_names_years'),
	degree: say('panel_facts_names_education'),
	arrangement: say('panel_facts_names_arrangement'),
	visa: say('panel_facts_names_visa'),
	clearance: say('panel_facts_names_clearance'),
	place: say('panel_facts_names_location'),
});

/** @param now milliseconds since 1970 */
export function factRows(columns: readonly Column[], now: number): readonly TextRow[] {
	const names = said();
	const judged = new Set(columns.flatMap(({gates}) => gates.map(({kind}) => names[kind])));
	const lines = columns.map(({analysis, posting}) => factLines(analysis, posting));
	const labels = [...new Set(lines.flatMap(own => own.map(({name}) => name)))].filter(name => !judged.has(name));
	const stated = labels.map((label): TextRow => {
		const cells = lines.map(own => {
			const texts = own.find(({name}) => name === label)?.said.map(({text}) => text) ?? [];
			return texts.length === 0 ? null : texts.join('; ');
		});
		return {label, cells, same: allSame(cells)};
	});
	const day = (date: string | undefined): string | null => {
		const at = date === undefined ? null : isoDay(date);
		return at === null ? null : shownDay(at, now);
	};
	const row = (label: string, cells: readonly (string | null)[]): TextRow => ({label, cells, same: allSame(cells)});
	return [
		row(
			say('compare_size'),
			columns.map(({asked}) => say('compare_size_of', asked.parts.find(({level}) => level === 'required')?.items.length ?? 0, asked.items)),
		),
		...stated.filter(({cells}) => cells.some(cell => cell !== null)),
		row(
			say('compare_seen'),
			columns.map(({firstSeenAt}) => shownDay(firstSeenAt, now)),
		),
		row(
			say('compare_posted'),
			columns.map(({posting}) => day(posting.postedOn?.value)),
		),
		row(
			say('compare_expires'),
			columns.map(({posting}) => day(posting.validThrough?.value)),
		),
	];
}

/** `Fernwick Labs, applied`. */
export const belowTitle = ({posting, stage}: Pick<Column, 'posting' | 'stage'>): string =>
	[...(posting.company === null ? [] : [shownText(posting.company.value, 60)]), sayOf('stage', stage).toLowerCase()].join(', ');
export const titleOf = ({posting}: Pick<Column, 'posting'>): string => shownText(posting.title.value, 120);
