/** What to learn next: one sentence, the table behind it, the best pair. Law: every figure is one of the list; while it is counted its place is kept, and counting can be cancelled. */
import {useState} from 'preact/hooks';
import type {SkillId} from '../../model';
import type {AskedOften} from '../../weigh/asked-often';
import type {LearningList, LearningProgress, LearntSkill} from '../../weigh/learning';
import {Mark} from '../icons';
import {Notice} from '../notice';
import {listed, say, sayCount} from '../say';
import {shownText} from '../shown-text';
import {type Counted, linkTo} from './links';

/** Rows that are shown at first. */
const FIRST = 8;
/** Stands where the sentence has the skill, so that the skill alone is strong, whatever the order of the language. */
const SLOT = '\u0001';

export type LearningState =
	| {readonly kind: 'counting'; readonly progress: LearningProgress | null}
	| {readonly kind: 'done'; readonly list: LearningList}
	| {readonly kind: 'cancelled'}
	| {readonly kind: 'failed'};

const tenth = (points: number): string => points.toFixed(1);
const whole = (points: number): string => (Math.round(points) < 1 ? tenth(points) : String(Math.round(points)));

export function Lede({list}: {readonly list: LearningList}) {
	const [first] = list.skills;
	if (first === undefined) return <p class="lede">{say('insights_learn_none')}</p>;
	const [before, after] = say('insights_lede', SLOT, whole(first.average), first.raises, list.scored).split(SLOT);
	return (
		<p class="lede">
			{before}
			<b>{shownText(first.label)}</b>
			{after}
		</p>
	);
}

function progressWords(progress: LearningProgress | null): string {
	if (progress === null) return say('insights_progress');
	const {step, done, all} = progress;
	if (step === 'pairs') return say('insights_counting_pairs');
	return step === 'postings' ? say('insights_counting_postings', done, all) : say('insights_counting_skills', done, all);
}

/** In percent: the first of the three steps is nearly all of the work. */
function share(progress: LearningProgress | null): number {
	if (progress === null) return 0;
	const {step, done, all} = progress;
	return step === 'postings' ? (80 * done) / all : step === 'skills' ? 80 + (15 * done) / all : 95;
}

type RowProps = {readonly skill: LearntSkill; readonly list: LearningList; readonly standing: AskedOften | undefined; readonly counted: Counted};
function Row({skill, list, standing, counted}: RowProps) {
	const label = shownText(skill.label);
	return (
		<tr>
			<th scope="row">
				<Mark status={standing?.status ?? 'missing'} />
				<span>
					{label} {standing?.via && <span class="mut xs">{say('skills_via', shownText(standing.via))}</span>}
				</span>
			</th>
			<td class="num">{say('insights_points', tenth(skill.average))}</td>
			<td class="num">
				<a class="link plain" href={linkTo(counted, {skills: [skill.id]})} title={say('insights_row_link', label)}>
					{say('insights_number_of', skill.raises, list.scored)}
				</a>
			</td>
			<td class="bar_">
				<span class="hb">
					<i style={{width: `${(100 * skill.sum) / (list.skills[0]?.sum ?? skill.sum)}%`}} />
				</span>
				<span class="vh">{whole(skill.sum)}</span>
			</td>
			<td class="num">{skill.reaches}</td>
		</tr>
	);
}

function Pair({list}: {readonly list: LearningList}) {
	if (list.pair === null) return null;
	const {skills, average, raises, reaches} = list.pair;
	const names = listed(skills.map(({label}) => shownText(label)));
	return (
		<p class="note">
			{say('insights_pair', names, whole(average), raises, list.scored)} {reaches > 0 && sayCount('insights_pair_newly', reaches)}
		</p>
	);
}

function Waiting({state, onCancel, onAgain}: Pick<Props, 'state' | 'onCancel' | 'onAgain'>) {
	if (state.kind === 'done') return null;
	if (state.kind === 'counting')
		return (
			<div class="counting">
				<label>
					<span>{progressWords(state.progress)}</span> <progress max={100} value={share(state.progress)} />
				</label>
				<button type="button" class="btn quiet" onClick={onCancel}>
					{say('insights_cancel')}
				</button>
			</div>
		);
	const notice = state.kind === 'cancelled' ? {text: say('insights_cancelled')} : {text: say('insights_failed'), help: say('insights_failed_help')};
	return (
		<div class="counting">
			<Notice quiet notice={notice} />
			<button type="button" class="btn" onClick={onAgain}>
				{say('insights_again')}
			</button>
		</div>
	);
}

type Props = {
	readonly state: LearningState;
	readonly standings: ReadonlyMap<SkillId, AskedOften>;
	readonly counted: Counted;
	readonly onCancel: () => void;
	readonly onAgain: () => void;
};
export function Learning({state, standings, counted, onCancel, onAgain}: Props) {
	const [open, setOpen] = useState(false);
	const list = state.kind === 'done' ? state.list : null;
	const rows = list?.skills.slice(0, open ? undefined : FIRST) ?? [];
	return (
		<section class="wide learning" aria-labelledby="learn-h">
			<h2 id="learn-h">{say('insights_learn')}</h2>
			<p class="mut xs">{say('insights_learn_note')}</p>
			<Waiting {...{state, onCancel, onAgain}} />
			{list !== null && rows.length > 0 && (
				<table class="learn">
					<thead>
						<tr>
							<th scope="col">{say('insights_skill')}</th>
							<th scope="col" class="num">
								{say('insights_average')}
							</th>
							<th scope="col" class="num">
								{say('insights_in_postings')}
							</th>
							<th scope="col" class="bar_">
								{say('insights_all_points')}
							</th>
							<th scope="col" class="num">
								{say('insights_reaches')}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(skill => (
							<Row key={skill.id} skill={skill} list={list} standing={standings.get(skill.id)} counted={counted} />
						))}
					</tbody>
				</table>
			)}
			{list !== null && <Pair list={list} />}
			{list !== null && !open && list.skills.length > FIRST && (
				<button type="button" class="link xs" onClick={() => setOpen(true)}>
					{say('insights_learn_open', list.skills.length)}
				</button>
			)}
		</section>
	);
}
