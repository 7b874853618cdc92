/** The page of the first run: three numbered steps, all in view. Law: data and callbacks in; nothing here is needed to go on but the word of step 1, and each change is kept at once. */
import type {ComponentChildren} from 'preact';
import type {Analysis, Fit, Profile} from '../../model';
import {BoardList, type BoardsProps} from '../boards';
import {ConsentLine, type ConsentProps} from '../consent-line';
import {Prism} from '../icons';
import {Notice, type NoticeText} from '../notice';
import {ENOUGH_SKILLS} from '../profile-edits';
import {ResumeImport, type ResumeProps} from '../resume-import';
import {say, sayCount} from '../say';
import type {SkillName} from '../skill-field';
import type {OnProfile} from '../skill-list';
import {Verdict} from '../verdict';
import {FirstProfile} from './first-profile';

export type WelcomeProps = ResumeProps &
	Omit<ConsentProps, 'onTakeBack'> &
	Omit<BoardsProps, 'sites' | 'agreed' | 'onAllowSite' | 'onCloseSite'> & {
		/** The reading of the sample posting, and its fit as far as there is a profile; null while it is made. */
		readonly sample: {readonly analysis: Analysis; readonly fit: Fit | null} | null;
		/** Null where there is one that this version cannot read. */
		readonly profile: Profile | null;
		readonly problem: NoticeText | null;
		readonly names: readonly SkillName[];
		/** Keys that open the popup, as the browser has them; empty: none. */
		readonly keys: readonly string[];
		readonly onProfile: OnProfile;
		readonly onSample: () => void;
		readonly onFinish: () => void;
	};

function Step({n, title, aside, children}: {readonly n: number; readonly title: string; readonly aside?: string; readonly children: ComponentChildren}) {
	return (
		<li>
			<div class="n" aria-hidden="true">
				{n}
			</div>
			<section aria-labelledby={`s${n}`}>
				<div class="sh">
					<h2 id={`s${n}`}>{title}</h2>
					{aside !== undefined && (
						<span class="mut" role="status">
							{aside}
						</span>
					)}
				</div>
				{children}
			</section>
		</li>
	);
}

const KEYS = '\ue000';

function Tip({keys}: {readonly keys: readonly string[]}) {
	if (keys.length === 0) return <p class="mut tip">{say('welcome_tip_no_key')}</p>;
	// The keys stand in the middle of the sentence as keys.
	const [before = '', after = ''] = say('welcome_tip', KEYS).split(KEYS);
	return (
		<p class="mut tip">
			{before}
			{keys.map(key => (
				<span key={key} class="kbd">
					{key}
				</span>
			))}
			{after}
		</p>
	);
}

export function Welcome(props: WelcomeProps) {
	const {sample, profile, problem, names, keys, consent, boards, onProfile, onSample, onFinish} = props;
	return (
		<main class="welcome">
			<header>
				<Prism size={36} />
				<h1>{say('welcome_title')}</h1>
				<p class="mut">{say('welcome_about')}</p>
			</header>
			<ol>
				<Step n={1} title={say('welcome_does')}>
					<p>{say('welcome_does_text')}</p>
					<figure class="demo" aria-label={say('welcome_demo')}>
						{sample !== null && <Verdict {...sample} />}
					</figure>
					<ConsentLine {...props} />
				</Step>
				<Step n={2} title={say('welcome_your_skills')} {...(profile === null ? {} : {aside: say('welcome_chosen', profile.skills.length)})}>
					<p>{say('welcome_choose', ENOUGH_SKILLS)}</p>
					{problem !== null && (
						<div role="alert">
							<Notice notice={problem} />
						</div>
					)}
					{profile !== null && (
						<>
							<ResumeImport {...props} profile={profile} />
							<FirstProfile {...{profile, names, onProfile}} />
						</>
					)}
				</Step>
				<Step n={3} title={say('welcome_try_it')} aside={sayCount('welcome_boards_on', boards.filter(({on}) => on).length)}>
					<p>{say('welcome_try_text')}</p>
					<BoardList {...props} agreed={consent !== null} />
					<p>{say('welcome_sample_text')}</p>
					<div class="bar go">
						<button type="button" class="btn solid lg" onClick={onSample}>
							{say('welcome_open_sample')}
						</button>
						<button type="button" class="btn quiet lg" onClick={onFinish}>
							{say('welcome_finish')}
						</button>
					</div>
					<Tip keys={keys} />
				</Step>
			</ol>
		</main>
	);
}
