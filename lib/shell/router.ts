/** From a message that was let in to what is done about it. Law: one way in, one answer; what nobody expected becomes `crashed` and stands in the console. */
import type {TabView} from '../model';
import type {Received} from './gate';
import {rememberMarks} from './marks-memory';
import type {AnswerTo, Outcome, PageMessage, Saved} from './messages';
import {listIn} from './page-list';
import {dropSelection} from './selection';
import {sendMarks, showInTab, takeMarks} from './tab-marks';
import {tabRecord} from './tab-record';
import {type Mind, personalView, postingIn, takeLeave, takeReading, tell, viewTab} from './tabs';

/** The answer to an extension page, or null for a script in a page, which gets none. */
export function route(received: Received, mind: Mind): Promise<AnswerTo<PageMessage>> | null {
	if (received.from === 'page') return answer(received.message, mind).catch(crashed);
	take(received, mind).catch(crashed);
	return null;
}

async function answer(message: PageMessage, mind: Mind): Promise<AnswerTo<PageMessage>> {
	switch (message.kind) {
		case 'tab.ask':
		case 'tab.follow':
			return {ok: true, value: await personalView(await viewTab(message.tabId, mind, message.kind === 'tab.follow'), mind)};
		case 'tab.whole':
			await dropSelection(message.tabId);
			return {ok: true, value: await personalView(await viewTab(message.tabId, mind), mind)};
		case 'tab.list':
			return {ok: true, value: await listIn(message.tabId)};
		case 'tab.mark':
			return mark(message, mind);
		case 'tab.show':
			return showInTab(message.tabId, message.quote, mind);
		case 'posting.save':
			return save(message, mind);
		case 'posting.correct':
			return correct(message, mind);
		case 'posting.stage':
			return mind.stage(message.key, message.stage, message.changeId);
	}
}

async function mark({tabId, on}: Extract<PageMessage, {kind: 'tab.mark'}>, mind: Mind): Promise<AnswerTo<Extract<PageMessage, {kind: 'tab.mark'}>>> {
	const view = on ? await viewTab(tabId, mind) : null;
	if (view !== null && view.kind !== 'posting') return {ok: false, code: 'gone'};
	const posting = view?.posting ?? (await tabRecord(tabId))?.found?.posting;
	const placed = view === null ? await takeMarks(tabId, mind) : await sendMarks(tabId, view, mind);
	if (!placed.ok) return placed;
	if (posting !== undefined) await rememberMarks(posting, on);
	await tell({kind: 'tab.changed', tabId});
	return {ok: true, value: {...placed.value, marks: on}};
}

async function save({tabId, key, changeId}: Extract<PageMessage, {kind: 'posting.save'}>, mind: Mind): Promise<Outcome<Saved>> {
	const what = await postingIn(tabId, key, mind);
	if (what === null) return {ok: false, code: 'stale'};
	const saved = await mind.save(what, changeId, Date.now());
	if (saved.ok) await tell({kind: 'tab.changed', tabId});
	return saved;
}

async function correct({tabId, key, correction, changeId}: Extract<PageMessage, {kind: 'posting.correct'}>, mind: Mind): Promise<Outcome<TabView>> {
	const what = await postingIn(tabId, key, mind);
	if (what === null) return {ok: false, code: 'stale'};
	const kept = await mind.correct(what.posting, correction, changeId);
	if (!kept.ok) return kept;
	const view = await personalView(await viewTab(tabId, mind), mind);
	await tell({kind: 'tab.changed', tabId});
	return {ok: true, value: view};
}

async function take(received: Extract<Received, {from: 'content'}>, mind: Mind): Promise<void> {
	const {message, tabId} = received;
	switch (message.kind) {
		case 'posting.read':
			return takeReading(received, message.document, message.raw, mind);
		case 'posting.gone':
			return takeLeave(received, message.document);
		case 'mark.selected':
			return tell({kind: 'mark.selected', tabId, quote: message.quote});
	}
}

function crashed(error: unknown): {readonly ok: false; readonly code: 'crashed'} {
	console.error('Jobprism:', error);
	return {ok: false, code: 'crashed'};
}
