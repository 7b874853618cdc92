/** Which adapter reads which host. Law: no order as behaviour: a host is claimed once, and a test says so. */
import {ashby} from './ashby';
import type {Board} from './board';
import {builtin} from './builtin';
import {greenhouse} from './greenhouse';
import {indeed} from './indeed';
import {lever} from './lever';
import {linkedin} from './linkedin';
import {workable} from './workable';
import {workday} from './workday';

export const boards: readonly Board[] = [ashby, builtin, greenhouse, indeed, lever, linkedin, workable, workday];

export const hostMatches = (host: string, pattern: string): boolean =>
	pattern.startsWith('.') ? host.endsWith(pattern) && host.length > pattern.length : host === pattern;

/** The board whose host this is, or null. Exact hosts and whole suffixes only. */
export const boardOfHost = (host: string): Board | null =>
	boards.find(board => board.hosts.some(pattern => hostMatches(host.toLowerCase().replace(/\.$/, ''), pattern))) ?? null;
