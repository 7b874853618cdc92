/** Two statements of a posting that cannot both hold, each in its own words. */
import type {Contradiction, FactInput, Facts} from '../model';

/** @returns what contradicts, in the order of the facts */
export function findContradictions(_input: FactInput, _facts: Facts): readonly Contradiction[] {
	return [];
}
