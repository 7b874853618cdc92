/** The options page: brings the profiles, the reading of a résumé and the screen together. Wiring only. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/boards.css';
import '../../lib/ui/options.css';
import {render} from 'preact';
import {skillNames} from '../../lib/knowledge';
import {browserMessages} from '../../lib/shell/browser-messages';
import {browser} from '../../lib/shell/native-browser';
import {Options} from '../../lib/ui/options';
import {say, speakBy} from '../../lib/ui/say';
import {titleTab} from '../../lib/ui/tab-title';
import {startSpeaking} from '../posting/speaking';
import {folder, startFolder} from './backup';
import {boardProblem, boardSaid, boards, onAllowSite, onBoard, onCloseSite, sites, startBoards} from './boards';
import {consent, consentProblem, onAgree, onTakeBack, startConsent} from './consent';
import {deleteProblem, deleteState, kept, onDeleteAll, requests, startData} from './data';
import * as preferences from './preferences';
import * as profiles from './profiles';
import * as resumes from './resume';
import {backup, onCancelAll, onExportAll, onImportAll, onTakeAll, onUndoAll, startTransfer, transfer} from './transfer';

speakBy(browserMessages);

const names = skillNames();
const now = Date.now();
const {version} = browser.runtime.getManifest();
const {onProfile, onUndo, onStartNew, onChoose, onAdd, onRename, onDuplicate, onDelete, onExport, onImport, onTakeIncoming} = profiles;
const {onMarkSettings, onHide, onUnhide, onMute, onUnmute, onUncorrect, onLook, onLanguage} = preferences;
const {onResumeFile, onResumeText, onResumeTake, onResumeCancel} = resumes;

function App() {
	return (
		<Options
			{...{names, version, onProfile, onUndo, onStartNew, onChoose, onAdd, onRename, onDuplicate, onDelete, onExport, onImport, onTakeIncoming}}
			{...{onResumeFile, onResumeText, onResumeTake, onResumeCancel}}
			{...{onMarkSettings, onHide, onUnhide, onMute, onUnmute, onUncorrect, onLook, onLanguage, onDeleteAll}}
			{...{onExportAll, onImportAll, onTakeAll, onCancelAll, onUndoAll}}
			transfer={transfer.value}
			folder={folder.value}
			backup={backup.value}
			markSettings={preferences.markSettings.value}
			hidden={preferences.hidden.value}
			mutes={preferences.mutes.value}
			corrections={preferences.corrections.value}
			look={preferences.look.value}
			language={preferences.language.value}
			preferenceProblem={preferences.preferenceProblem.value}
			kept={kept.value}
			deleteState={deleteState.value}
			deleteProblem={deleteProblem.value}
			requests={requests.value}
			{...{now, onAgree, onTakeBack, onBoard, onAllowSite, onCloseSite}}
			consent={consent.value}
			consentProblem={consentProblem.value}
			agreed={consent.value !== null}
			boards={boards.value}
			sites={sites.value}
			boardProblem={boardProblem.value}
			boardSaid={boardSaid.value}
			resume={resumes.resume.value}
			profile={profiles.profile.value}
			all={profiles.all.value}
			problem={profiles.problem.value}
			unreadable={profiles.unreadable.value}
			changed={profiles.changed.value}
			incoming={profiles.incoming.value}
			fileProblem={profiles.fileProblem.value}
			current={profiles.currentName.value}
		/>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('options: no root');
	await startSpeaking();
	titleTab(() => say('frame_tab', say('options_title')));
	await Promise.all([profiles.startProfiles(), startConsent(), startBoards(), preferences.startPreferences(), startData(), startTransfer()]);
	render(<App />, root);
	startFolder();
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => {
	document.body.textContent = `${say('frame_name')}: ${error instanceof Error ? error.message : String(error)}`;
});
