/** The panel: follows the tab in front and shows what it holds. Wiring only; its state is posting/tab-ts, and which word of the page is selected. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/panel/panel.css';
import {signal} from '@preact/signals';
import {render} from 'preact';
import type {Span} from '../../lib/model';
import {followedTab} from '../../lib/shell/ask';
import {browserMessages} from '../../lib/shell/browser-messages';
import {watchConsent} from '../../lib/shell/consent';
import {followTab} from '../../lib/shell/follow-tab';
import {followLook} from '../../lib/shell/look';
import {MoreContext} from '../../lib/ui/more';
import {type Later, LaterContext} from '../../lib/ui/panel/later';
import {Panel, type PanelProps} from '../../lib/ui/panel/panel';
import {placeOf} from '../../lib/ui/panel/selection';
import {say, speakBy} from '../../lib/ui/say';
import {shownText} from '../../lib/ui/shown-text';
import {locked, profile, profiles, startPerson} from '../posting/person';
import {startSpeaking} from '../posting/speaking';
import {
	acts,
	ask,
	done,
	fit,
	gates,
	lists,
	marks,
	more,
	muted,
	own,
	readyToAct,
	refused,
	said,
	saved,
	saving,
	sayChanges,
	show,
	tab,
	told,
	unfold,
	veil,
	veiled,
	view,
	wait,
	was,
} from '../posting/tab-state';

speakBy(browserMessages);

const selected = signal<Span | null>(null);
const later = signal<Later | null>(null);
const documented = signal<PanelProps['documented']>(null);
own.another = next => {
	selected.value = null;
	said.value = next.kind === 'posting' ? say('panel_now_shown', shownText(next.posting.title.value)) : '';
	scrollTo(0, 0);
};

const follow = () =>
	followTab({
		onTab: tabId => {
			tab.value = tabId;
			veil(true);
		},
		onMove: () => veil(false),
		onChange: () => void ask(followedTab),
		onOpened: () => {
			if (view.value?.kind !== 'posting') void ask(followedTab);
		},
		onMark: quote => {
			if (view.value?.kind === 'posting') selected.value = placeOf(view.value.posting.text, quote) ?? selected.value;
		},
	});

async function onCompare(): Promise<void> {
	if (saved.value === null) await acts.onSave();
	if (view.value?.kind === 'posting' && saved.value !== null) await (await import('./comparing')).compare(view.value.posting.key);
}

const listing = signal<typeof import('./listed') | null>(null);
const now = signal(Date.now());
function App() {
	return (
		<MoreContext.Provider value={more.value}>
			<LaterContext.Provider value={later.value}>
				<Panel
					{...acts}
					onCompare={() => void onCompare()}
					view={view.value}
					tab={tab.value}
					wait={wait.value}
					veiled={veiled.value}
					refused={refused.value}
					profile={profile.value}
					profiles={profiles.value}
					locked={locked.value}
					fit={fit.value}
					lists={lists.value}
					gates={gates.value}
					was={was.value}
					selected={selected.value}
					marks={marks.value}
					saved={saved.value}
					saving={saving.value}
					notices={told.value}
					said={said.value}
					now={now.value}
					documented={documented.value}
					muted={muted.value}
					done={done.value?.said ?? null}
					listed={listing.value?.listed.value ?? null}
					onListAgain={() => listing.value?.lookAgain()}
				/>
			</LaterContext.Provider>
		</MoreContext.Provider>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('panel: no root');
	await startSpeaking();
	render(<App />, root);
	await Promise.all([startPerson(), followLook()]);
	sayChanges();
	// The panel stays open over midnight: what is said of days is said anew.
	addEventListener('focus', () => {
		now.value = Date.now();
	});
	await follow();
	watchConsent(() => void acts.onAgain());
	await unfold();
	await (await readyToAct()).followMutes();
	later.value = await import('../../lib/ui/panel/later-parts');
	documented.value = await import('./documented');
	const acted = await import('./listed');
	acted.startListed({tab, view});
	listing.value = acted;
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => show({kind: 'failed', code: error instanceof Error ? `panel: ${error.message}` : 'panel'}));
