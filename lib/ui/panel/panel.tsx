/** The side panel in every state it can be in. Law: data and callbacks in, nothing else; what it shows is one posting, whole, and while another is asked for nothing of the old one. */
import {useContext} from 'preact/hooks';
import type {Analysis, Correction, Fit, Gate, ListedPage, Posting, Profile, ProfileId, ProfileSkill, Span, TabView} from '../../model';
import {datesLine} from '../days';
import {EmptyState} from '../empty-state';
import type {LastChange} from '../fit-section';
import {Foot, type FootProps} from '../foot';
import {Icon} from '../icons';
import {MoreContext} from '../more';
import type {NoticeText} from '../notice';
import {ReadingToggle} from '../reading-toggle';
import {shownHost} from '../safe-url';
import {say} from '../say';
import {shownText} from '../shown-text';
import {doubts} from '../verdict';
import type {DocumentedProps} from './documented-section';
import {FactsSection} from './facts-section';
import {PanelFit} from './fit-section';
import {LaterContext} from './later';
import {Legend} from './legend';
import type {PersonalProps} from './put-right';
import {RoleSection} from './role-section';
import {SectionTabs} from './section-tabs';
import type {LineActions} from './skill-line';
import {SkillsSection} from './skills-section';

export type PanelProps = FootProps &
	LineActions &
	Omit<PersonalProps, 'posting'> & {
		/** Null: nothing is known yet. */
		readonly view: TabView | null;
		/** Null: there is no tab to stand beside. */
		readonly tab: number | null;
		readonly wait: 'short' | 'slow' | 'long';
		/** Another place is asked for: what stands here is not to be seen any more. */
		readonly veiled: boolean;
		readonly refused: boolean;
		readonly profile: Profile | null;
		readonly profiles: readonly Profile[];
		readonly locked: boolean;
		/** Null: the profile says too little for a fit. */
		readonly fit: Fit | null;
		/** Of whatever profile there is, an empty one too: what the lists are made of, now and as the posting came up. */
		readonly lists: {readonly now: Fit; readonly opening: Fit} | null;
		readonly gates: readonly Gate[];
		readonly was: LastChange | null;
		readonly selected: Span | null;
		readonly notices: readonly NoticeText[];
		readonly said: string;
		/** What the documents say beside this posting; comes later, at the end. */
		readonly documented: Pick<DocumentedProps, 'documented' | 'sources'> | null;
		/** What the page lists; null: nothing, or it may not be asked. */
		readonly listed: ListedPage | null;
		/** Looks at the page's list once more. */
		readonly onListAgain: () => void;
		readonly onAddOwn: (skill: ProfileSkill) => void;
		readonly onAgain: () => void;
		readonly onWhole: () => void;
		readonly onPaste: () => void;
		readonly onOptions: () => void;
		readonly onReadFrame: () => void;
		/** Opens the page of the first run. */
		readonly onWelcome: () => void;
		readonly onUseProfile: (id: ProfileId) => void;
		readonly onCorrect: (correction: Correction) => Promise<boolean>;
		/** Lays the posting beside those saved last; one that is not saved is saved first. */
		readonly onCompare: () => void;
	};

type PostingProps = PanelProps & {readonly view: Extract<TabView, {kind: 'posting'}>};

function Head({posting, view, now, onOptions}: {readonly posting: Posting | null} & Pick<PanelProps, 'view' | 'now' | 'onOptions'>) {
	const title = posting === null ? say('frame_name') : shownText(posting.title.value) || say('frame_no_title');
	const told = posting === null ? [] : [posting.company?.value, posting.location?.value].flatMap(value => (value === undefined ? [] : shownText(value) || []));
	const below = told.length > 0 ? told.join(', ') : posting === null ? '' : shownHost(posting.url);
	return (
		<header class="phead">
			<div class="prow">
				<div class="names">
					<h1 dir="auto" title={title}>
						{title}
					</h1>
					{below !== '' && (
						<p class="mut xs" dir="auto" title={below}>
							{below}
						</p>
					)}
					{view?.kind === 'posting' && posting !== null && <p class="dim xs when">{datesLine(posting, view.firstSeenAt, now)}</p>}
				</div>
				<button type="button" class="btn quiet icon" aria-label={say('frame_options')} title={say('frame_options')} onClick={onOptions}>
					<Icon name="gear" />
				</button>
			</div>
		</header>
	);
}

function Fitting(props: PostingProps & {readonly analysis: Analysis}) {
	const more = useContext(MoreContext);
	const {analysis, profile, locked, fit, gates, view, onDrop, onHave, onOptions, onShow} = props;
	if (profile !== null && fit !== null) return <PanelFit {...{analysis, posting: view.posting, profile, fit, gates, onShow}} />;
	return <div id="fit">{more !== null && <more.FirstSkills {...{analysis, profile, locked, onHave, onDrop, onOptions}} />}</div>;
}

function Listed({listed, view, now, onListAgain}: PanelProps) {
	const later = useContext(LaterContext);
	return listed === null || later === null ? null : <later.ListedPostings page={listed} now={now} beside={view?.kind === 'posting'} onAgain={onListAgain} />;
}

function Reading(props: PostingProps) {
	const later = useContext(LaterContext);
	const more = useContext(MoreContext);
	const {view, profile, profiles, fit, lists, was, selected, notices, documented, now, marks, saved, saving} = props;
	const {onAddOwn, onCompare, onCorrect, onDrop, onHave, onLevel, onMarks, onPutRight, onSave, onShow, onStage, onUseProfile, onWhole} = props;
	const {analysis, posting} = view;
	return (
		<>
			<SectionTabs analysis={analysis} fit={fit} />
			{more !== null && <more.Cautions view={view} onWhole={onWhole} />}
			<RoleSection {...{analysis, posting, selected, onShow}} doubts={doubts(analysis, fit)} />
			<Fitting {...props} analysis={analysis} />
			{lists !== null && (
				<SkillsSection
					{...{analysis, posting, profile, selected, was, onAddOwn, onDrop, onHave, onLevel, onPutRight, onShow}}
					scored={fit !== null}
					fit={lists.now}
					opening={lists.opening}
				/>
			)}
			<FactsSection {...{analysis, posting, profile, firstSeenAt: view.firstSeenAt, now, onShow}}>
				<div class="who">
					<ReadingToggle {...{posting, analysis, onCorrect}} />
				</div>
				{more !== null && <more.YourLines view={view} {...{profile, profiles, onUseProfile, onShow}} />}
				{later !== null && documented !== null && <later.DocumentedSection analysis={analysis} fit={fit} {...documented} />}
			</FactsSection>
			<Listed {...props} />
			<div class="end">
				{notices.map(notice => (
					<div key={notice.text} class="cautions" role="alert">
						{more !== null && <more.Notice notice={notice} />}
					</div>
				))}
				{later !== null && <later.Personal {...props} posting={posting} />}
				{marks && <Legend analysis={analysis} />}
				<Foot {...{marks, saved, saving, now, onMarks, onSave, onStage}}>{later !== null && <later.CompareButton onCompare={onCompare} />}</Foot>
			</div>
		</>
	);
}

function Body(props: PanelProps) {
	const info = <Icon name="info" />;
	const more = useContext(MoreContext);
	const {view, tab, wait, refused, onAgain, onPaste, onReadFrame, onWelcome} = props;
	if (tab === null) return <EmptyState icon={info} title={say('panel_no_tab_title')} text={say('panel_no_tab_text')} onPaste={onPaste} />;
	if (view === null || (view.kind === 'loading' && wait !== 'long')) return wait === 'short' || more === null ? null : <more.LoadingShapes />;
	if (view.kind === 'posting') return <Reading {...props} view={view} />;
	if (more === null) return null;
	switch (view.kind) {
		case 'loading':
			return <more.NoPosting reason="loading" onAgain={onAgain} onPaste={onPaste} />;
		case 'none':
			return (
				<>
					<more.NoPosting reason={view.reason} onAgain={onAgain} onPaste={onPaste} />
					<Listed {...props} />
				</>
			);
		case 'framed':
			return <more.FramedPosting frame={view.frame} allowed={view.allowed} refused={refused} onRead={onReadFrame} />;
		case 'unasked':
			return (
				<EmptyState
					icon={info}
					title={say('panel_unasked_title')}
					text={say('panel_unasked_text')}
					first={{says: say('panel_open_first'), onClick: onWelcome}}
					onPaste={onPaste}
				/>
			);
		case 'restricted':
			return (
				<EmptyState
					icon={info}
					title={say('panel_restricted_title')}
					text={say('panel_restricted_text')}
					first={{says: say('frame_try_again'), onClick: onAgain}}
					onPaste={onPaste}
				/>
			);
		case 'failed':
			return <more.NoPosting reason="error" code={view.code} onAgain={onAgain} onPaste={onPaste} />;
	}
}

export function Panel(props: PanelProps) {
	const more = useContext(MoreContext);
	const {view, veiled, said, now, onOptions} = props;
	const posting = view?.kind === 'posting' ? view.posting : null;
	return (
		<main class={veiled ? 'side reading veiled' : 'side reading'} aria-busy={veiled}>
			<Head {...{posting, view, now, onOptions}} />
			<Body {...props} />
			{more !== null && <more.Keys {...props} />}
			<p class="vh" role="status">
				{said}
			</p>
		</main>
	);
}
