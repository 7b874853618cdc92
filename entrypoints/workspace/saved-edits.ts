/** What is done with postings of the table: status, bin, rules that hide. Law: it shows at once, is written behind, and each change can be taken back. */
import {signal} from '@preact/signals';
import type {MuteRule, PostingKey, Stage} from '../../lib/model';
import {newChangeId} from '../../lib/shell/ask-changes';
import {changePreference} from '../../lib/shell/preferences';
import {say, sayCount, sayOf} from '../../lib/ui/say';
import type {HideRule} from '../../lib/ui/table/row-menu';
import {mutes} from './saved-list';
import {refused, tellDone} from './undoing';

const desk = () => import('../../lib/keep/desk');
const bin = () => import('../../lib/keep/bin');
/** Postings that left the table before the database says so. */
export const leaving = signal<ReadonlySet<PostingKey>>(new Set());
const leave = (keys: readonly PostingKey[]): void => {
	leaving.value = new Set([...leaving.value, ...keys]);
};
const stay = (keys: readonly PostingKey[]): void => {
	leaving.value = new Set([...leaving.value].filter(key => !keys.includes(key)));
};

/** Sets a status, of one in its row or of many. */
export async function putStages(keys: readonly PostingKey[], stage: Stage): Promise<void> {
	const done = await (await desk()).setStages(
		keys.map(key => ({key, stage})),
		newChangeId(),
		Date.now(),
	);
	if (!done.ok) return refused(done.code);
	const before = done.value.filter(each => each.stage !== stage);
	if (before.length === 0) return;
	tellDone(sayCount('table_staged', before.length, sayOf('stage', stage)), async () => {
		const undone = await (await desk()).setStages(before, newChangeId(), Date.now());
		if (!undone.ok) refused(undone.code);
		return undone.ok;
	});
}

export async function toBin(keys: readonly PostingKey[]): Promise<void> {
	if (keys.length === 0) return;
	leave(keys);
	const done = await (await bin()).deletePostings(keys, newChangeId(), Date.now());
	if (!done.ok) {
		stay(keys);
		return refused(done.code);
	}
	const gone = done.value;
	stay(keys);
	tellDone(sayCount('table_deleted', gone.length), async () => {
		const back = await (await bin()).restorePostings(gone, newChangeId());
		if (!back.ok) refused(back.code);
		return back.ok;
	});
}

/** Hides the likes of a posting; nothing is deleted. @param hiding how many a rule hides that was just made */
export async function hideLike(rule: HideRule, hiding: (rule: MuteRule) => number): Promise<void> {
	const made: MuteRule = {...rule, id: crypto.randomUUID(), at: Date.now(), reason: ''};
	if (await changeRules(rules => [...rules, made]))
		tellDone(sayCount('table_hid', hiding(made)), () => changeRules(rules => rules.filter(({id}) => id !== made.id)));
}
export async function unhide(rule: MuteRule): Promise<void> {
	if (await changeRules(rules => rules.filter(({id}) => id !== rule.id))) tellDone(say('table_rule_gone'), () => changeRules(rules => [...rules, rule]));
}

async function changeRules(change: (rules: readonly MuteRule[]) => readonly MuteRule[]): Promise<boolean> {
	try {
		mutes.value = await changePreference('mutes', change);
		return true;
	} catch (error) {
		console.error('Jobprism:', error);
		refused('unavailable');
		return false;
	}
}
