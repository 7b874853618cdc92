/** Where a person gives a résumé: a file or its text. Law: reading shows how far it is and can be cancelled; what went wrong stands in place; the pasted text stays until it was read. */
import {useId, useRef, useState} from 'preact/hooks';
import type {Profile, Resume, ResumeChoice} from '../model';
import {Notice} from './notice';
import {ResumeReview} from './resume-review';
import {noticeOf, say} from './say';
import {shownText} from './shown-text';

export type ResumeFailure =
	| 'too-large'
	| 'encrypted'
	| 'broken'
	| 'no-text'
	| 'too-long'
	| 'cancelled'
	| 'bomb'
	| 'not-docx'
	| 'old-office'
	| 'binary'
	| 'empty'
	| 'not-what-it-says'
	| 'page'
	| 'error';
export type ResumeState =
	| {readonly kind: 'idle'}
	| {readonly kind: 'reading'; readonly name: string; readonly pages: {readonly read: number; readonly of: number} | null}
	| {readonly kind: 'failed'; readonly why: ResumeFailure}
	| {readonly kind: 'found'; readonly name: string; readonly found: Resume; readonly notes: readonly string[]};
export type ResumeProps = {
	readonly resume: ResumeState;
	readonly onResumeFile: (file: File) => void;
	readonly onResumeText: (text: string) => void;
	readonly onResumeTake: (choice: ResumeChoice) => void;
	/** Ends the reading, or leaves what was found. */
	readonly onResumeCancel: () => void;
};

export function ResumeImport({resume, profile, onResumeFile, onResumeText, onResumeTake, onResumeCancel}: ResumeProps & {readonly profile: Profile}) {
	const id = useId();
	const file = useRef<HTMLInputElement>(null);
	const area = useRef<HTMLTextAreaElement>(null);
	const [pasting, setPasting] = useState(false);
	if (resume.kind === 'found')
		return (
			<ResumeReview
				key={resume.name}
				{...{profile}}
				{...resume}
				onTake={choice => {
					setPasting(false);
					onResumeTake(choice);
				}}
				onCancel={onResumeCancel}
			/>
		);
	return (
		<div class="resume">
			<div class="drop">
				<div>
					<p class="strong">{say('resume_title')}</p>
					<p class="mut xs">{say('resume_about')}</p>
				</div>
				<div class="bar">
					{resume.kind === 'reading' ? (
						<button type="button" class="btn" onClick={onResumeCancel}>
							{say('resume_cancel')}
						</button>
					) : (
						<>
							<button type="button" class="btn" onClick={() => file.current?.click()}>
								{say('resume_pick')}
							</button>
							<button type="button" class="btn quiet" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
								{say('resume_paste')}
							</button>
						</>
					)}
				</div>
				<input
					ref={file}
					type="file"
					hidden
					accept=".pdf,.docx,.txt,.md,text/plain,application/pdf"
					data-file="resume"
					onChange={({currentTarget}) => {
						const [chosen] = currentTarget.files ?? [];
						if (chosen !== undefined) onResumeFile(chosen);
						currentTarget.value = '';
					}}
				/>
			</div>
			<p class="xs mut" role="status">
				{resume.kind === 'reading' && say('resume_reading', shownText(resume.name, 80))}
				{resume.kind === 'reading' && resume.pages !== null && `. ${say('resume_pages', resume.pages.read, resume.pages.of)}`}
			</p>
			{resume.kind === 'failed' && (
				<div role="alert">
					<Notice notice={noticeOf('resume_failures', resume.why)} />
				</div>
			)}
			{pasting && (
				<form
					class="pasting"
					onSubmit={event => {
						event.preventDefault();
						onResumeText(area.current?.value ?? '');
					}}
				>
					<label for={id}>{say('resume_paste_label')}</label>
					<textarea class="in" id={id} ref={area} rows={8} />
					<button type="submit" class="btn">
						{say('resume_read')}
					</button>
				</form>
			)}
		</div>
	);
}
