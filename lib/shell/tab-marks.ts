/** Marks in a tab: the worker says which words, the page finds them, the worker lays the style. Law: nothing of the profile takes part; what is read of a tab's record is written before another may read it. */
import type {Analysis, MarkSettings, Posting, QuoteInContext} from '../model';
import {browser} from './browser';
import {soon, styleTab} from './inject';
import {marksOf} from './marks';
import type {Command, Obeyed, Outcome, Placed} from './messages';
import {readPreference} from './preferences';
import {count, flag, object} from './shape';
import {keepTabRecord, type Style, type TabRecord, tabRecord} from './tab-record';
import {inTurn} from './turns';

/** The style sheet of the marks. */
export type MarkStyles = {readonly markCss: (style: Style, settings: MarkSettings) => string};
type Marked = {readonly analysis: Analysis; readonly posting: Posting};

/** Marks what was found in this tab, and remembers that marks are on; null: nothing any more, which leaves the page without a mark. `anew`: the colours are others now. */
export async function sendMarks(tabId: number, found: Marked | null, styles: MarkStyles, anew = false): Promise<Outcome<Placed>> {
	return inTurn(tabId, async () => {
		const record = await tabRecord(tabId);
		if (record === null) return {ok: false, code: 'gone'};
		const {levels} = await readPreference('marks');
		const marks = found === null ? [] : marksOf(found.analysis, found.posting.text, levels);
		return obeyed(tabId, {...record, marks: true, style: anew ? null : record.style}, {kind: 'page.mark', document: documentOf(record), marks}, styles);
	});
}

/** Takes all marks back. */
export async function takeMarks(tabId: number, styles: MarkStyles): Promise<Outcome<Placed>> {
	return inTurn(tabId, async () => {
		const record = await tabRecord(tabId);
		if (record === null) return {ok: true, value: {placed: 0, asked: 0}};
		return obeyed(tabId, {...record, marks: false}, {kind: 'page.unmark', document: documentOf(record)}, styles);
	});
}

/** Ends the script in the page that was read, its marks with it. A page that does not answer has none of it. */
export async function endInTab(tabId: number, styles: MarkStyles): Promise<void> {
	await inTurn(tabId, async () => {
		const record = await tabRecord(tabId);
		if (record !== null) await obeyed(tabId, {...record, marks: false}, {kind: 'page.end', document: documentOf(record)}, styles);
	});
}

/** Scrolls the page to a quote and flashes it. */
export async function showInTab(tabId: number, quote: QuoteInContext, styles: MarkStyles): Promise<Outcome<Placed>> {
	return inTurn(tabId, async () => {
		const record = await tabRecord(tabId);
		if (record === null) return {ok: false, code: 'gone'};
		return obeyed(tabId, record, {kind: 'page.show', document: documentOf(record), quote}, styles);
	});
}

/** Sends the command; where the page obeyed, keeps `after` and sees to it that the style over the page suits its background. */
async function obeyed(tabId: number, after: TabRecord, command: Command, styles: MarkStyles): Promise<Outcome<Placed>> {
	const frameId = after.inner?.id ?? 0;
	const answer = await send(tabId, command, frameId);
	if (!answer.ok) return answer;
	const {placed, asked, dark} = answer.value;
	const style: Style = dark ? 'dark' : 'light';
	const lacksStyle = placed > 0 && after.style !== style;
	if (lacksStyle) await styleTab(tabId, styles.markCss(style, await readPreference('marks')), frameId);
	await keepTabRecord(tabId, lacksStyle ? {...after, style} : after);
	return {ok: true, value: {placed, asked}};
}

const isObeyed = object({placed: count, asked: count, dark: flag});

/** The name of the document that holds the posting. */
const documentOf = (record: TabRecord): string => record.inner?.document ?? record.document;

async function send(tabId: number, command: Command, frameId: number): Promise<Outcome<Obeyed>> {
	const answer = await soon(
		browser.tabs.sendMessage(tabId, command, {frameId}).then(
			(reply: unknown) => ({reply}),
			// No script of ours in this document any more.
			() => ({reply: undefined}),
		),
	);
	if (answer === null) return {ok: false, code: 'page-busy'};
	return isObeyed(answer.reply) ? {ok: true, value: answer.reply} : {ok: false, code: 'gone'};
}
