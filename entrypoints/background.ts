/** The worker: lets messages in, brings reading, understanding and keeping together, and owns badge and menu. Wiring only; it keeps nothing that a restart may not lose. */

import {defineBackground} from 'wxt/utils/define-background';
import {findCorrection, keepCorrection} from '../lib/keep/corrections';
import {gistOf} from '../lib/keep/gist';
import {knownKey} from '../lib/keep/known-key';
import {findSaved, firstSighting, noteSighting, savePosting, setStage} from '../lib/keep/shelf';
import {analyse, prepare} from '../lib/knowledge';
import type {SavedPosting} from '../lib/model';
import {agree} from '../lib/read/agreement';
import {keysOf} from '../lib/read/canonical-url';
import {tidyCorrection, withCorrection} from '../lib/read/correction';
import {framedBoard} from '../lib/read/embedded-frame';
import {highlightCss} from '../lib/read/highlight-css';
import {parseRawPage} from '../lib/read/raw-page-gate';
import {planFor} from '../lib/read/reading-plan';
import {browser} from '../lib/shell/browser';
import {browserMessages} from '../lib/shell/browser-messages';
import {makeBuckets} from '../lib/shell/bucket';
import {openWelcome, readConsent, watchConsent} from '../lib/shell/consent';
import {lookAround, syncDetection} from '../lib/shell/detection';
import {readMessage} from '../lib/shell/gate';
import type {Outcome, Saved} from '../lib/shell/messages';
import {openPanel} from '../lib/shell/panel';
import {readPreference, watchPreferences} from '../lib/shell/preferences';
import {route} from '../lib/shell/router';
import {takeSelection} from '../lib/shell/selection';
import {watchProfile} from '../lib/shell/settings';
import {coversSite} from '../lib/shell/site-pattern';
import {leaveSites, leaveTabs, type Mind, refreshBadges, refreshMarks, tell, tellAll, viewTab} from '../lib/shell/tabs';
import {hasEnough} from '../lib/ui/profile-edits';
import {scoreFit} from '../lib/weigh/fit';
import {personalReading} from '../lib/weigh/personal';

/** Put in by the build: a hash of data and pure code. */
declare const __FINGERPRINT__: string;
const MENU = 'read';
const SELECTION = 'read-selection';
const PASTE = 'paste';
const PANEL = 'open-panel';

const toSaved = ({savedAt, stage}: SavedPosting): Saved => ({savedAt, stage});
const GONE = {ok: false, code: 'gone'} as const satisfies Outcome<Saved>;

const mind: Mind = {
	fingerprint: __FINGERPRINT__,
	planFor,
	markCss: (style, settings) => highlightCss(style === 'dark', settings),
	async read(raw, url) {
		const page = parseRawPage(raw, url);
		const reading = page && agree(page);
		if (reading?.posting == null) return reading;
		const {posting} = reading;
		const key = await knownKey(keysOf(posting.key, posting.url));
		return key.ok ? {...reading, posting: {...posting, key: key.value}} : reading;
	},
	analyse: ({title, text, blocks, company, location, url, language}) =>
		analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language}),
	personal: async (analysis, text) =>
		personalReading(analysis, text, {hidden: await readPreference('hidden'), corrections: await readPreference('corrections')}),
	fit: (analysis, profile) => (hasEnough(profile) ? scoreFit(analysis, profile) : null),
	// Where the shelf is closed to us the posting is shown all the same; the click on Save says why.
	async sighted(key, at) {
		const first = await firstSighting(key);
		// Written down behind: the person does not wait for the disk.
		unasked(noteSighting(key, at));
		return first.ok ? (first.value ?? at) : at;
	},
	async saved(key) {
		const found = await findSaved(key);
		return found.ok && found.value !== null ? toSaved(found.value) : null;
	},
	framed: framedBoard,
	async corrected(posting) {
		const found = await findCorrection(posting.key);
		return found.ok && found.value !== null ? withCorrection(posting, found.value) : posting;
	},
	correct(posting, said, changeId) {
		const correction = tidyCorrection(said, posting);
		return keepCorrection({posting: withCorrection(posting, correction), correction, changeId});
	},
	async save({posting, analysis}, changeId, at) {
		const kept = await savePosting({posting, read: gistOf(posting, analysis, __FINGERPRINT__), changeId, at});
		return kept.ok ? {ok: true, value: toSaved(kept.value)} : kept;
	},
	async stage(key, stage, changeId) {
		const kept = await setStage(key, stage, changeId, Date.now());
		if (!kept.ok) return kept;
		return kept.value === null ? GONE : {ok: true, value: toSaved(kept.value)};
	},
};

/** What nobody awaits: its failure stands in the console and breaks nothing else. */
function unasked(work: Promise<unknown>): void {
	work.catch(error => console.error('Jobprism:', error));
}

const openWorkspace = (hash: string): Promise<unknown> => browser.tabs.create({url: browser.runtime.getURL('/workspace.html') + hash});

/** The work, where the person agreed that pages are read; otherwise the page that asks. */
const agreed = async (work: () => Promise<unknown>): Promise<unknown> => ((await readConsent()) === null ? openWelcome() : work());

/** The popup at once, while the click still counts; it opens the page that asks by itself. Where the browser does not open it, `otherwise` is done. */
function openPopup(otherwise: () => Promise<unknown>): void {
	const opened = browser.action.openPopup?.() ?? Promise.reject(new Error('no popup'));
	opened.catch(() => unasked(agreed(otherwise)));
}

/** Reads what is selected in this tab, and shows it in the popup, or where the browser does not open that, in a tab. */
function readSelection(tabId: number): void {
	// First, so that whoever asks for the tab finds it.
	const taken = takeSelection(tabId);
	openPopup(() => taken.then(() => openWorkspace(`#tab=${tabId}`)));
	unasked(taken.then(() => tell({kind: 'tab.changed', tabId})));
}

export default defineBackground({
	type: 'module',
	main() {
		const self = {id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '')};
		const buckets = makeBuckets();

		// Not async: such a listener would answer every message, also those that are not for it.
		browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) => {
			const received = readMessage(raw, sender, self, buckets, Date.now());
			const answer = received && route(received, mind);
			// While the page is being read: what the analysis will need.
			if (received !== null) setTimeout(prepare);
			return answer ?? undefined;
		});
		browser.runtime.onInstalled.addListener(({reason}) => {
			if (reason === 'install') unasked(openWelcome());
			// An update finds the entries of the version before.
			unasked(
				browser.contextMenus.removeAll().then(() => {
					const documentUrlPatterns = ['http://*/*', 'https://*/*'];
					browser.contextMenus.create({id: MENU, title: browserMessages('menu_read', []), contexts: ['page'], documentUrlPatterns});
					browser.contextMenus.create({id: SELECTION, title: browserMessages('command_read_selection', []), contexts: ['selection'], documentUrlPatterns});
					browser.contextMenus.create({id: PASTE, title: browserMessages('menu_paste', []), contexts: ['action']});
				}),
			);
			unasked(syncDetection());
		});
		browser.runtime.onStartup.addListener(() => unasked(syncDetection()));
		browser.permissions.onAdded.addListener(({origins = []}) => unasked(syncDetection().then(() => lookAround(origins))));
		browser.permissions.onRemoved.addListener(({origins = []}) => {
			unasked(syncDetection());
			unasked(leaveSites(mind, origin => origins.some(site => coversSite(site, origin))));
		});
		watchConsent(at => {
			unasked(syncDetection());
			if (at === null) unasked(leaveTabs(mind));
		});
		browser.contextMenus.onClicked.addListener((info, tab) => {
			if (info.menuItemId === PASTE) unasked(agreed(() => openWorkspace('#read')));
			if (tab?.id === undefined) return;
			if (info.menuItemId === SELECTION) readSelection(tab.id);
			if (info.menuItemId !== MENU) return;
			unasked(viewTab(tab.id, mind));
			// Where the browser does not open it the badge has the answer.
			openPopup(async () => undefined);
		});
		browser.commands.onCommand.addListener((command, tab) => {
			if (tab?.id === undefined) return;
			if (command === SELECTION) readSelection(tab.id);
			// The keys open the tab to us as well: a panel that is open asks again.
			if (command === PANEL) unasked(openPanel(tab.id).then(() => tell({kind: 'tab.changed', tabId: tab.id ?? 0})));
		});
		watchPreferences(name => {
			if (name === 'marks') unasked(refreshMarks(mind));
			if (name === 'hidden' || name === 'corrections') unasked(tellAll(mind));
		});
		watchProfile(() => unasked(refreshBadges(mind)));
	},
});
