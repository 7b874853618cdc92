/** What each board's titles and addresses say. Law: one entry a board, a test holds it beside the registry. */

import {ashbyAddress} from './ashby';
import {bamboohrAddress} from './bamboohr';
import type {BoardAddress} from './board';
import {builtinAddress} from './builtin';
import {diceAddress} from './dice';
import {glassdoorAddress} from './glassdoor';
import {greenhouseAddress} from './greenhouse';
import {hackernewsAddress} from './hackernews';
import {icimsAddress} from './icims';
import {indeedAddress} from './indeed';
import {jobviteAddress} from './jobvite';
import {leverAddress} from './lever';
import {linkedinAddress} from './linkedin';
import {monsterAddress} from './monster';
import {personioAddress} from './personio';
import {seekAddress} from './seek';
import {smartrecruitersAddress} from './smartrecruiters';
import {stepstoneAddress} from './stepstone';
import {successfactorsAddress} from './successfactors';
import {usajobsAddress} from './usajobs';
import {welcometothejungleAddress} from './welcometothejungle';
import {workableAddress} from './workable';
import {workdayAddress} from './workday';
import {ycombinatorAddress} from './ycombinator';
import {ziprecruiterAddress} from './ziprecruiter';

export const addresses: readonly BoardAddress[] = [
	ashbyAddress,
	bamboohrAddress,
	builtinAddress,
	diceAddress,
	glassdoorAddress,
	greenhouseAddress,
	hackernewsAddress,
	icimsAddress,
	indeedAddress,
	jobviteAddress,
	leverAddress,
	linkedinAddress,
	monsterAddress,
	personioAddress,
	seekAddress,
	smartrecruitersAddress,
	stepstoneAddress,
	successfactorsAddress,
	usajobsAddress,
	welcometothejungleAddress,
	workableAddress,
	workdayAddress,
	ycombinatorAddress,
	ziprecruiterAddress,
];

export const addressOf = (id: string | null): BoardAddress | null => addresses.find(address => address.id === id) ?? null;
