/** Reading a résumé on the options page. Law: the file and its text live as long as the reading takes and are stored nowhere; what was found is shown, and comes in by the person's word alone. */
import {signal} from '@preact/signals';
import {knowledge} from '../../lib/knowledge';
import type {ResumeChoice} from '../../lib/model';
import type {ResumeReading} from '../../lib/read/resume-file';
import {withResume} from '../../lib/ui/resume-edits';
import type {ResumeState} from '../../lib/ui/resume-import';
import {say, sayCount} from '../../lib/ui/say';
import {readResume} from '../../lib/understand/resume';
import {onProfile, profile} from './profiles';

export const resume = signal<ResumeState>({kind: 'idle'});
let reading: AbortController | null = null;

/** Files larger than this are not even opened. */
const MOST_BYTES = 10_000_000;

async function read(name: string, work: (signal: AbortSignal) => Promise<ResumeReading>): Promise<void> {
	reading?.abort();
	const mine = new AbortController();
	reading = mine;
	resume.value = {kind: 'reading', name, pages: null};
	try {
		const got = await work(mine.signal);
		if (reading !== mine) return;
		if (got.kind === 'failed') {
			resume.value = {kind: 'failed', why: got.why};
			return;
		}
		// The words that say so are painted before the matcher takes the thread.
		await new Promise(painted => setTimeout(painted));
		const now = new Date();
		const found = readResume(got.text, knowledge, {year: now.getFullYear(), month: now.getMonth() + 1});
		if (reading !== mine) return;
		const notes = [...(got.left > 0 ? [sayCount('resume_left', got.left)] : []), ...(got.truncated && got.left === 0 ? [say('resume_cut')] : [])];
		resume.value = {kind: 'found', name, found, notes};
	} catch (error) {
		console.error('Jobprism:', error);
		if (reading === mine) resume.value = {kind: 'failed', why: 'error'};
	}
}

export function onResumeFile(file: File): void {
	if (file.size > MOST_BYTES) {
		resume.value = {kind: 'failed', why: 'too-large'};
		return;
	}
	void read(file.name, async signal => {
		const [{readResumeFile}, bytes] = await Promise.all([import('../../lib/read/resume-file'), file.arrayBuffer()]);
		return readResumeFile(file.name, new Uint8Array(bytes), {
			signal,
			onPage: (done, of) => {
				if (resume.value.kind === 'reading' && !signal.aborted) resume.value = {...resume.value, pages: {read: done, of}};
			},
		});
	});
}
export function onResumeText(text: string): void {
	void read(say('resume_pasted'), async () => (await import('../../lib/read/resume-file')).readResumeText(text));
}
export function onResumeTake(choice: ResumeChoice): void {
	const {value} = resume;
	if (value.kind !== 'found' || profile.value === null) return;
	const number = choice.skills.size + choice.certifications.size + Number(choice.degree) + Number(choice.years);
	resume.value = {kind: 'idle'};
	onProfile(withResume(profile.value, value.found, choice), sayCount('resume_took', number));
}
export function onResumeCancel(): void {
	reading?.abort();
	reading = null;
	resume.value = resume.value.kind === 'reading' ? {kind: 'failed', why: 'cancelled'} : {kind: 'idle'};
}
