/**
 * One address for one posting, however it was reached, and the key that it is known by. Law: pure; an address that cannot be read gives itself; the address stays one
 * that opens the page, the key need not; when the rule of the key changes, `formerKeys` tells what it was before, so that what is kept is found again.
 */
import type {PostingKey} from '../model';
import {addressOf} from './boards/addresses';
import type {BoardAddress} from './boards/board';
import {boardOfHost} from './boards/registry';

const LONGEST = 2_000;
const TRACKING =
	/^(?:utm_|mc_|pk_|hsa_|_hs|trk|gclid|fbclid|msclkid|ref$|refid|referrer|source$|src$|gh_src|lever-|jobboardsource|tracking|recommended|originalsubdomain|position$|pagenum|eid$|from$|tk$|cid$|campaign)/i;
/** Parameters by which an employer's own page names a posting of a board that it embeds. */
const EMBEDDED = ['gh_jid', 'ashby_jid', 'lever_id'];

/** What only tracks, too, or chooses a language or a window: left out of the key alone. */
const BESIDE =
	/^(?:_ga$|_gl$|gclsrc|gbraid|wbraid|dclid|yclid|ttclid|twclid|igshid|li_fat_id|icid$|iisn?$|rx_|jvs$|fromshare|share_id|applicant_source|applysource|job_?source|sourcetype|mkt_tok|s_kwcid|spm$|oly_|vero_|lang$|locale$|language$|hl$|in_iframe$|mobile$|needsredirect|hashed$|bga$|jan1offset|jun1offset|session_?id$|jsessionid$)/i;
/** Languages that stand at the head of a path; "it", "hr", "no", "is" are departments and words as well, and count with a region alone. */
const LOCALE = /^\/(?:(?:en|de|fr|es|pt|nl|pl|sv|da|fi|cs|ja|ko|zh|tr|ru|nb|hu|ro|it)[-_][a-z]{2,4}|en|de|fr|es|pt|nl|pl|sv|da|fi|cs|ja|ko|zh|tr|ru)(?=\/)/i;
/** A country before the language, as `/us/en/job/1234`. */
const COUNTRY = /^\/(?:[a-z]{2}|global)(?=\/)/i;
/** A fragment that names one of several postings on a page: a word for a posting, and a number. */
const NAMED = /^#[\w-]{0,20}?(?:job|position|posting|vacancy|opening|stelle|req)[a-z]{0,10}[-_=/:]?[a-z-]{0,3}\d{1,12}$/i;

const parse = (url: string): URL | null => {
	try {
		const parsed = new URL(url);
		return parsed.protocol === 'https:' || parsed.protocol === 'http:' || parsed.protocol === 'file:' ? parsed : null;
	} catch {
		return null;
	}
};

/** The fragment where it is a route of the page or names one posting on it, without what tracks; else nothing. */
const routeOf = ({hash}: URL): string => (hash.startsWith('#/') || hash.startsWith('#!') || NAMED.test(hash) ? hash : '');

const sorted = (params: URLSearchParams, isLeft: (name: string) => boolean): string => {
	const kept = [...params].filter(([name]) => !isLeft(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
};

/** The address without what only tracks: lower-case host, sorted parameters, no fragment unless it tells which posting is meant, no user and password. */
export const canonicalUrl = (url: string): string => {
	const parsed = parse(url.slice(0, LONGEST));
	if (parsed === null) return url.slice(0, LONGEST);
	const path = parsed.pathname.length > 1 ? parsed.pathname.replace(/\/$/, '') : parsed.pathname;
	return `${parsed.protocol}//${parsed.host}${path}${sorted(parsed.searchParams, name => TRACKING.test(name))}${routeOf(parsed)}`;
};

/** A page of one employer, by an address that is the same in all its languages: no "www.", no locale at the head of the path, no session, one scheme. */
const addressKey = (parsed: URL): string => {
	const path = parsed.pathname.replace(/;[^/]*/g, '').replace(/\/{2,}/g, '/');
	const inner = path.replace(COUNTRY, '');
	const spoken = inner.replace(LOCALE, '');
	// A country goes with a language behind it alone, and where a number tells the posting.
	const own = spoken !== inner && /\d{3}/.test(spoken) ? spoken : path.replace(LOCALE, '');
	const route = routeOf(parsed);
	const query = route.indexOf('?');
	const shown = query < 0 ? route : route.slice(0, query) + sorted(new URLSearchParams(route.slice(query)), name => TRACKING.test(name) || BESIDE.test(name));
	const params = sorted(parsed.searchParams, name => TRACKING.test(name) || BESIDE.test(name));
	const host = parsed.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
	return `${parsed.protocol === 'http:' ? 'https:' : parsed.protocol}//${host}${own.replace(/(.)\/$/, '$1').replace(/%[0-9a-f]{2}/g, sign => sign.toUpperCase())}${params}${shown}`;
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

/** What makes two readings the same posting: the board and its job id, else the employer's page. */
export const postingKey = (url: string): PostingKey => {
	const parsed = parse(url.slice(0, LONGEST));
	if (parsed === null) return canonicalUrl(url);
	const id = jobIdOf(url);
	if (id === null) return addressKey(parsed);
	const job = addressAt(parsed)?.job;
	// On a host that many employers share, the address names the employer.
	const owner = job?.owner
		?.exec(parsed.pathname + parsed.search)
		?.slice(1)
		.find(Boolean);
	return owner === undefined ? boardKey(parsed, id) : `${boardHost(parsed)}/${owner.toLowerCase()}:${id}`;
};

const boardHost = ({hostname}: URL): string => hostname.replace(/^www\./, '');
function boardKey(parsed: URL, id: string): PostingKey {
	const board = addressAt(parsed);
	return `${board === null || board.job?.perHost === true ? boardHost(parsed) : board.id}:${id}`;
}

/** The keys that this posting had by earlier rules, reached at this address or at its like with or without "www.", the likeliest first; without the one that it has now. A key that several postings shared is none: no record is taken for another's. */
export function formerKeys(url: string): readonly PostingKey[] {
	const parsed = parse(url.slice(0, LONGEST));
	if (parsed === null || NAMED.test(parsed.hash)) return [];
	const now = postingKey(url);
	const plain = canonicalUrl(url);
	const other = plain.includes('://www.') ? plain.replace('://www.', '://') : plain.replace('://', '://www.');
	return [...new Set(jobIdOf(url) === null ? [plain, other] : [plain])].filter(key => key !== now);
}

/** The keys that a posting may be kept under, the given one first. What stands behind one of them, as with a selected part of a page, stands behind all. @param key as lib/read/agreement.ts or a file gave it */
export function keysOf(key: PostingKey, url: string): readonly [PostingKey, ...PostingKey[]] {
	if (url === '') return [key];
	const all = [postingKey(url), ...formerKeys(url)];
	const own = all.find(one => key === one) ?? all.find(one => key.startsWith(`${one}#`));
	return own === undefined ? [key] : [key, ...all.filter(one => one !== own).map(one => one + key.slice(own.length))];
}
