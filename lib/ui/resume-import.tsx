/** Where a person gives a résumé: a file or its text. Law: reading shows how far it is and can be cancelled; what went wrong stands in place; the pasted text stays until it was read. */
import {useId, useRef, useState} from 'preact/hooks';
import type {Profile, Resume, ResumeChoice} from '../model';
import {Notice} from './notice';
import {ResumeReview} from './resume-review';
import {shownText} from './shown-text';
import * as words from './words/resume';

export type ResumeState =
	| {readonly kind: 'idle'}
	| {readonly kind: 'reading'; readonly name: string; readonly pages: {readonly read: number; readonly of: number} | null}
	| {readonly kind: 'failed'; readonly why: words.ResumeFailure}
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
					<p class="strong">{words.title}</p>
					<p class="mut xs">{words.about}</p>
				</div>
				<div class="bar">
					{resume.kind === 'reading' ? (
						<button type="button" class="btn" onClick={onResumeCancel}>
							{words.cancel}
						</button>
					) : (
						<>
							<button type="button" class="btn" onClick={() => file.current?.click()}>
								{words.pick}
							</button>
							<button type="button" class="btn quiet" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
								{words.paste}
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
				{resume.kind === 'reading' && words.reading(shownText(resume.name, 80))}
				{resume.kind === 'reading' && resume.pages !== null && `. ${words.pages(resume.pages.read, resume.pages.of)}`}
			</p>
			{resume.kind === 'failed' && (
				<div role="alert">
					<Notice notice={words.failures[resume.why]} />
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
					<label for={id}>{words.pasteLabel}</label>
					<textarea class="in" id={id} ref={area} rows={8} />
					<button type="submit" class="btn">
						{words.read}
					</button>
				</form>
			)}
		</div>
	);
}
