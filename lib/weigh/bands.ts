/**
 * The fit in words: how much of what a posting asks the profile covers, held against what is usual.
 * Law: the words follow from the number alone; the two bounds were measured on public postings and are the same for every person and posting.
 */
import type {FitBand} from '../model';

/**
 * Three profiles of one role each (machine-learning engineer, data scientist, data analyst; scripts/measure-bands.ts) were scored against 2,570 public postings
 * whose title names one of the three. `much`: the middle fit of a profile to postings of its own role (measured 46.8; the quarters end at 38.3 and 57.0).
 * `part`: its middle fit to those of the two others (measured 32.3; 21.8 and 42.0).
 */
export const BANDS = {much: 47, part: 32} as const;

/** @param exact the fit before rounding, null where there is none. The bound itself belongs to the higher band, as does what is rounded up to it. */
export function bandOf(exact: number | null): FitBand | null {
	if (exact === null) return null;
	const score = Math.round(exact);
	return score >= BANDS.much ? 'much' : score >= BANDS.part ? 'part' : 'little';
}
