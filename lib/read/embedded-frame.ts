/**
 * Which of a page's frames hold postings: the boards that employers embed in pages of their own.
 *
 * Law: pure; an address comes from a page, so it is judged after parsing, and only https without a name and password passes.
 */
import type {FramedBoard} from '../model';
import {boardOfHost, hostMatches} from './boards/registry';
import {jobIdOf} from './canonical-url';

const LONGEST = 2_000;
/** Boards with an adapter that employers embed, by its id. */
const EMBEDDED: Readonly<Record<string, string>> = {
	ashby: 'Ashby',
	bamboohr: 'BambooHR',
	greenhouse: 'Greenhouse',
	icims: 'iCIMS',
	jobvite: 'Jobvite',
	lever: 'Lever',
	personio: 'Personio',
	smartrecruiters: 'SmartRecruiters',
	successfactors: 'SuccessFactors',
	workable: 'Workable',
	workday: 'Workday',
};
/** Boards that are read generally, and hosts that the others use for embedding alone. */
const FURTHER: readonly (readonly [name: string, hosts: readonly string[]])[] = [
	['BreezyHR', ['.breezy.hr']],
	['Comeet', ['.comeet.com', '.comeet.co']],
	['JazzHR', ['.applytojob.com']],
	['Jobvite', ['app.jobvite.com', 'careers.jobvite.com']],
	['Pinpoint', ['.pinpointhq.com']],
	['Recruitee', ['.recruitee.com']],
	['Rippling', ['ats.rippling.com']],
	['SmartRecruiters', ['.smartrecruiters.com']],
	['softgarden', ['.softgarden.io']],
	['Teamtailor', ['.teamtailor.com']],
	['Workable', ['.workable.com']],
	['Zoho Recruit', ['.zohorecruit.com', '.zohorecruit.eu']],
];
/** Forms that boards lend to pages which tell the posting themselves, and frames that hold no text at all. */
const NO_POSTING = /\/(?:apply|application|widget|cookie|consent|analytics)(?:[/.?]|$)/i;
/** An address that names one job, on boards whose ids are not known otherwise. */
const ONE_JOB = /\/(?:jobs?|p|o|positions?|vacanc(?:y|ies)|apply)\/[^/?#]*\d/i;

const nameOfHost = (host: string): string | null => {
	const board = boardOfHost(host);
	const named = board === null ? undefined : EMBEDDED[board.id];
	return named ?? FURTHER.find(([, hosts]) => hosts.some(pattern => hostMatches(host, pattern)))?.[0] ?? null;
};

/** The board whose page this address is, fit to be offered; null for any other address. */
export const framedBoard = (address: string): FramedBoard | null => {
	if (address.length > LONGEST || !URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '' || NO_POSTING.test(url.pathname)) return null;
	const board = nameOfHost(url.hostname.toLowerCase().replace(/\.$/, ''));
	return board === null ? null : {board, url: url.href, single: jobIdOf(url.href) !== null || ONE_JOB.test(url.pathname)};
};
