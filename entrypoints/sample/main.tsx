/** The sample posting's page: read by the same code as any other, marked with the same marks, kept nowhere. Law: all state of the page is here and in the posting/person.ts. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/sample/sample.css';
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {analyse} from '../../lib/knowledge';
import type {QuoteInContext} from '../../lib/model';
import {canMark, flash, mark, unmark} from '../../lib/read/highlight';
import {highlightCss} from '../../lib/read/highlight-css';
import {openOptions} from '../../lib/shell/ask-changes';
import {browserMessages} from '../../lib/shell/browser-messages';
import {followLook} from '../../lib/shell/look';
import {marksOf} from '../../lib/shell/marks';
import {MoreContext} from '../../lib/ui/more';
import type {NoticeText} from '../../lib/ui/notice';
import {Sample} from '../../lib/ui/sample/sample';
import {noticeOf, say, speakBy} from '../../lib/ui/say';
import {titleTab} from '../../lib/ui/tab-title';
import * as unfolding from '../../lib/ui/unfolding';
import {locked, openAnew, problem, profile, startPerson} from '../posting/person';
import {onDrop, onHave, onLevel, onUndo} from '../posting/person-acts';
import {scored} from '../posting/scored';
import {startSpeaking} from '../posting/speaking';
import {samplePosting} from './posting';

speakBy(browserMessages);

const now = Date.now();
const posting = samplePosting();
const {title, text, blocks, company, location: place, url, language} = posting;
const analysis = analyse({title: title.value, text, blocks, company: company?.value ?? null, location: place?.value ?? null, url, language});

const marks = signal(false);
const said = signal('');
const notice = signal<NoticeText | null>(null);
const {fit, openingFit, gates, was} = scored(signal(analysis), onUndo);
const notices = computed(() => [notice.value, problem.value].filter(each => each !== null));

const sheet = new CSSStyleSheet();
function onMarks(on: boolean): void {
	marks.value = on;
	if (on) sheet.replaceSync(highlightCss(mark(document, marksOf(analysis, text)).dark));
	else unmark();
}
function onShow(quote: QuoteInContext): void {
	const {placed, dark} = flash(document, quote);
	sheet.replaceSync(highlightCss(dark));
	notice.value = placed > 0 ? null : {text: say('sample_show_failed')};
}
function onSave(): void {
	notice.value = noticeOf('sample', 'not_kept');
}
/** What the page says stands: there is nobody to correct. */
const onCorrect = async (): Promise<boolean> => {
	onSave();
	return false;
};

function App() {
	return (
		<MoreContext.Provider value={unfolding}>
			<Sample
				{...{now, onCorrect, onDrop, onHave, onLevel, onMarks, onSave, onShow}}
				onStage={onSave}
				onOptions={openOptions}
				view={{kind: 'posting', posting, analysis, saved: null, marks: marks.value, firstSeenAt: now}}
				profile={profile.value}
				locked={locked.value}
				fit={fit.value}
				opening={openingFit.value}
				gates={gates.value}
				was={was.value}
				marks={marks.value}
				saved={null}
				saving={false}
				notices={notices.value}
				said={said.value}
			/>
		</MoreContext.Provider>
	);
}

async function start(): Promise<void> {
	const root = document.getElementById('root');
	if (root === null) throw new Error('sample: no root');
	await startSpeaking();
	titleTab(() => say('frame_tab', say('sample_page')));
	document.adoptedStyleSheets = [sheet];
	// Another theme is another ground for the marks.
	const onGround = (): void => {
		if (marks.value) onMarks(true);
	};
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onGround);
	await Promise.all([startPerson(), followLook(onGround)]);
	openAnew();
	render(<App />, root);
	if (canMark()) onMarks(true);
}
// The one place where what nobody expected is caught and shown.
start().catch((error: unknown) => {
	document.body.textContent = `${say('frame_name')}: ${error instanceof Error ? error.message : String(error)}`;
});
