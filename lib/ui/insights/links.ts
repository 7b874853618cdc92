/** What the numbers of the insights link to. Law: a link opens the postings behind its number: by their keys where an address holds them, else by the filter that means the same. */
import type {PostingKey} from '../../model';
import {type Filters, tableAddress} from '../table/address';

/** More keys than this make an address too long. */
const MOST_KEYS = 100;

/** What is counted at all: its status and role, as filters of the table. */
export type Counted = Pick<Filters, 'stage' | 'role'>;

export const linkTo = (counted: Counted, filters: Partial<Filters>): string => tableAddress({...counted, ...filters});
export const linkToKeys = (counted: Counted, keys: readonly PostingKey[], coarse: Partial<Filters>): string =>
	keys.length <= MOST_KEYS ? tableAddress({only: keys}) : linkTo(counted, coarse);
