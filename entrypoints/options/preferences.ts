/** What is set beside the profile, on the options page: shown as it is stored, each change kept at once. */
import {signal} from '@preact/signals';
import type {HiddenSkill, Look, MarkSettings, MuteRule, SkillCorrection} from '../../lib/model';
import {type LanguageChoice, readLanguage, storeLanguage} from '../../lib/shell/language';
import {watchLanguage} from '../../lib/shell/language-choice';
import {followLook, storeLook} from '../../lib/shell/look';
import {changePreference, type PreferenceName, readPreference, UNSET, watchPreferences} from '../../lib/shell/preferences';
import type {NoticeText} from '../../lib/ui/notice';
import {noticeOf} from '../../lib/ui/say';

export const markSettings = signal<MarkSettings>(UNSET.marks);
export const hidden = signal<readonly HiddenSkill[]>([]);
export const mutes = signal<readonly MuteRule[]>([]);
export const corrections = signal<readonly SkillCorrection[]>([]);
export const look = signal<Look>({theme: 'system', singleKeys: true});
export const language = signal<LanguageChoice>('browser');
export const preferenceProblem = signal<NoticeText | null>(null);

async function take(name?: PreferenceName): Promise<void> {
	if (name === undefined || name === 'marks') markSettings.value = await readPreference('marks');
	if (name === undefined || name === 'hidden') hidden.value = await readPreference('hidden');
	if (name === undefined || name === 'mutes') mutes.value = await readPreference('mutes');
	if (name === undefined || name === 'corrections') corrections.value = await readPreference('corrections');
}
async function keep(work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
		preferenceProblem.value = null;
	} catch (error) {
		console.error('Jobprism:', error);
		preferenceProblem.value = noticeOf('preferences', 'failed');
		await take();
	}
}

const without =
	<T extends {readonly id: string}>(id: string) =>
	(rows: readonly T[]): readonly T[] =>
		rows.filter(row => row.id !== id);
export function onMarkSettings(next: MarkSettings): void {
	markSettings.value = next;
	void keep(() => changePreference('marks', () => next));
}
export const onHide = (skill: HiddenSkill): void => void keep(() => changePreference('hidden', rows => [...without<HiddenSkill>(skill.id)(rows), skill]));
export const onUnhide = (id: string): void => void keep(() => changePreference('hidden', without(id)));
export const onMute = (rule: Pick<MuteRule, 'kind' | 'text' | 'reason'>): void =>
	void keep(() => changePreference('mutes', rows => [...rows, {...rule, id: crypto.randomUUID(), at: Date.now()}]));
export const onUnmute = (id: string): void => void keep(() => changePreference('mutes', without(id)));
export const onUncorrect = (id: string): void => void keep(() => changePreference('corrections', without(id)));
export function onLook(next: Look): void {
	look.value = next;
	void keep(() => storeLook(next));
}

export function onLanguage(next: LanguageChoice): void {
	language.value = next;
	void keep(() => storeLanguage(next));
}

export async function startPreferences(): Promise<void> {
	language.value = await readLanguage();
	watchPreferences(name => void take(name));
	// Set by an import, or on another page.
	watchLanguage(choice => {
		language.value = choice;
	});
	await Promise.all([
		take(),
		followLook(next => {
			look.value = next;
		}),
	]);
}
