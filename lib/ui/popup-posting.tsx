/** The popup's reading of one posting, from the verdict to the dates. Law: its order never changes; what is not known is said quietly in its place. */
import {useContext} from 'preact/hooks';
import type {Correction, Fit, Gate, Profile, ProfileId, QuoteInContext, RoleEvidence, TabView} from '../model';
import {datesLine} from './days';
import type {FirstSkillsProps} from './first-skills';
import {FitSection, type LastChange} from './fit-section';
import {Foot, type FootProps} from './foot';
import {Gates} from './gates';
import {MoreContext} from './more';
import type {NoticeText} from './notice';
import type {OnPutRight} from './panel/put-right';
import {PayLine} from './pay-line';
import {Phrases} from './phrases';
import {inContext} from './quotes';
import {ReadingToggle} from './reading-toggle';
import {say} from './say';
import type {SkillActions} from './skill-row';
import {SkillsSection} from './skills-section';
import {doubts, isClear, Verdict} from './verdict';

export type PostingProps = FootProps &
	SkillActions &
	Pick<FirstSkillsProps, 'locked' | 'onDrop' | 'onOptions'> & {
		readonly view: Extract<TabView, {kind: 'posting'}>;
		readonly profile: Profile | null;
		/** Null: the profile says too little for a fit. */
		readonly fit: Fit | null;
		/** The fit that the popup opened with: it gives the rows their order. */
		readonly opening: Fit | null;
		readonly gates: readonly Gate[];
		/** What can be taken back, or null. */
		readonly was: LastChange | null;
		readonly notices: readonly NoticeText[];
		readonly onShow: (quote: QuoteInContext) => void;
		/** Reads the whole page in place of the selection. */
		readonly onWhole?: (() => void) | undefined;
		/** All profiles of the person, and what puts another to use. */
		readonly profiles?: readonly Profile[];
		readonly onUseProfile?: (id: ProfileId) => void;
		readonly onCorrect: (correction: Correction) => Promise<boolean>;
		/** Where a reading can be put right: how, what was put right last, and taking that back. */
		readonly onPutRight?: OnPutRight;
		readonly done?: string | null;
		readonly onUndoPersonal?: () => void;
	};

/** The part that depends on the profile. */
function Fitting({view, profile, locked, fit, opening, was, onHave, onLevel, onDrop, onOptions, onPutRight}: PostingProps) {
	const more = useContext(MoreContext);
	const {analysis, posting} = view;
	if (profile === null || opening === null)
		return (
			<>
				{more !== null && <more.FirstSkills {...{analysis, profile, locked, onHave, onDrop, onOptions}} />}
				{fit !== null && <FitSection fit={fit} was={null} />}
			</>
		);
	const now = fit ?? opening;
	if (now.score === null || analysis.languageRead === 'tools-only') return more && <more.SkillsNamed fit={now} was={was} />;
	return (
		<>
			<FitSection fit={now} was={was} />
			<SkillsSection {...{analysis, profile, fit: now, opening, posting, onHave, onLevel, onPutRight}} />
		</>
	);
}

export function PopupPosting(props: PostingProps) {
	const more = useContext(MoreContext);
	const {view, profile, fit, gates, notices, now, onShow, marks, saved, saving, onMarks, onPanel, onSave, onStage} = props;
	const {analysis, posting} = view;
	return (
		<>
			<Verdict analysis={analysis} fit={fit} />
			{more !== null && <more.Cautions view={view} onWhole={props.onWhole} />}
			<Phrases
				role={analysis.role}
				language={analysis.language}
				title={isClear(analysis) ? say('phrases_title') : say('phrases_title_unclear')}
				doubts={[...(isClear(analysis) && more !== null ? more.dutiesBehind(analysis.role) : []), ...doubts(analysis, fit)]}
				onShow={(phrase: RoleEvidence) => onShow(inContext(posting.text, phrase))}
			/>
			<Fitting {...props} />
			<section class="sec" aria-label={say('frame_facts')}>
				<PayLine analysis={analysis} posting={posting} />
				<Gates gates={gates} facts={analysis.facts} profile={profile} />
				<p class="xs dim when">{datesLine(posting, view.firstSeenAt, now)}</p>
				{more !== null && <more.YourLines {...props} />}
				<ReadingToggle {...{posting, analysis}} onCorrect={props.onCorrect} />
			</section>
			<div class="end">
				{notices.map(notice => (
					<div key={notice.text} class="cautions" role="alert">
						{more !== null && <more.Notice notice={notice} />}
					</div>
				))}
				{more !== null && <more.Done {...props} />}
				<Foot {...{marks, saved, saving, now, onMarks, onSave, onStage}} {...(onPanel && {onPanel})} />
			</div>
		</>
	);
}
