/** Boards and sites as they are granted, and the acts that ask the browser. Law: what is shown is what the browser says, so that a permission taken back elsewhere shows here. */
import {computed, signal} from '@preact/signals';
import {boardSites} from '../../lib/read/board-sites';
import {giveBackSites, grantedSites, howOpen, watchSites} from '../../lib/shell/granted-sites';
import {coversSite} from '../../lib/shell/site-pattern';
import {requestSites} from '../../lib/shell/site-permission';
import type {BoardRow, SiteRow} from '../../lib/ui/boards';
import type {NoticeText} from '../../lib/ui/notice';
import {listed, say} from '../../lib/ui/say';

const granted = signal<readonly string[]>([]);
export const boardProblem = signal<NoticeText | null>(null);
export const boardSaid = signal('');

export const boards = computed((): readonly BoardRow[] =>
	boardSites.map(({id, name, hosts, sites}) => ({id, name, hosts, on: howOpen(sites, granted.value) === 'all'})),
);
const hostOf = (site: string): string => (site === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]+)/.exec(site)?.[1] ?? site));
/** What is granted and no part of a board that is wholly on. */
export const sites = computed((): readonly SiteRow[] => {
	const on = boardSites.filter(({id}) => boards.value.some(row => row.id === id && row.on));
	return granted.value
		.filter(site => !on.some(board => board.sites.some(each => coversSite(each, site))))
		.map(site => ({site, host: hostOf(site), of: boardSites.find(board => board.sites.some(each => coversSite(each, site)))?.name ?? null}));
});

async function refresh(): Promise<void> {
	granted.value = await grantedSites();
}

/** Clicks here that the browser has not answered yet. */
let acting = 0;
async function tell(name: string, to: boolean, done: boolean): Promise<void> {
	await refresh();
	acting -= 1;
	boardProblem.value = done
		? null
		: to
			? {text: say('boards_refused', name), help: say('boards_refused_help')}
			: {text: say('boards_kept', name), help: say('boards_kept_help')};
	boardSaid.value = !done ? '' : to ? say('boards_switched_on', name) : say('boards_switched_off', name);
}

export function onBoard(id: string, on: boolean): void {
	const board = boardSites.find(each => each.id === id);
	if (board === undefined) return;
	// At once: the browser asks only while the click counts.
	acting += 1;
	const answer = on ? requestSites(board.sites) : giveBackSites(board.sites);
	void answer.then(done => tell(board.name, on, done));
}
export function onAllowSite(host: string): void {
	acting += 1;
	const answer = requestSites([`https://${host}/*`]);
	void answer.then(done => tell(host, true, done));
}
export function onCloseSite(site: string): void {
	acting += 1;
	void giveBackSites([site]).then(done => tell(hostOf(site) === '*' ? say('boards_every_site') : hostOf(site), false, done));
}

/** What the browser tells, whoever did it. A board that went without a click of ours is named, since nothing else would say why its badge is gone. */
async function noticed(): Promise<void> {
	const before = boards.value.filter(({on}) => on);
	await refresh();
	const gone = before.filter(({id}) => !boards.value.some(row => row.id === id && row.on));
	if (acting === 0 && gone.length > 0)
		boardProblem.value = {text: say('boards_taken_back', listed(gone.map(({name}) => name))), help: say('boards_taken_back_help')};
}

export async function startBoards(): Promise<void> {
	watchSites(() => void noticed());
	await refresh();
}
