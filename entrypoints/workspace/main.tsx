/** The workspace's views by their addresses, one at a time. Law: the table comes with the page, every other view when it is asked for; a view takes down what it put up. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/workspace/frame.css';
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {PostingKey} from '../../lib/model';
import {openOptions} from '../../lib/shell/ask-changes';
import {browserMessages} from '../../lib/shell/browser-messages';
import {followLook} from '../../lib/shell/look';
import {say, speakBy} from '../../lib/ui/say';
import {titleTab} from '../../lib/ui/tab-title';
import {addressOf, plainTable, type View, viewAt} from '../../lib/ui/table/address';
import {Frame} from '../../lib/ui/workspace/frame';
import {startPerson} from '../posting/person';
import {startSpeaking} from '../posting/speaking';
import {askedFor, savedCount, showSaved, view} from './saved';
import {version} from './saved-list';

const compared = signal<readonly PostingKey[]>([]);

/** Views of one kind stay up while their address changes within it. */
const placeOf = ({kind}: View): string => (kind === 'posting' || kind === 'bin' ? 'saved' : kind);

/** Puts a view up; resolves with what takes it down. */
async function put(at: View, into: HTMLElement): Promise<() => void> {
	switch (at.kind) {
		case 'read':
			return (await import('./read')).showRead(at.tab, into);
		case 'compare':
			return (await import('./compare')).showCompare(at.keys, into);
		case 'insights':
			return (await import('./insights')).showInsights(into);
		case 'states':
			return (await import('./states')).showStates(into);
		default:
			return showSaved(into);
	}
}

let shown = '';
let takeDown: Promise<() => void> = Promise.resolve(() => undefined);
/** The view of the address as it is now. A comparison is another one where its postings are others. */
function follow(host: HTMLElement): void {
	const at = viewAt(location.hash);
	view.value = at;
	if (at.kind === 'compare') compared.value = at.keys;
	const place = placeOf(at) === 'saved' || at.kind === 'insights' || at.kind === 'states' ? placeOf(at) : addressOf(at);
	if (place === shown) return;
	shown = place;
	takeDown = takeDown.then(async down => {
		down();
		// Another address meanwhile: its own turn follows.
		if (shown !== place) return () => undefined;
		const into = document.createElement('div');
		host.replaceChildren(into);
		scrollTo(0, 0);
		return put(at, into).catch((error: unknown) => {
			console.error('Jobprism:', error);
			into.textContent = say('workspace_failed');
			return () => undefined;
		});
	});
}

/** What acts on the table is done there. */
function ask(what: 'import' | 'export'): void {
	if (placeOf(view.value) !== 'saved') location.hash = addressOf({kind: 'saved', table: plainTable});
	askedFor.value = what;
}

/** Milliseconds after the last change of the list until what is kept is looked after. */
const QUIET = 3000;
/** Behind the first rows: misses a database that vanished, and writes the copies of the day. */
function keepWatch(aside: HTMLElement): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let shown = false;
	const look = async (): Promise<void> => {
		const {lookAfter, showLoss} = await import('./daily');
		if (!shown) showLoss(aside, () => ask('import'));
		shown = true;
		await lookAfter();
	};
	effect(() => {
		void version.value;
		clearTimeout(timer);
		timer = setTimeout(() => void look().catch((error: unknown) => console.error('Jobprism:', error)), QUIET);
	});
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('workspace: no root');
	speakBy(browserMessages);
	await startSpeaking();
	titleTab(() => say('frame_tab', say('frame_shelf')));
	const head = document.createElement('div');
	const aside = document.createElement('div');
	const host = document.createElement('div');
	root.replaceChildren(head, aside, host);
	// A file that misses its place must not make the browser leave the page, and what was pasted with it.
	for (const name of ['dragover', 'drop'] as const)
		document.addEventListener(name, event => {
			if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
		});
	effect(() =>
		render(
			<Frame
				view={view.value.kind}
				saved={savedCount.value}
				compared={compared.value}
				onImport={() => ask('import')}
				onExport={() => ask('export')}
				onOptions={() => void openOptions()}
			/>,
			head,
		),
	);
	followLook().catch((error: unknown) => console.error('Jobprism:', error));
	startPerson().catch((error: unknown) => console.error('Jobprism:', error));
	addEventListener('hashchange', () => follow(host));
	follow(host);
	keepWatch(aside);
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => {
	document.body.textContent = `Jobprism: ${error instanceof Error ? error.message : String(error)}`;
});
