/** The page of the first run: brings consent, profile, boards and the sample's reading together. Wiring only. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/boards.css';
import '../../lib/ui/welcome/welcome.css';
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {analyse, skillNames} from '../../lib/knowledge';
import type {Analysis} from '../../lib/model';
import {browserMessages} from '../../lib/shell/browser-messages';
import {followLook} from '../../lib/shell/look';
import {browser} from '../../lib/shell/native-browser';
import {hasEnough} from '../../lib/ui/profile-edits';
import {say, speakBy} from '../../lib/ui/say';
import {titleTab} from '../../lib/ui/tab-title';
import {Welcome} from '../../lib/ui/welcome/welcome';
import {scoreFit} from '../../lib/weigh/fit';
import {boardProblem, boardSaid, boards, onBoard, startBoards} from '../options/boards';
import {consent, consentProblem, onAgree, startConsent} from '../options/consent';
import {onProfile, problem, profile, startProfiles} from '../options/profiles';
import {onResumeCancel, onResumeFile, onResumeTake, onResumeText, resume} from '../options/resume';
import {startSpeaking} from '../posting/speaking';
import {samplePosting} from '../sample/posting';

speakBy(browserMessages);

const names = skillNames();
const now = Date.now();
const analysis = signal<Analysis | null>(null);
const keys = signal<readonly string[]>([]);
const sample = computed(() => analysis.value && {analysis: analysis.value, fit: hasEnough(profile.value) ? scoreFit(analysis.value, profile.value) : null});

const onSample = (): void => void browser.tabs.create({url: browser.runtime.getURL('/sample.html')});
/** The tab is ours: a window that a script did not open may not close itself everywhere. */
async function onFinish(): Promise<void> {
	const tab = await browser.tabs.getCurrent();
	if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function App() {
	return (
		<Welcome
			{...{names, now, onAgree, onBoard, onProfile, onSample, onFinish, onResumeFile, onResumeText, onResumeTake, onResumeCancel}}
			sample={sample.value}
			consent={consent.value}
			consentProblem={consentProblem.value}
			profile={profile.value}
			problem={problem.value}
			resume={resume.value}
			boards={boards.value}
			boardProblem={boardProblem.value}
			boardSaid={boardSaid.value}
			keys={keys.value}
		/>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('welcome: no root');
	await startSpeaking();
	titleTab(() => say('welcome_title'));
	await Promise.all([startProfiles(), startConsent(), startBoards(), followLook()]);
	const commands = await browser.commands.getAll();
	keys.value = (commands.find(({name}) => name === '_execute_action')?.shortcut ?? '').split('+').filter(key => key !== '');
	render(<App />, root);
	// Room is kept for it: the page stands before the rows are opened.
	await new Promise(painted => setTimeout(painted));
	const {title, text, blocks, company, location, url, language} = samplePosting();
	analysis.value = analyse({title: title.value, text, blocks, company: company?.value ?? null, location: location?.value ?? null, url, language});
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => {
	document.body.textContent = `${say('frame_name')}: ${error instanceof Error ? error.message : String(error)}`;
});
