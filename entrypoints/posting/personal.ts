/** What a person puts right or hides beside a posting: kept at once, told, and taken back. Law: only what the last act added is taken back. */
import {effect, signal} from '@preact/signals';
import type {MuteRule} from '../../lib/model';
import {changePreference, readPreference, watchPreferences} from '../../lib/shell/preferences';
import {type NewCorrection, type NewMute, ruleName} from '../../lib/ui/panel/put-right';
import {say} from '../../lib/ui/say';
import {mutedBy} from '../../lib/weigh/muted';
import {done, muted, said, view} from './tab-state';

const rules = signal<readonly MuteRule[]>([]);

async function keep(words: string, work: () => Promise<unknown>, undo: (() => Promise<unknown>) | null): Promise<void> {
	try {
		await work();
		done.value = undo === null ? null : {said: words, undo};
		said.value = words;
	} catch (error) {
		console.error('Jobprism:', error);
		said.value = say('personal_failed');
	}
}
const without =
	(ids: ReadonlySet<string>) =>
	<T extends {readonly id: string}>(rows: readonly T[]): readonly T[] =>
		rows.filter(({id}) => !ids.has(id));

export function onPutRight(corrections: readonly NewCorrection[], words: string): Promise<void> {
	const rows = corrections.map(each => ({...each, id: crypto.randomUUID(), at: Date.now()}));
	const undo = () => changePreference('corrections', without(new Set(rows.map(({id}) => id))));
	return keep(words, () => changePreference('corrections', before => [...before, ...rows]), undo);
}
export function onMute(rule: NewMute): Promise<void> {
	const row: MuteRule = {...rule, reason: '', id: crypto.randomUUID(), at: Date.now()};
	const undo = () => changePreference('mutes', without(new Set([row.id])));
	return keep(say('personal_said_muted', ruleName(rule)), () => changePreference('mutes', before => [...before, row]), undo);
}
export function onUnmute(id: string): Promise<void> {
	const row = rules.value.find(each => each.id === id);
	const undo = row === undefined ? null : () => changePreference('mutes', before => [...before, row]);
	return keep(say('personal_said_unmuted'), () => changePreference('mutes', without(new Set([id]))), undo);
}
export async function onUndoPersonal(): Promise<void> {
	const undo = done.value?.undo;
	if (undo !== undefined) await keep(say('personal_undone'), undo, null);
}

async function take(): Promise<void> {
	rules.value = await readPreference('mutes');
}
/** From now on the posting is held against the rules that hide it in lists. */
export async function followMutes(): Promise<void> {
	watchPreferences(name => {
		if (name === 'mutes') void take();
	});
	await take();
	effect(() => {
		const at = view.value;
		if (at?.kind !== 'posting') return;
		const {title, company, text} = at.posting;
		muted.value = mutedBy({title: title.value, company: company?.value ?? null, text}, rules.value);
	});
}
