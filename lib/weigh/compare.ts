/**
 * Postings side by side: what each asks for and what the person has of it, what is judged beside the fit, and which of all this is the same in all.
 * Law: a cell is an item or a gate of the posting's own fit, nothing is weighed anew, so the points of a column add up to its score; nobody wins.
 */
import type {AskLevel, Fit, FitItem, Gate, GateKind} from '../model';

/** One thing asked, a cell for each posting in their order; null: that posting does not ask it. */
export type ComparedSkill = {
	readonly id: string;
	readonly label: string;
	readonly cells: readonly (FitItem | null)[];
	/** All ask it at one level, and the person's standing and its worth are the same in all. */
	readonly same: boolean;
};
export type ComparedGate = {readonly kind: GateKind; readonly cells: readonly (Gate | null)[] /** All ask the same. */; readonly same: boolean};

const LEVELS: readonly AskLevel[] = ['required', 'used', 'preferred'];
const STANDINGS: readonly FitItem['status'][] = ['missing', 'related', 'have'];
const GATES: readonly GateKind[] = ['years', 'degree', 'place', 'arrangement', 'visa', 'clearance', 'pay'];

/**
 * All that the postings ask. First what is required somewhere, then used, then preferred; within these what is missing somewhere, then what is related;
 * then what more of them ask; equals by name.
 */
export function compareSkills(fits: readonly Fit[]): readonly ComparedSkill[] {
	const rows = new Map<string, {readonly label: string; readonly cells: (FitItem | null)[]}>();
	for (const [at, fit] of fits.entries())
		for (const item of fit.parts.flatMap(part => part.items)) {
			let id = nameOf(item);
			// Two items of one posting never share a row, whatever it says twice: a column keeps all of its points.
			while (rows.get(id)?.cells[at]) id += ' again';
			const row = rows.get(id) ?? {label: item.label, cells: fits.map(() => null)};
			row.cells[at] = item;
			rows.set(id, row);
		}
	return [...rows]
		.map(([id, {label, cells}]) => ({id, label, cells, same: isSame(cells)}))
		.sort((a, b) => {
			const [of, other] = [rankOf(a.cells), rankOf(b.cells)];
			return of.map((value, place) => value - (other[place] ?? 0)).find(value => value !== 0) ?? (a.label < b.label ? -1 : 1);
		});
}

/** The same alternatives are one row, however a posting orders them. */
const nameOf = ({skills, need}: FitItem): string => `${need > 1 ? `${need} of ` : ''}${[...skills].sort().join(' ')}`;

function isSame(cells: readonly (FitItem | null)[]): boolean {
	const [first] = cells;
	if (!first) return false;
	return cells.every(
		cell =>
			cell !== null &&
			cell.level === first.level &&
			cell.status === first.status &&
			cell.via === first.via &&
			Math.round(cell.gain) === Math.round(first.gain) &&
			cell.short?.asks === first.short?.asks,
	);
}

function rankOf(cells: readonly (FitItem | null)[]): readonly number[] {
	const items = cells.filter(cell => cell !== null);
	const least = (places: readonly number[]): number => Math.min(...places);
	return [least(items.map(({level}) => LEVELS.indexOf(level))), least(items.map(({status}) => STANDINGS.indexOf(status))), -items.length];
}

/** The gates that the profile has a wish for, in their fixed order. */
export function compareGates(fits: readonly Pick<Fit, 'gates'>[]): readonly ComparedGate[] {
	return GATES.map(kind => fits.map(({gates}) => gates.find(gate => gate.kind === kind) ?? null))
		.flatMap((cells, at) => (cells.some(cell => cell !== null) ? [{kind: GATES[at] as GateKind, cells}] : []))
		.map(row => ({...row, same: row.cells.every(cell => cell?.state === row.cells[0]?.state && cell?.asks === row.cells[0]?.asks)}));
}

/** The place of the one highest number; null where two share it, or fewer than two are known. */
export function highestOf(values: readonly (number | null)[]): number | null {
	const known = values.filter(value => value !== null);
	const most = Math.max(...known);
	return known.length < 2 || known.filter(value => value === most).length > 1 ? null : values.indexOf(most);
}
