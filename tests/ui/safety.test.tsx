// @vitest-environment happy-dom
import {render} from 'preact';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {BackupFolder, type BackupFolderProps, type FolderState} from '../../lib/ui/preferences/backup-folder';
import {Lost} from '../../lib/ui/safety/lost';
import {Repair, type RepairProps} from '../../lib/ui/safety/repair';
import {States, type StatesProps} from '../../lib/ui/safety/states';

const nothing = (): void => undefined;
afterEach(() => render(null, document.body));
const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll('button')];
const button = (name: string): HTMLButtonElement | undefined => buttons().find(({textContent}) => textContent === name);

const repair: RepairProps = {
	why: 'unavailable',
	found: {rows: [{key: 'a', title: '<b>Analyst</b>', company: null, stage: 'saved', savedAt: 0}], unread: 0, profiles: 1, opened: true},
	saved: null,
	busy: false,
	problem: null,
	now: 0,
	onAgain: nothing,
	onSave: nothing,
	onBegin: nothing,
};
const BEGIN = 'Start a new database beside it';

describe('the screen of a database that does not open', () => {
	test.each<[string, Partial<RepairProps>, string]>([
		['in general', {}, 'The database of your saved postings does not open'],
		['of a newer version', {why: 'newer'}, 'These postings were written by a newer version of Jobprism'],
		['held by another tab', {why: 'blocked'}, 'Another tab of Jobprism holds the database'],
		['on a full disk', {why: 'quota'}, 'The database does not open: there is no room left on the disk'],
	])('says what happened %s', (_, more, heading) => {
		render(<Repair {...repair} {...more} />, document.body);
		expect(document.querySelector('h1')?.textContent).toBe(heading);
	});

	test('a new database is offered only once a file is saved, and never while another tab holds the old one', () => {
		const onBegin = vi.fn();
		render(<Repair {...repair} onBegin={onBegin} />, document.body);
		expect(button(BEGIN)?.disabled).toBe(true);
		render(<Repair {...repair} onBegin={onBegin} saved="jobprism.json" />, document.body);
		button(BEGIN)?.click();
		expect(onBegin).toHaveBeenCalledOnce();
		render(<Repair {...repair} why="blocked" saved="jobprism.json" />, document.body);
		expect(button(BEGIN)).toBeUndefined();
	});

	test('what can be read stands there as text, and where nothing can it says so', () => {
		render(<Repair {...repair} />, document.body);
		expect(document.querySelector('tbody th')?.textContent).toBe('<b>Analyst</b>');
		render(<Repair {...repair} found={{rows: [], unread: 0, profiles: 1, opened: false}} />, document.body);
		expect(document.querySelector('[role="status"]')?.textContent).toContain('None of the postings can be read');
	});
});

test('a state is put back only after it is shown what that does', () => {
	const onRestore = vi.fn();
	const props: StatesProps = {
		states: [{id: 'state:i', kind: 'import', day: '20 Nov', postings: 2, size: '3 kB', undone: false}],
		asked: null,
		busy: false,
		done: null,
		canUndo: false,
		problem: null,
		onAsk: nothing,
		onRestore,
		onCancel: nothing,
		onUndo: nothing,
	};
	render(<States {...props} />, document.body);
	expect(document.querySelector('li .strong')?.textContent).toBe('Before the import of 20 Nov');
	expect(button('Restore')).toBeUndefined();
	render(<States {...props} asked={{id: 'state:i', back: 1, away: 1, kept: 1, titles: ['Analyst']}} />, document.body);
	expect([...document.querySelectorAll('.counts li')].map(({textContent}) => textContent)).toEqual([
		'1 posting comes back as it was',
		'1 posting that was not there goes',
		'1 posting was changed since and stays as it is',
	]);
	button('Restore')?.click();
	expect(onRestore).toHaveBeenCalledWith('state:i');
	render(<States {...props} asked={{id: 'state:i', back: 0, away: 0, kept: 3, titles: []}} />, document.body);
	expect(button('Restore')?.disabled).toBe(true);
});

test('a loss names the day and the number, and leads to the copies where there are any', () => {
	render(<Lost postings={12} day="20 Nov" copies={1} onImport={nothing} onForget={nothing} />, document.body);
	expect(document.body.textContent).toContain('On 20 Nov there were 12 postings');
	expect(document.querySelector('a')?.getAttribute('href')).toBe('#states');
	render(<Lost postings={1} day="20 Nov" copies={0} onImport={nothing} onForget={nothing} />, document.body);
	expect(document.querySelector('a')).toBeNull();
});

describe('the folder for backups', () => {
	const chosen: FolderState = {kind: 'chosen', name: 'Papers', last: '20 Nov', problem: null};
	const props: BackupFolderProps = {
		state: chosen,
		busy: false,
		keeps: 14,
		statesHref: '#states',
		onChoose: nothing,
		onAllow: nothing,
		onNow: nothing,
		onForget: nothing,
	};
	test.each<[string, FolderState, readonly string[], string]>([
		['where the browser has no such thing', {kind: 'absent'}, [], 'gives extensions no folder'],
		['before one is chosen', {kind: 'free'}, ['Choose a folder'], 'the last 14 stay'],
		['with its last day', chosen, ['Back up now', 'Stop', 'Choose another'], 'Folder Papers: last backup 20 Nov.'],
		['with permission lost', {...chosen, problem: 'not-allowed'}, ['Allow again', 'Stop', 'Choose another'], 'the browser wants your word again'],
		['with the folder gone', {...chosen, problem: 'gone'}, ['Back up now', 'Stop', 'Choose another'], 'the folder is not there any more'],
	])('%s says so, with the buttons that help', (_, state, names, words) => {
		render(<BackupFolder {...props} state={state} />, document.body);
		expect(buttons().map(({textContent}) => textContent)).toEqual(names);
		expect(document.body.textContent).toContain(words);
	});
});
