/** The view of earlier states: lists them, shows what putting one back would do, does it and takes it back. Wiring only. */
import '../../lib/ui/safety/safety.css';
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {listBeside} from '../../lib/keep/beside';
import {listCopies, readCopy} from '../../lib/keep/copies-beside';
import {type ImportPlan, planImport} from '../../lib/keep/exchange/import-plan';
import {findMine, importShelf} from '../../lib/keep/exchange/import-shelf';
import {readShelfFile, type Shelf} from '../../lib/keep/exchange/shelf-file';
import {salvage} from '../../lib/keep/foreign';
import {listStates, missingSince, previewState, restoreState} from '../../lib/keep/snapshots';
import {newChangeId} from '../../lib/shell/ask-changes';
import {takePersonal} from '../../lib/shell/personal-file';
import {isoDay, shownDay} from '../../lib/ui/days';
import type {NoticeText} from '../../lib/ui/notice';
import {type StateAsk, type StateRow, States} from '../../lib/ui/safety/states';
import {say, sayCount} from '../../lib/ui/say';
import {lookAgain} from './look-again';
import {shownSize} from './shown-size';

/** Puts the view up; what it returns takes it down. */
export async function showStates(into: HTMLElement): Promise<() => void> {
	const states = signal<readonly StateRow[] | null>(null);
	const asked = signal<StateAsk | null>(null);
	const busy = signal(false);
	const done = signal<string | null>(null);
	const problem = signal<NoticeText | null>(null);
	const undo = signal<(() => Promise<void>) | null>(null);
	/** What was read for the preview that is shown: a file's contents are imported, not read again. */
	let planned: {readonly id: string; readonly plan: ImportPlan} | null = null;

	const refused = (code: string): void => {
		problem.value = {text: say('data_failed'), help: say('data_failed_help'), code};
	};
	const look = async (): Promise<void> => {
		const now = Date.now();
		const kept = await listStates();
		const copies = await listCopies().catch(() => []);
		const beside = await listBeside().catch(() => []);
		if (!kept.ok) refused(kept.code);
		states.value = [
			...copies.map(
				({name, day, size}): StateRow => ({
					id: `copy:${name}`,
					kind: 'copy',
					day: shownDay(isoDay(day) ?? now, now),
					postings: null,
					size: shownSize(size),
					undone: false,
				}),
			),
			...(kept.ok ? kept.value : []).map(
				({id, at, why, rows, added, size, undone}): StateRow => ({
					id: `state:${id}`,
					kind: why,
					day: shownDay(at, now),
					postings: why === 'upgrade' ? Math.ceil(rows / 2) : rows + added,
					size: shownSize(size),
					undone,
				}),
			),
			...beside.map((name): StateRow => ({id: `beside:${name}`, kind: 'beside', day: name, postings: null, size: null, undone: false})),
		];
	};
	/** What an import of this shelf would do, with the files' words kept over ours: it is the state that is wanted back. */
	const ask = async (id: string, file: {readonly shelf: Shelf; readonly refused: ImportPlan['refused']; readonly checked: boolean}): Promise<void> => {
		const mine = await findMine(file.shelf.postings.map(({key}) => key));
		if (!mine.ok) return refused(mine.code);
		const plan = planImport(file, mine.value);
		planned = {id, plan};
		const rows = [...plan.fresh, ...plan.changed.map(({theirs}) => theirs)];
		asked.value = {id, back: rows.length, away: 0, kept: 0, titles: rows.slice(0, 20).map(({posting}) => posting.title.value)};
	};
	const whole = (shelf: Shelf) => ({shelf, refused: [], checked: true});
	const onAsk = async (id: string): Promise<void> => {
		asked.value = null;
		planned = null;
		const [, kind = '', name = ''] = /^(\w+):(.*)$/.exec(id) ?? [];
		if (kind === 'copy') {
			const bytes = await readCopy(name);
			const read = bytes === null ? null : await readShelfFile(bytes);
			if (read?.kind === 'shelf') return ask(id, read);
			problem.value = {text: say('states_unreadable'), help: say('states_unreadable_help')};
			return;
		}
		if (kind === 'beside') {
			const read = await salvage({profiles: [], preferences: []}, name);
			if (read !== null) return ask(id, whole(read.shelf));
			problem.value = {text: say('states_unreadable'), help: say('states_unreadable_help')};
			return;
		}
		if (states.value?.find(each => each.id === id)?.kind === 'upgrade') {
			const missing = await missingSince(name);
			return missing.ok ? ask(id, whole(missing.value)) : refused(missing.code);
		}
		const preview = await previewState(name);
		if (!preview.ok) return refused(preview.code);
		asked.value = {id, ...preview.value};
	};
	/** Puts back, and keeps what takes that back. */
	const restore = async (name: string): Promise<boolean> => {
		const back = await restoreState(name, newChangeId(), Date.now());
		if (!back.ok) {
			refused(back.code);
			return false;
		}
		undo.value = async () => {
			const again = await restoreState(back.value.undo, newChangeId(), Date.now());
			if (!again.ok) return refused(again.code);
			done.value = say('states_taken_back');
		};
		return true;
	};
	const onRestore = async (id: string): Promise<void> => {
		const {back = 0, away = 0} = asked.value ?? {};
		const plan = planned?.id === id ? planned.plan : null;
		if (plan === null) {
			if (!(await restore(id.replace(/^state:/, '')))) return;
		} else {
			const taken = await importShelf({plan, onChanged: 'take-file', changeId: newChangeId(), at: Date.now()});
			if (!taken.ok) return refused(taken.code);
			if (taken.value.kind === 'cancelled') return;
			const {snapshot} = taken.value;
			// Profiles and settings of a copy come in where there are none; what is set by now stands.
			const personal = await takePersonal(plan, 'keep-mine', Date.now());
			undo.value = async () => {
				const again = await restoreState(snapshot, newChangeId(), Date.now());
				await personal.undo();
				if (!again.ok) return refused(again.code);
				done.value = say('states_taken_back');
			};
		}
		asked.value = null;
		planned = null;
		done.value = sayCount('states_done', back + away);
	};
	/** One act at a time; then the list is read anew. */
	const run = (work: () => Promise<void>): void => {
		if (busy.value) return;
		busy.value = true;
		problem.value = null;
		work()
			.then(look)
			.catch((error: unknown) => {
				console.error('Jobprism:', error);
				refused(error instanceof Error ? error.name : 'unknown');
			})
			.finally(() => {
				busy.value = false;
			});
	};
	await look();
	const ends = [
		lookAgain(look),
		effect(() =>
			render(
				<States
					states={states.value}
					asked={asked.value}
					busy={busy.value}
					done={done.value}
					canUndo={undo.value !== null}
					problem={problem.value}
					onAsk={id => run(() => onAsk(id))}
					onRestore={id => run(() => onRestore(id))}
					onCancel={() => {
						asked.value = null;
					}}
					onUndo={() => {
						const back = undo.value;
						undo.value = null;
						if (back !== null) run(back);
					}}
				/>,
				into,
			),
		),
	];
	return () => {
		for (const end of ends) end();
		render(null, into);
	};
}
