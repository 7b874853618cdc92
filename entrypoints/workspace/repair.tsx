/** In place of the table when the database does not open: reads what can be read, hands it out as a file, begins a new one beside it. Wiring only; nothing here deletes. */
import '../../lib/ui/safety/safety.css';
import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {beginBeside} from '../../lib/keep/beside';
import {writeShelfFile} from '../../lib/keep/exchange/shelf-file';
import {type Salvaged, salvage} from '../../lib/keep/foreign';
import {readPersonal} from '../../lib/shell/personal-file';
import type {NoticeText} from '../../lib/ui/notice';
import {type Found, Repair} from '../../lib/ui/safety/repair';
import {noticeOf, say} from '../../lib/ui/say';
import {giveBytes} from './give-file';
import {openList} from './saved-list';
import {tellDone} from './undoing';

/** Puts the screen up; what it returns takes it down. @param why the database's code */
export async function showRepair(why: string, into: HTMLElement): Promise<() => void> {
	const found = signal<Found | null>(null);
	const saved = signal<string | null>(null);
	const busy = signal(false);
	const problem = signal<NoticeText | null>(null);
	let gone = false;

	const look = async (): Promise<{readonly all: Salvaged | null; readonly personal: Awaited<ReturnType<typeof readPersonal>>}> => {
		const personal = await readPersonal();
		const all = await salvage(personal).catch(() => null);
		found.value = {
			opened: all !== null,
			unread: all?.unread ?? 0,
			profiles: personal.profiles.length,
			rows: (all?.shelf.postings ?? [])
				.map(({key, posting, stage, savedAt}) => ({key, title: posting.title.value, company: posting.company?.value ?? null, stage, savedAt}))
				.sort((a, b) => b.savedAt - a.savedAt),
		};
		return {all, personal};
	};
	/** One act at a time; what fails is said by this stem. */
	const run = (failure: 'repair_save_failed' | 'repair_begin_failed', work: () => Promise<void>): void => {
		if (busy.value) return;
		busy.value = true;
		problem.value = null;
		work()
			.catch((error: unknown) => {
				console.error('Jobprism:', error);
				const code = error instanceof Error ? error.name : 'unknown';
				problem.value =
					failure === 'repair_save_failed'
						? {text: say('repair_save_failed'), help: say('repair_save_failed_help'), code}
						: {text: say('repair_begin_failed'), help: say('repair_begin_failed_help'), code};
			})
			.finally(() => {
				busy.value = false;
			});
	};
	const onSave = (): void =>
		run('repair_save_failed', async () => {
			const {all, personal} = await look();
			const shelf = all?.shelf ?? {postings: [], corrections: [], sightings: [], ...personal};
			const name = `jobprism-${new Date().toISOString().slice(0, 10)}.json`;
			giveBytes(name, 'application/json', await writeShelfFile(shelf));
			saved.value = name;
		});
	const onBegin = (): void =>
		run('repair_begin_failed', async () => {
			const begun = await beginBeside();
			if (!begun.ok) {
				problem.value = {...noticeOf('repair', 'begin_failed'), code: begun.code};
				return;
			}
			await openList();
			tellDone(say('repair_begun'), null);
		});
	const end = effect(() =>
		render(
			<Repair
				{...{why, onSave, onBegin}}
				found={found.value}
				saved={saved.value}
				busy={busy.value}
				problem={problem.value}
				now={Date.now()}
				onAgain={() => run('repair_save_failed', openList)}
			/>,
			into,
		),
	);
	look().catch((error: unknown) => {
		console.error('Jobprism:', error);
		if (!gone) found.value = {opened: false, unread: 0, profiles: 0, rows: []};
	});
	return () => {
		gone = true;
		end();
		render(null, into);
	};
}
