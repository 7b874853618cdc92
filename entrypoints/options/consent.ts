/** The person's word on the pages that ask for it: given, shown with its day, and taken back. */
import {signal} from '@preact/signals';
import {giveConsent, readConsent, takeBackConsent, watchConsent} from '../../lib/shell/consent';
import type {NoticeText} from '../../lib/ui/notice';
import {noticeOf} from '../../lib/ui/say';

/** Milliseconds since 1970; null: not agreed. */
export const consent = signal<number | null>(null);
export const consentProblem = signal<NoticeText | null>(null);

async function keep(work: () => Promise<void>): Promise<void> {
	try {
		await work();
		consentProblem.value = null;
	} catch {
		consentProblem.value = noticeOf('consent', 'failed');
	}
	consent.value = await readConsent();
}
export const onAgree = (): void => void keep(() => giveConsent(Date.now()));
export const onTakeBack = (): void => void keep(takeBackConsent);

export async function startConsent(): Promise<void> {
	watchConsent(at => {
		consent.value = at;
	});
	consent.value = await readConsent();
}
