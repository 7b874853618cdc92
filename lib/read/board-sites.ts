/** The boards that have an adapter, with the sites that a person lets us into to switch one on. Law: follows the registry; a board's own hosts and no other. */
import names from '../../data/boards/names.json';
import {boards} from './boards/registry';

export type BoardSites = {
	readonly id: string;
	readonly name: string;
	/** Hosts as a person knows them, without "www." and without what stands below them. */
	readonly hosts: readonly string[];
	/** Match patterns for the browser, https alone. */
	readonly sites: readonly string[];
};

const named: Readonly<Record<string, string>> = names;

/** A host that may as well be reached with "www." before it: one with nothing below its registered name. */
const BARE = /^[^.]+\.(?:co\.|com\.)?[a-z]{2,}$/;

/** The match patterns of a host as boards/board.ts writes it. */
function sitesOf(host: string): readonly string[] {
	if (host.startsWith('.')) return [`https://*${host}/*`];
	return BARE.test(host) ? [`https://${host}/*`, `https://www.${host}/*`] : [`https://${host}/*`];
}

/** In the order of their names. */
export const boardSites: readonly BoardSites[] = boards
	.map(({id, hosts}) => ({
		id,
		name: named[id] ?? id,
		hosts: hosts.map(host => host.replace(/^\./, '')),
		sites: hosts.flatMap(sitesOf),
	}))
	.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
