/** What a résumé names, find by find with the line where it was seen, for the person to untick. Law: nothing is in the profile before the button; every line of the résumé is text. */
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {Profile, Resume, ResumeChoice} from '../model';
import {say, sayCount, sayOf} from './say';
import {shownText} from './shown-text';

export type ReviewProps = {
	readonly found: Resume;
	readonly profile: Profile;
	/** What was read, in words. */
	readonly name: string;
	/** What was not read of it. */
	readonly notes: readonly string[];
	readonly onTake: (choice: ResumeChoice) => void;
	readonly onCancel: () => void;
};

const LONGEST_LINE = 180;

function Find({on, label, line, onOn}: {readonly on: boolean; readonly label: string; readonly line: ComponentChildren; readonly onOn: (on: boolean) => void}) {
	return (
		<li>
			<label class="ck">
				<input type="checkbox" checked={on} onChange={({currentTarget}) => onOn(currentTarget.checked)} />
				<span>{label}</span>
			</label>
			<span class="xs mut">{line}</span>
		</li>
	);
}
const seenIn = (line: string) => (
	<>
		{say('resume_seen')} <q>{shownText(line, LONGEST_LINE)}</q>
	</>
);
const toggled = <T,>(set: ReadonlySet<T>, member: T, on: boolean): ReadonlySet<T> => new Set(on ? [...set, member] : [...set].filter(each => each !== member));

export function ResumeReview({found, profile, name, notes, onTake, onCancel}: ReviewProps) {
	const mine = new Set(profile.skills.map(({id}) => id));
	const held = new Set(profile.certifications.map(each => each.toLowerCase()));
	const skills = found.skills.filter(({id}) => !mine.has(id));
	const certifications = found.certifications.filter(({label}) => !held.has(label.toLowerCase()));
	const degree = found.degree?.value === profile.degree ? null : found.degree;
	const years = found.years?.value === profile.years ? null : found.years;
	const [choice, setChoice] = useState<ResumeChoice>({
		skills: new Set(skills.map(({id}) => id)),
		degree: degree !== null && profile.degree === null,
		certifications: new Set(certifications.map(({label}) => label)),
		years: false,
	});
	const picked: ResumeChoice = {
		skills: new Set(skills.filter(({id}) => choice.skills.has(id)).map(({id}) => id)),
		degree: choice.degree && degree !== null,
		certifications: new Set(certifications.filter(({label}) => choice.certifications.has(label)).map(({label}) => label)),
		years: choice.years && years !== null,
	};
	const number = picked.skills.size + picked.certifications.size + Number(picked.degree) + Number(picked.years);
	const nothing = skills.length === 0 && certifications.length === 0 && degree === null && years === null;
	const there = found.skills.length - skills.length;
	return (
		<section class="review" aria-labelledby="resume-h">
			<h3 id="resume-h">{say('resume_found', shownText(name, 80))}</h3>
			{notes.map(note => (
				<p key={note} class="xs mut">
					{note}
				</p>
			))}
			<p class="mut xs">{nothing ? say('resume_none') : say('resume_nothing_yet')}</p>
			{skills.length > 0 && (
				<>
					<h4>{say('resume_skills')}</h4>
					<ul class="finds">
						{skills.map(({id, label, line}) => (
							<Find
								key={id}
								on={choice.skills.has(id)}
								label={label}
								line={seenIn(line)}
								onOn={on => setChoice({...choice, skills: toggled(choice.skills, id, on)})}
							/>
						))}
					</ul>
					<p class="mut xs">{say('resume_level')}</p>
				</>
			)}
			{there > 0 && <p class="mut xs">{sayCount('resume_already_there', there)}</p>}
			{(degree !== null || certifications.length > 0 || years !== null) && (
				<>
					<h4>{say('resume_rest')}</h4>
					<ul class="finds">
						{degree !== null && (
							<Find
								on={choice.degree}
								label={say('resume_degree', sayOf('degree', degree.value))}
								line={
									<>
										{seenIn(degree.line)}
										{profile.degree !== null && `; ${say('resume_degree_now', sayOf('degree', profile.degree))}`}
									</>
								}
								onOn={on => setChoice({...choice, degree: on})}
							/>
						)}
						{certifications.map(({label, line}) => (
							<Find
								key={label}
								on={choice.certifications.has(label)}
								label={label}
								line={seenIn(line)}
								onOn={on => setChoice({...choice, certifications: toggled(choice.certifications, label, on)})}
							/>
						))}
						{years !== null && (
							<Find
								on={choice.years}
								label={say('resume_years', years.value)}
								line={`${say('resume_years_how', years.lines.map(line => `“${shownText(line, 60)}”`).join(', '))}${profile.years === null ? '' : `; ${say('resume_years_now', profile.years)}`}`}
								onOn={on => setChoice({...choice, years: on})}
							/>
						)}
					</ul>
				</>
			)}
			<div class="bar wrap">
				<button type="button" class="btn solid" disabled={number === 0} onClick={() => onTake(picked)}>
					{number === 0 ? say('resume_take_none') : sayCount('resume_take', number)}
				</button>
				<button type="button" class="btn quiet" onClick={onCancel}>
					{say('resume_cancel')}
				</button>
			</div>
		</section>
	);
}
