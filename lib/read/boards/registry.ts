/** Which adapter reads which host. Law: no order as behaviour: a host is claimed once, and a test says so. */
import {ashby} from './ashby';
import {bamboohr} from './bamboohr';
import type {Board} from './board';
import {builtin} from './builtin';
import {dice} from './dice';
import {glassdoor} from './glassdoor';
import {greenhouse} from './greenhouse';
import {hackernews} from './hackernews';
import {icims} from './icims';
import {indeed} from './indeed';
import {jobvite} from './jobvite';
import {lever} from './lever';
import {linkedin} from './linkedin';
import {monster} from './monster';
import {personio} from './personio';
import {seek} from './seek';
import {smartrecruiters} from './smartrecruiters';
import {stepstone} from './stepstone';
import {successfactors} from './successfactors';
import {usajobs} from './usajobs';
import {welcometothejungle} from './welcometothejungle';
import {workable} from './workable';
import {workday} from './workday';
import {ycombinator} from './ycombinator';
import {ziprecruiter} from './ziprecruiter';

export const boards: readonly Board[] = [
	ashby,
	bamboohr,
	builtin,
	dice,
	glassdoor,
	greenhouse,
	hackernews,
	icims,
	indeed,
	jobvite,
	lever,
	linkedin,
	monster,
	personio,
	seek,
	smartrecruiters,
	stepstone,
	successfactors,
	usajobs,
	welcometothejungle,
	workable,
	workday,
	ycombinator,
	ziprecruiter,
];

/** Whether a host is the one meant, with or without "www."; a pattern with a dot in front stands for its host and all below it. */
export const hostMatches = (host: string, pattern: string): boolean =>
	pattern.startsWith('.') ? `.${host}`.endsWith(pattern) : host === pattern || host === `www.${pattern}`;

/** The board whose host this is, or null. Exact hosts and whole suffixes only. */
export const boardOfHost = (host: string): Board | null => {
	const name = host.toLowerCase().replace(/\.$/, '');
	return boards.find(board => board.hosts.some(pattern => hostMatches(name, pattern))) ?? null;
};
