/** The view of what all saved postings say together. Wiring only: the list as it stands goes to a worker, and is counted again where it, the profile or the choice changes. */
import '../../lib/ui/insights/insights.css';
import {computed, effect, signal} from '@preact/signals';
import {render} from 'preact';
import {loadTerms, watchSummaries} from '../../lib/keep/live';
import type {PostingKey, Summary} from '../../lib/model';
import {readPreference} from '../../lib/shell/preferences';
import {ENOUGH, Insights, type InsightsProps} from '../../lib/ui/insights/insights';
import type {LearningState} from '../../lib/ui/insights/learning';
import type {Counted} from '../../lib/ui/insights/links';
import type {NoticeText} from '../../lib/ui/notice';
import {hasEnough} from '../../lib/ui/profile-edits';
import {say} from '../../lib/ui/say';
import {shownText} from '../../lib/ui/shown-text';
import {profile} from '../posting/person';
import {countInWorker} from './count-in-worker';

/** A day begins at this hour: what is saved after midnight belongs to the evening. */
const MORNING = 4;
/** Milliseconds in which changes of the list are taken together. */
const TOGETHER = 200;

/** Stays as it was chosen while the workspace is open. */
const counted = signal<Counted>({stage: null, role: null});

function startOfToday(now: number): number {
	const day = new Date(now - MORNING * 3_600_000);
	return day.setHours(MORNING, 0, 0, 0);
}

/** Puts the insights up; what it returns takes it down. The view brings its own `<main>`. */
export function showInsights(into: HTMLElement): () => void {
	const rows = signal<readonly Summary[] | null>(null);
	const found = signal<InsightsProps['found']>(null);
	const learning = signal<LearningState>({kind: 'counting', progress: null});
	const problem = signal<NoticeText | null>(null);
	const asked = signal(0);
	const person = computed(() => (hasEnough(profile.value) ? profile.value : null));
	const chosen = computed(() => {
		const {stage, role} = counted.value;
		return (rows.value ?? []).filter(row => (stage === null || row.stage === stage) && (role === null || row.role === role));
	});
	const titles = computed(() => new Map((rows.value ?? []).map(({key, title}) => [key, title])));
	const titleOf = (key: PostingKey): string => shownText(titles.value.get(key) ?? key, 80);
	const refused = (): void => {
		problem.value = {text: say('insights_database'), help: say('insights_database_help')};
		rows.value ??= [];
	};

	let stop = (): void => undefined;
	let ended = false;
	async function count(list: readonly Summary[], mine: typeof person.value, turn: () => boolean): Promise<void> {
		const [terms, hidden] = await Promise.all([loadTerms(), readPreference('hidden')]);
		if (!turn()) return;
		if (!terms.ok) return refused();
		const job = {
			rows: list.map(({key, gist, savedAt}) => ({key, gist, savedAt})),
			terms: [...terms.value.values()],
			hidden,
			profile: mine,
			since: startOfToday(Date.now()),
		};
		learning.value = {kind: 'counting', progress: null};
		stop = countInWorker(job, {
			onTold(told) {
				if (told.kind === 'read') found.value = told;
				else learning.value = told.kind === 'progress' ? {kind: 'counting', progress: told.progress} : {kind: 'done', list: told.list};
			},
			onFailed() {
				learning.value = {kind: 'failed'};
			},
		});
	}

	const endList = watchSummaries({
		onList({rows: all}) {
			rows.value = [...all.values()];
		},
		onRefusal: refused,
	});
	const endCount = effect(() => {
		const [list, mine, saved] = [chosen.value, person.value, rows.value?.length ?? 0];
		void asked.value;
		if (saved < ENOUGH) return;
		let mineIsLast = true;
		const timer = setTimeout(
			() => {
				stop();
				count(list, mine, () => mineIsLast && !ended).catch((error: unknown) => {
					console.error('Jobprism:', error);
					learning.value = {kind: 'failed'};
				});
			},
			TOGETHER * Number(found.peek() !== null),
		);
		return () => {
			mineIsLast = false;
			clearTimeout(timer);
		};
	});
	const endShow = effect(() => {
		// Nothing for the moment that opening takes, so that nothing jumps.
		if (rows.value === null) return;
		render(
			<Insights
				saved={rows.value.length}
				unread={chosen.value.filter(({gist}) => gist === null).length}
				counted={counted.value}
				found={found.value}
				learning={learning.value}
				profile={person.value}
				notices={problem.value === null ? [] : [problem.value]}
				titleOf={titleOf}
				onCounted={next => {
					counted.value = next;
				}}
				onCancel={() => {
					stop();
					learning.value = {kind: 'cancelled'};
				}}
				onAgain={() => {
					asked.value += 1;
				}}
			/>,
			into,
		);
	});
	return () => {
		ended = true;
		stop();
		endList();
		endCount();
		endShow();
		render(null, into);
	};
}
