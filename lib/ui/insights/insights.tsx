/** What all saved postings say together. Law: one sentence first; every number opens the postings behind it; under five postings there is nothing but how many there are. */
import type {PostingKey, Profile, RoleId, Stage} from '../../model';
import type {InsightsRead, Lately} from '../../weigh/insights';
import {stages} from '../keys';
import {Notice, type NoticeText} from '../notice';
import {roleName, roleOrder} from '../roles';
import {say, sayCount, sayOf} from '../say';
import {AsksFound} from './asks-found';
import {FitsFound} from './fits-found';
import {LatelySaved} from './lately-saved';
import {Learning, type LearningState, Lede} from './learning';
import type {Counted} from './links';
import {MostAsked} from './most-asked';
import {PayFound} from './pay-found';
import {RolesFound} from './roles-found';

/** Fewer postings than this say nothing together. */
export const ENOUGH = 5;

export type InsightsProps = {
	/** All that are saved. */
	readonly saved: number;
	/** Of those that are counted, how many are not read yet. */
	readonly unread: number;
	readonly counted: Counted;
	/** Null: not counted yet. */
	readonly found: {readonly read: InsightsRead; readonly lately: Lately} | null;
	readonly learning: LearningState;
	/** Null: too small for a fit. */
	readonly profile: Profile | null;
	readonly notices: readonly NoticeText[];
	readonly titleOf: (key: PostingKey) => string;
	readonly onCounted: (counted: Counted) => void;
	readonly onCancel: () => void;
	readonly onAgain: () => void;
};

function Choices({saved, counted, onCounted}: Pick<InsightsProps, 'saved' | 'counted' | 'onCounted'>) {
	return (
		<>
			<label class="mut" for="count-stage">
				{say('insights_count')}
			</label>
			<select
				id="count-stage"
				class="sel bd"
				value={counted.stage ?? ''}
				onChange={event => onCounted({...counted, stage: stages.find(stage => stage === event.currentTarget.value) ?? null})}
			>
				<option value="">{say('insights_all_stages', saved)}</option>
				{stages.map((stage: Stage) => (
					<option key={stage} value={stage}>
						{sayOf('stage', stage)}
					</option>
				))}
			</select>
			<select
				class="sel bd"
				aria-label={say('insights_role')}
				value={counted.role ?? ''}
				onChange={event => onCounted({...counted, role: roleOrder.find(role => role === event.currentTarget.value) ?? null})}
			>
				<option value="">{say('insights_all_roles')}</option>
				{roleOrder.map((role: RoleId) => (
					<option key={role} value={role}>
						{roleName(role)}
					</option>
				))}
			</select>
		</>
	);
}

function Found({found: {read, lately}, ...props}: Omit<InsightsProps, 'found'> & {readonly found: NonNullable<InsightsProps['found']>}) {
	const {counted, profile, learning} = props;
	return (
		<>
			{profile === null && <p class="lede">{say('insights_no_profile')}</p>}
			{profile !== null && (learning.kind === 'done' ? <Lede list={learning.list} /> : <p class="lede waiting" aria-hidden="true" />)}
			<div class="g2">
				{profile !== null && (
					<Learning
						state={learning}
						standings={new Map(read.asked.map(skill => [skill.id, skill]))}
						counted={counted}
						onCancel={props.onCancel}
						onAgain={props.onAgain}
					/>
				)}
				<div class="stack">
					<MostAsked asked={read.asked} all={read.all} judged={profile !== null} counted={counted} />
					<AsksFound sizes={read.sizes} titleOf={props.titleOf} counted={counted} />
					<LatelySaved lately={lately} counted={counted} />
				</div>
				<div class="stack">
					<RolesFound roles={read.roles} disagreeing={read.disagreeing} all={read.all} counted={counted} />
					<PayFound pay={read.pay} all={read.all} minSalary={profile?.minSalary ?? null} counted={counted} />
					{read.fit !== null && <FitsFound fit={read.fit} counted={counted} />}
				</div>
			</div>
		</>
	);
}

export function Insights(props: InsightsProps) {
	const {saved, unread, found, notices, counted} = props;
	if (saved < ENOUGH && notices.length === 0)
		return (
			<main class="ins">
				<section class="none">
					<h1>{say('insights_few')}</h1>
					<p>{sayCount('insights_few_count', saved)}</p>
				</section>
			</main>
		);
	return (
		<main class="ins">
			<div class="tools">
				<h1>{sayCount('insights_heading', found?.read.all ?? saved)}</h1>
				<span class="grow" />
				<Choices {...{saved, counted}} onCounted={props.onCounted} />
			</div>
			{notices.map(notice => (
				<Notice key={notice.text} notice={notice} />
			))}
			{unread > 0 && <p class="mut xs">{sayCount('insights_unread', unread)}</p>}
			{found !== null && found.read.all < ENOUGH && (
				<section class="none">
					<h2>{say('insights_few_here')}</h2>
					<p>{say('insights_few_here_text')}</p>
				</section>
			)}
			{found !== null && found.read.all >= ENOUGH && <Found {...props} found={found} />}
			<p class="vh" role="status">
				{props.learning.kind === 'done' ? say('insights_done') : ''}
			</p>
		</main>
	);
}
