/** What a person puts right or hides from the panel: kept at once, told, and taken back. Law: only what the last act added is taken back. */
import {signal} from '@preact/signals';
import type {MuteRule, Posting} from '../../lib/model';
import {changePreference, readPreference, watchPreferences} from '../../lib/shell/preferences';
import {type NewCorrection, type NewMute, ruleName} from '../../lib/ui/panel/put-right';
import {say} from '../../lib/ui/say';
import {mutedBy} from '../../lib/weigh/muted';

const rules = signal<readonly MuteRule[]>([]);
/** The last act in words, with what takes it back. */
export const last = signal<{readonly said: string; readonly undo: () => Promise<unknown>} | null>(null);

type Tell = (said: string) => void;
async function keep(said: string, work: () => Promise<unknown>, undo: (() => Promise<unknown>) | null, tell: Tell): Promise<void> {
	try {
		await work();
		last.value = undo === null ? null : {said, undo};
		tell(said);
	} catch (error) {
		console.error('Jobprism:', error);
		tell(say('personal_failed'));
	}
}
const without =
	(ids: ReadonlySet<string>) =>
	<T extends {readonly id: string}>(rows: readonly T[]): readonly T[] =>
		rows.filter(({id}) => !ids.has(id));

export function putRight(corrections: readonly NewCorrection[], said: string, tell: Tell): Promise<void> {
	const rows = corrections.map(each => ({...each, id: crypto.randomUUID(), at: Date.now()}));
	const undo = () => changePreference('corrections', without(new Set(rows.map(({id}) => id))));
	return keep(said, () => changePreference('corrections', before => [...before, ...rows]), undo, tell);
}
export function mute(rule: NewMute, tell: Tell): Promise<void> {
	const row: MuteRule = {...rule, reason: '', id: crypto.randomUUID(), at: Date.now()};
	const undo = () => changePreference('mutes', without(new Set([row.id])));
	return keep(say('personal_said_muted', ruleName(rule)), () => changePreference('mutes', before => [...before, row]), undo, tell);
}
export function unmute(id: string, tell: Tell): Promise<void> {
	const row = rules.value.find(each => each.id === id);
	const undo = row === undefined ? null : () => changePreference('mutes', before => [...before, row]);
	return keep(say('personal_said_unmuted'), () => changePreference('mutes', without(new Set([id]))), undo, tell);
}
export async function undoLast(tell: Tell): Promise<void> {
	const undo = last.value?.undo;
	if (undo !== undefined) await keep(say('personal_undone'), undo, null, tell);
}

/** The rule that hides this posting in lists, or null. */
export const mutedOf = ({title, company, text}: Posting): MuteRule | null => mutedBy({title: title.value, company: company?.value ?? null, text}, rules.value);

export async function startPersonal(): Promise<void> {
	watchPreferences(name => {
		if (name === 'mutes') void take();
	});
	await take();
}
async function take(): Promise<void> {
	rules.value = await readPreference('mutes');
}
