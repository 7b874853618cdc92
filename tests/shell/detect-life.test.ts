// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {untilFound} from '../../lib/shell/detect-life';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const page = window as unknown as Window;

test('a posting at the start is told once, and moves are of no interest then', () => {
	const found = vi.fn();
	const looks = vi.fn(() => true);
	untilFound(page, looks, found);
	dispatchEvent(new Event('popstate'));
	vi.advanceTimersByTime(10_000);
	expect([found.mock.calls.length, looks.mock.calls.length]).toEqual([1, 1]);
});

test('a page without one is looked at three times after a move, and not at all without one', () => {
	const looks = vi.fn(() => false);
	untilFound(page, looks, vi.fn());
	vi.advanceTimersByTime(10_000);
	expect(looks).toHaveBeenCalledTimes(1);
	dispatchEvent(new Event('popstate'));
	vi.advanceTimersByTime(10_000);
	expect(looks).toHaveBeenCalledTimes(4);
});

test('a posting that comes in after a move is told', () => {
	let there = false;
	const found = vi.fn();
	untilFound(page, () => there, found);
	dispatchEvent(new Event('popstate'));
	vi.advanceTimersByTime(400);
	there = true;
	vi.advanceTimersByTime(10_000);
	expect(found).toHaveBeenCalledTimes(1);
});

test('a page that nobody sees, in a hidden tab or prepared ahead, is looked at when it is shown', () => {
	const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	const looks = vi.fn(() => true);
	const found = vi.fn();
	untilFound(page, looks, found);
	vi.advanceTimersByTime(10_000);
	expect(looks).not.toHaveBeenCalled();
	hidden.mockReturnValue(false);
	document.dispatchEvent(new Event('visibilitychange'));
	vi.advanceTimersByTime(300);
	expect(found).toHaveBeenCalledTimes(1);
	hidden.mockRestore();
});
