/** Relations between the rows of a packed taxonomy, by their places. Law: worked out for the rows that are asked for and no others. */
import {numberIn, type PackedTaxonomy} from './packed';

/** Rows that are worth something in place of another, each list without the row itself. */
export type NearRows = {
	/** Rows that imply it or are part of it, `implies` and `partOf` followed to their end; in order. */
	readonly impliedBy: readonly number[];
	/** The other rows of its family, in order. */
	readonly siblings: readonly number[];
	/** Rows that it implies or is part of, followed to their end. */
	readonly parents: readonly number[];
};

type Links = ReadonlyMap<number, readonly number[]>;

export function openRelations({families, above}: Pick<PackedTaxonomy, 'families' | 'above'>): (row: number) => NearRows {
	const family = new Map<number, readonly number[]>();
	for (const members of linesOf(families).map(summed)) for (const member of members) family.set(member, members);
	const up = new Map<number, readonly number[]>();
	const down = new Map<number, number[]>();
	let child = 0;
	for (const [step = 0, ...parents] of linesOf(above)) {
		child += step;
		up.set(child, parents);
		for (const parent of parents) {
			const known = down.get(parent);
			if (known === undefined) down.set(parent, [child]);
			else known.push(child);
		}
	}
	return row => ({
		impliedBy: reached(down, row).sort((a, b) => a - b),
		siblings: (family.get(row) ?? []).filter(other => other !== row),
		parents: reached(up, row),
	});
}

const linesOf = (packed: string): number[][] => (packed === '' ? [] : packed.split('\n').map(line => line.split(' ').map(numberIn)));

function summed(steps: readonly number[]): number[] {
	let at = 0;
	return steps.map(step => {
		at += step;
		return at;
	});
}

/** All that the links lead to from a row, itself left out, also where they lead back. */
function reached(links: Links, from: number): number[] {
	const found = new Set<number>();
	const open = [from];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		for (const next of links.get(at) ?? []) {
			if (next === from || found.has(next)) continue;
			found.add(next);
			open.push(next);
		}
	}
	return [...found];
}
