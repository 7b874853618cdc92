/** What each board's titles and addresses say. Law: one entry a board, a test holds it beside the registry. */
import {ashbyAddress} from './ashby';
import type {BoardAddress} from './board';
import {builtinAddress} from './builtin';
import {greenhouseAddress} from './greenhouse';
import {indeedAddress} from './indeed';
import {leverAddress} from './lever';
import {linkedinAddress} from './linkedin';
import {workableAddress} from './workable';
import {workdayAddress} from './workday';

export const addresses: readonly BoardAddress[] = [
	ashbyAddress,
	builtinAddress,
	greenhouseAddress,
	indeedAddress,
	leverAddress,
	linkedinAddress,
	workableAddress,
	workdayAddress,
];

export const addressOf = (id: string | null): BoardAddress | null => addresses.find(address => address.id === id) ?? null;
