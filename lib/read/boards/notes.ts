/** What is known of each board's structure and since when, for docs/boards.md and the options. Law: an adapter has a note; a board without one is read generally. */

import {ashbyNote} from './ashby';
import {bamboohrNote} from './bamboohr';
import type {BoardNote} from './board';
import {builtinNote} from './builtin';
import {diceNote} from './dice';
import {glassdoorNote} from './glassdoor';
import {greenhouseNote} from './greenhouse';
import {hackernewsNote} from './hackernews';
import {icimsNote} from './icims';
import {indeedNote} from './indeed';
import {jobviteNote} from './jobvite';
import {leverNote} from './lever';
import {linkedinNote} from './linkedin';
import {monsterNote} from './monster';
import {personioNote} from './personio';
import {seekNote} from './seek';
import {smartrecruitersNote} from './smartrecruiters';
import {stepstoneNote} from './stepstone';
import {successfactorsNote} from './successfactors';
import {usajobsNote} from './usajobs';
import {welcometothejungleNote} from './welcometothejungle';
import {workableNote} from './workable';
import {workdayNote} from './workday';
import {ycombinatorNote} from './ycombinator';
import {ziprecruiterNote} from './ziprecruiter';

const general = (id: string, name: string, how: string): BoardNote => ({id, name, basis: 'general', on: null, how});

export const notes: readonly BoardNote[] = [
	ashbyNote,
	bamboohrNote,
	builtinNote,
	diceNote,
	glassdoorNote,
	greenhouseNote,
	hackernewsNote,
	icimsNote,
	indeedNote,
	jobviteNote,
	leverNote,
	linkedinNote,
	monsterNote,
	personioNote,
	seekNote,
	smartrecruitersNote,
	stepstoneNote,
	successfactorsNote,
	usajobsNote,
	welcometothejungleNote,
	workableNote,
	workdayNote,
	ycombinatorNote,
	ziprecruiterNote,
	general('recruitee', 'Recruitee', 'No page of it was found; read by its JSON-LD and the general reading.'),
	general('teamtailor', 'Teamtailor', 'No page of it was found; read by its JSON-LD and the general reading.'),
	general('wellfound', 'Wellfound', 'No page of it was found; read by its JSON-LD and the general reading.'),
	general('reed', 'Reed', 'No page of it was found; read by its JSON-LD or microdata and the general reading.'),
];
