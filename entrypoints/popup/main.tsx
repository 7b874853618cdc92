/** The popup: shows what the tab holds, first the answer, and afterwards what is rare or unfolds. Wiring only; its state is posting/tab-ts. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import {render} from 'preact';
import {currentTabId, followedTab, watchTabs} from '../../lib/shell/ask';
import {browserMessages} from '../../lib/shell/browser-messages';
import {MoreContext} from '../../lib/ui/more';
import {Popup} from '../../lib/ui/popup';
import {hasEnough} from '../../lib/ui/profile-edits';
import {speakBy} from '../../lib/ui/say';
import {locked, profile, profiles, startPerson} from '../posting/person';
import {startSpeaking} from '../posting/speaking';
import {
	acts,
	ask,
	done,
	fit,
	gates,
	marks,
	more,
	openingFit,
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
	view,
	wait,
	was,
	watchWait,
} from '../posting/tab-state';

speakBy(browserMessages);

own.closes = true;
own.another = ({kind}) => {
	if (kind === 'unasked') void acts.onWelcome();
};

const now = Date.now();
function App() {
	return (
		<MoreContext.Provider value={more.value}>
			<Popup
				{...acts}
				now={now}
				view={view.value?.kind === 'unasked' ? null : view.value}
				wait={wait.value}
				refused={refused.value}
				profile={profile.value}
				profiles={profiles.value}
				locked={locked.value}
				fit={fit.value}
				opening={openingFit.value}
				gates={gates.value}
				was={was.value}
				marks={marks.value}
				saved={saved.value}
				saving={saving.value}
				notices={told.value}
				said={said.value}
				done={done.value?.said ?? null}
			/>
		</MoreContext.Provider>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('popup: no root');
	await startSpeaking();
	render(<App />, root);
	watchWait();
	// Beside the question to the worker, which takes longer.
	void readyToAct().then(({followLook}) => followLook());
	const [id] = await Promise.all([currentTabId(), startPerson()]);
	if (!hasEnough(profile.value)) void unfold();
	tab.value = id;
	sayChanges();
	watchTabs(changed => {
		if (changed === id) void ask(followedTab);
	});
	await ask();
	if (view.value?.kind === 'posting') await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
	await unfold();
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => show({kind: 'failed', code: error instanceof Error ? `popup: ${error.message}` : 'popup'}));
