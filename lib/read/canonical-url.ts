/** One address for one posting, however it was reached. Law: pure; an address that cannot be read gives itself. */
import type {PostingKey} from '../model';
import {addressOf} from './boards/addresses';
import type {BoardAddress} from './boards/board';
import {boardOfHost} from './boards/registry';

const LONGEST = 2_000;
const TRACKING =
	/^(?:utm_|mc_|pk_|hsa_|_hs|trk|gclid|fbclid|msclkid|ref$|refid|referrer|source$|src$|gh_src|lever-|jobboardsource|tracking|recommended|originalsubdomain|position$|pagenum|eid$|from$|tk$|cid$|campaign)/i;
/** Parameters by which an employer's own page names a posting of a board that it embeds. */
const EMBEDDED = ['gh_jid', 'ashby_jid', 'lever_id'];

const parse = (url: string): URL | null => {
	try {
		const parsed = new URL(url);
		return parsed.protocol === 'https:' || parsed.protocol === 'http:' || parsed.protocol === 'file:' ? parsed : null;
	} catch {
		return null;
	}
};

/** The address without what only tracks: lower-case host, sorted parameters, no fragment unless it is a route, no user and password. */
export const canonicalUrl = (url: string): string => {
	const parsed = parse(url.slice(0, LONGEST));
	if (parsed === null) return url.slice(0, LONGEST);
	const params = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const query = new URLSearchParams(params).toString();
	const route = parsed.hash.startsWith('#/') || parsed.hash.startsWith('#!') ? parsed.hash : '';
	const path = parsed.pathname.length > 1 ? parsed.pathname.replace(/\/$/, '') : parsed.pathname;
	return `${parsed.protocol}//${parsed.host}${path}${query === '' ? '' : `?${query}`}${route}`;
};

const addressAt = (parsed: URL): BoardAddress | null => addressOf(boardOfHost(parsed.hostname)?.id ?? null);

/** The board's own id of the job at this address, or null. */
export const jobIdOf = (url: string): string | null => {
	const parsed = parse(url.slice(0, LONGEST));
	if (parsed === null) return null;
	const job = addressAt(parsed)?.job;
	for (const name of job === undefined ? EMBEDDED : (job.params ?? [])) {
		const value = parsed.searchParams.get(name);
		if (value !== null && value !== '') return value.slice(0, 100);
	}
	return job?.path?.exec(parsed.pathname)?.[1] ?? null;
};

/** The address with the board's own id of a job in it, for links that carry the id beside their address; the address itself where the board names none by parameter. */
export const withJobId = (url: string, id: string): string => {
	const parsed = id === '' || jobIdOf(url) !== null ? null : parse(url.slice(0, LONGEST));
	const [name] = (parsed && addressAt(parsed)?.job?.params) ?? [];
	if (parsed === null || name === undefined) return url;
	parsed.searchParams.set(name, id);
	return parsed.href;
};

/** What makes two readings the same posting: the board and its job id, else the canonical address. */
export const postingKey = (url: string): PostingKey => {
	const id = jobIdOf(url);
	const parsed = parse(url.slice(0, LONGEST));
	if (id === null || parsed === null) return canonicalUrl(url);
	const board = addressAt(parsed);
	const owner = board === null || board.job?.perHost === true ? parsed.hostname.replace(/^www\./, '') : board.id;
	return `${owner}:${id}`;
};
