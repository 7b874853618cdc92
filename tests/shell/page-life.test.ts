// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Command, ContentMessage, Obeyed} from '../../lib/shell/messages';
import {beginPageLife, type PageHand} from '../../lib/shell/page-life';

const clock = {
	now: () => Date.now(),
	setTimeout: (work: () => void, ms: number): unknown => setTimeout(work, ms),
	clearTimeout: (timer: unknown): void => clearTimeout(timer as NodeJS.Timeout),
};
const quote = {quote: 'Python', before: '', after: ''};
const marks: Command = {kind: 'page.mark', document: 'd', marks: [{level: 'required', quote}]};
const placed = (asked: number): Obeyed => ({placed: asked, asked, dark: false});

function begin({navigation = true} = {}) {
	const sent: ContentMessage[] = [];
	const told = {alive: true, reads: 0, raw: {without: null, text: 'one'} as unknown};
	let obey: (command: Command) => Obeyed = () => placed(0);
	const hand = {
		read: vi.fn(async () => {
			told.reads += 1;
			return told.raw;
		}),
		awaits: (raw: unknown) => (raw as {without: string | null}).without === 'loading',
		roots: () => [],
		restricted: () => false,
		renew: vi.fn(),
		mark: vi.fn((list: readonly unknown[]) => placed(list.length)),
		unmark: vi.fn(),
		show: vi.fn(() => placed(1)),
		at: vi.fn((x: number) => (x === 7 ? quote : null)),
	} satisfies PageHand;
	const link = {
		alive: () => told.alive,
		send: (message: ContentMessage) => void sent.push(message),
		listen: (listener: (command: Command) => Obeyed) => {
			obey = listener;
			return vi.fn();
		},
	};
	const moves = new EventTarget();
	// happy-dom's window stands in for the page; the browser's `navigation` is put beside it.
	const page = new Proxy(window, {
		get: (target, key) => {
			if (key === 'navigation') return navigation ? moves : undefined;
			const value: unknown = Reflect.get(target, key);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
	const life = beginPageLife('d', page as unknown as Window, hand, link, clock);
	return {life, sent, told, hand, moves, obey: (command: Command) => obey(command)};
}
const rest = (ms = 2000) => vi.advanceTimersByTimeAsync(ms);
function change(text: string): void {
	document.body.textContent = text;
}

beforeEach(() => {
	vi.useFakeTimers();
	document.body.textContent = '';
	history.replaceState(null, '', '/jobs/1');
});
afterEach(() => vi.useRealTimers());

test('a look hands back what was read, with the document’s name and address', async () => {
	const {life, sent} = begin();
	expect(await life.look()).toEqual({document: 'd', url: location.href, ready: true, restricted: false, raw: {without: null, text: 'one'}});
	expect(sent).toEqual([]);
});

describe('a pointer over marked words', () => {
	const point = (type: string, x: number): void => void document.dispatchEvent(new MouseEvent(type, {clientX: x, bubbles: true}));
	const selected = {kind: 'mark.selected', document: 'd', quote};

	test('is told once it rests, once for the same words, and again at a click', async () => {
		const {sent, obey} = begin();
		obey(marks);
		point('pointermove', 7);
		expect(sent).toEqual([]);
		await rest(200);
		point('pointermove', 7);
		await rest(200);
		expect(sent).toEqual([selected]);
		point('click', 7);
		expect(sent).toEqual([selected, selected]);
	});

	test('says nothing in passing, beside the words, or while no marks are on', async () => {
		const {sent, obey} = begin();
		point('click', 7);
		obey(marks);
		point('pointermove', 7);
		await rest(100);
		point('pointermove', 8);
		await rest(200);
		obey({kind: 'page.unmark', document: 'd'});
		point('pointermove', 7);
		await rest(200);
		expect(sent).toEqual([]);
	});
});

describe('the page’s changes', () => {
	test('are not watched while no marks are on', async () => {
		const {life, told} = begin();
		await life.look();
		change('other');
		await rest();
		expect(told.reads).toBe(1);
	});

	test('are followed while marks are on, and told only where the text is another', async () => {
		const {life, sent, told, obey, hand} = begin();
		await life.look();
		expect(obey(marks)).toEqual(placed(1));
		change('an advert, not part of the posting');
		await rest();
		expect([told.reads, sent.length]).toEqual([2, 0]);
		told.raw = {without: null, text: 'two'};
		change('a re-rendered posting');
		await rest();
		expect(sent).toEqual([{kind: 'posting.read', document: 'd', raw: told.raw}]);
		// The old marks stay until the worker sends the new ones, so that nothing flickers.
		expect(hand.unmark).not.toHaveBeenCalled();
	});

	test('that draw the same words anew have their marks put back', async () => {
		const {life, sent, obey, hand} = begin();
		await life.look();
		change('the same words, drawn anew');
		await rest();
		expect(hand.renew).not.toHaveBeenCalled();
		obey(marks);
		change('the same words, once more');
		await rest();
		expect([hand.renew.mock.calls.length, sent.length]).toEqual([1, 0]);
	});

	test('are not followed any more once marks are off', async () => {
		const {life, told, obey, hand} = begin();
		await life.look();
		obey(marks);
		obey({kind: 'page.unmark', document: 'd'});
		expect(hand.unmark).toHaveBeenCalledTimes(1);
		change('other');
		await rest();
		expect(told.reads).toBe(1);
	});

	test('sixty times a second for a minute cost at most 20 readings', async () => {
		const {life, told, obey} = begin();
		await life.look();
		obey(marks);
		for (let n = 0; n < 600; n += 1) {
			change(String(n));
			await rest(100);
		}
		expect(told.reads).toBeLessThanOrEqual(21);
		expect(told.reads).toBeGreaterThan(5);
	});
});

describe('a posting that is still to come', () => {
	test('is waited for, and told when it is there', async () => {
		const {life, sent, told} = begin();
		told.raw = {without: 'loading', text: ''};
		await life.look();
		told.raw = {without: null, text: 'here'};
		change('here');
		await rest();
		expect(sent).toEqual([{kind: 'posting.read', document: 'd', raw: told.raw}]);
	});

	test('is not waited for longer than the bound', async () => {
		const {life, told} = begin();
		told.raw = {without: 'loading', text: ''};
		await life.look();
		await rest(11_000);
		change('first change after the bound');
		await rest();
		const {reads} = told;
		change('second');
		await rest();
		expect(told.reads).toBe(reads);
	});
});

describe('a move within the document', () => {
	test.each([
		['the browser’s own word for it', true],
		['a look at the address', false],
	])('is noticed by %s: the old posting is gone at once, the new one is read', async (_, navigation) => {
		const {life, sent, told, moves, obey, hand} = begin({navigation});
		await life.look();
		obey(marks);
		told.raw = {without: null, text: 'two'};
		history.pushState(null, '', '/jobs/2');
		if (navigation) moves.dispatchEvent(new Event('currententrychange'));
		else await rest(1000);
		expect(sent).toEqual([{kind: 'posting.gone', document: 'd'}]);
		expect(hand.unmark).toHaveBeenCalled();
		await rest();
		expect(sent.slice(1)).toEqual([{kind: 'posting.read', document: 'd', raw: told.raw}]);
		life.end();
	});

	test('to the same address is none', async () => {
		const {life, sent, moves} = begin();
		await life.look();
		moves.dispatchEvent(new Event('currententrychange'));
		await rest();
		expect(sent).toEqual([]);
	});
});

test('a page that comes back from the browser’s keep is told again', async () => {
	const {life, sent, told} = begin();
	await life.look();
	dispatchEvent(new Event('pageshow'));
	await rest();
	expect(sent).toEqual([]);
	dispatchEvent(Object.assign(new Event('pageshow'), {persisted: true}));
	await rest();
	expect(sent).toEqual([{kind: 'posting.read', document: 'd', raw: told.raw}]);
	life.end();
});

describe('the end', () => {
	test('comes when the extension is gone: marks are taken away and nothing is sent or read', async () => {
		const {life, sent, told, obey, hand} = begin();
		await life.look();
		obey(marks);
		told.alive = false;
		change('other');
		await rest();
		expect(hand.unmark).toHaveBeenCalledTimes(1);
		expect([sent.length, told.reads, life.alive()]).toEqual([0, 1, false]);
		change('again');
		await rest();
		expect(told.reads).toBe(1);
	});
});

test('a quote is shown by the hand', () => {
	const {obey, hand} = begin();
	expect(obey({kind: 'page.show', document: 'd', quote})).toEqual(placed(1));
	expect(hand.show).toHaveBeenCalledWith(quote);
});

test('a hidden page is not read until it is shown again', async () => {
	const {life, told, obey} = begin();
	await life.look();
	obey(marks);
	const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	change('other');
	await rest();
	expect(told.reads).toBe(1);
	hidden.mockRestore();
	document.dispatchEvent(new Event('visibilitychange'));
	await rest();
	expect(told.reads).toBe(2);
	life.end();
});

test('many moves with nothing told between them are said once, and what stays is told again in the end', async () => {
	const {life, sent, moves} = begin();
	await life.look();
	for (let n = 2; n < 22; n += 1) {
		history.pushState(null, '', `/jobs/${n}`);
		moves.dispatchEvent(new Event('currententrychange'));
	}
	expect(sent.map(message => message.kind)).toEqual(['posting.gone']);
	await rest();
	expect(sent.map(message => message.kind)).toEqual(['posting.gone', 'posting.read']);
	await rest(12_000);
	expect(sent.map(message => message.kind)).toEqual(['posting.gone', 'posting.read', 'posting.read']);
	life.end();
});
