/** One saved posting, whole: the panel's sections, the note, the stages with their days, the text as it was kept. Law: data and callbacks in, nothing else; the page's address passes the one door for addresses. */
import {useContext, useEffect, useRef} from 'preact/hooks';
import type {Analysis, Fit, Profile, SavedPosting, Stage} from '../../model';
import {datesLine, shownDay} from '../days';
import type {LastChange} from '../fit-section';
import {Icon} from '../icons';
import {stages} from '../keys';
import {MoreContext} from '../more';
import {FactsSection} from '../panel/facts-section';
import {PanelFit} from '../panel/fit-section';
import {RoleSection} from '../panel/role-section';
import type {LineActions} from '../panel/skill-line';
import {SkillsSection} from '../panel/skills-section';
import {safeUrl, shownHost} from '../safe-url';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {doubts} from '../verdict';
import {Note, type NoteAnswer} from './note';

export type DetailProps = LineActions & {
	/** Null: there is none of this key, or not any more. */
	readonly saved: SavedPosting | null;
	/** Null: being read. */
	readonly analysis: Analysis | null;
	readonly profile: Profile | null;
	readonly locked: boolean;
	readonly fit: Fit | null;
	readonly lists: {readonly now: Fit; readonly opening: Fit} | null;
	readonly was: LastChange | null;
	readonly marks: boolean;
	readonly now: number;
	/** The table's address. */
	readonly back: string;
	readonly onAddOwn: Parameters<typeof SkillsSection>[0]['onAddOwn'];
	readonly onMarks: (on: boolean) => void;
	readonly onStage: (stage: Stage) => void;
	readonly onNote: (note: string, from: string) => Promise<NoteAnswer>;
	readonly onOptions: () => void;
};

function Stages({saved, now, onStage}: Pick<DetailProps, 'now' | 'onStage'> & {readonly saved: SavedPosting}) {
	return (
		<section class="sec" aria-labelledby="stages-h">
			<h2 id="stages-h">{say('table_head_status')}</h2>
			<p class="bar">
				<select
					class="sel"
					aria-label={say('table_head_status')}
					value={saved.stage}
					onChange={event => {
						const stage = stages.find(each => each === event.currentTarget.value);
						if (stage !== undefined) onStage(stage);
					}}
				>
					{stages.map(stage => (
						<option key={stage} value={stage}>
							{sayOf('stage', stage)}
						</option>
					))}
				</select>
			</p>
			<ol class="xs mut">
				{saved.stages.map(({stage, at}, place) => (
					<li key={`${stage}${at}${saved.stages.length - place}`}>
						{at === null ? say('detail_stage_undated', sayOf('stage', stage)) : say('detail_stage', sayOf('stage', stage), shownDay(at, now))}
					</li>
				))}
			</ol>
		</section>
	);
}

function Archive({saved, analysis, marks, onMarks}: Pick<DetailProps, 'analysis' | 'marks' | 'onMarks'> & {readonly saved: SavedPosting}) {
	const {posting} = saved;
	return (
		<section class="sec" aria-labelledby="archive-h">
			<h2 id="archive-h">{say('detail_text')}</h2>
			<details id="archive">
				<summary class="link xs">{say('detail_text_show')}</summary>
				<button type="button" class="switch" role="switch" aria-checked={marks} disabled={analysis === null} onClick={() => onMarks(!marks)}>
					<i />
					{say('detail_marks')}
				</button>
				<div id="archived" class="archived" lang={analysis?.language} dir="auto">
					{posting.blocks.map(({kind, start, end}) => (
						<p key={start} class={kind}>
							{kind === 'item' ? '• ' : ''}
							{posting.text.slice(start, end)}
						</p>
					))}
				</div>
			</details>
		</section>
	);
}

export function Detail(props: DetailProps) {
	const {saved, analysis, profile, locked, fit, lists, was, now, back, onHave, onLevel, onDrop, onShow, onAddOwn, onOptions} = props;
	const more = useContext(MoreContext);
	const heading = useRef<HTMLHeadingElement>(null);
	const key = saved?.posting.key;
	useEffect(() => heading.current?.focus({preventScroll: true}), [key]);
	const posting = saved?.posting ?? null;
	const title = posting === null ? say('detail_gone') : shownText(posting.title.value) || say('table_untitled');
	const url = posting === null ? null : safeUrl(posting.url);
	const told = posting === null ? [] : [posting.company?.value, posting.location?.value].flatMap(value => (value === undefined ? [] : shownText(value) || []));
	return (
		<section class="side beside" aria-label={title}>
			<header class="phead">
				<div class="prow">
					<div class="names">
						<h2 class="name" dir="auto" title={title} ref={heading} tabIndex={-1}>
							{title}
						</h2>
						{told.length > 0 && (
							<p class="mut xs" dir="auto">
								{told.join(', ')}
							</p>
						)}
						{saved !== null && posting !== null && <p class="dim xs when">{datesLine(posting, saved.firstSeenAt, now)}</p>}
						{url !== null && (
							<p class="xs">
								<a class="link" href={url} target="_blank" rel="noopener noreferrer">
									{say('detail_open_page', shownHost(url))}
								</a>
							</p>
						)}
					</div>
					<a class="btn quiet icon" href={back} aria-label={say('detail_close')} title={say('detail_close')}>
						<Icon name="close" />
					</a>
				</div>
			</header>
			{saved !== null && (
				<>
					<Stages {...props} saved={saved} />
					<Note key={key} note={saved.note} onNote={props.onNote} />
				</>
			)}
			{saved !== null && posting !== null && analysis !== null && lists !== null && (
				<>
					<RoleSection {...{analysis, posting, onShow}} selected={null} doubts={doubts(analysis, fit)} />
					{profile !== null && fit !== null ? (
						<PanelFit {...{analysis, posting, profile, fit, onShow}} gates={lists.now.gates} />
					) : (
						<div id="fit">{more !== null && <more.FirstSkills {...{analysis, profile, locked, onHave, onDrop, onOptions}} />}</div>
					)}
					<SkillsSection
						{...{analysis, posting, profile, was, onAddOwn, onDrop, onHave, onLevel, onShow}}
						selected={null}
						scored={fit !== null}
						fit={lists.now}
						opening={lists.opening}
					/>
					<FactsSection {...{analysis, posting, profile, now, onShow}} firstSeenAt={saved.firstSeenAt} />
				</>
			)}
			{saved !== null && <Archive {...props} saved={saved} />}
		</section>
	);
}
