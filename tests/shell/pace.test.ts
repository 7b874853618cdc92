import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {makePace} from '../../lib/shell/pace';

const clock = {
	now: () => Date.now(),
	setTimeout: (work: () => void, ms: number): unknown => setTimeout(work, ms),
	clearTimeout: (timer: unknown): void => clearTimeout(timer as NodeJS.Timeout),
};
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('work waits until the page rests for 300 ms', () => {
	const work = vi.fn();
	const pace = makePace(work, clock);
	pace.poke();
	vi.advanceTimersByTime(200);
	pace.poke();
	vi.advanceTimersByTime(299);
	expect(work).toHaveBeenCalledTimes(0);
	vi.advanceTimersByTime(1);
	expect(work).toHaveBeenCalledTimes(1);
});

test('a page that never rests is worked on once a second, and twenty times in a minute', () => {
	const times: number[] = [];
	const start = Date.now();
	const pace = makePace(() => times.push(Date.now() - start), clock);
	for (let frame = 0; frame < 60 * 90; frame += 1) {
		pace.poke();
		vi.advanceTimersByTime(1000 / 60);
	}
	const gaps = times.slice(1).map((time, n) => time - (times[n] ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
	for (const time of times) expect(times.filter(other => other > time - 60_000 && other <= time).length).toBeLessThanOrEqual(20);
	expect(times.length).toBeGreaterThan(20);
});

test('a short rest right after work does not count: a second lies between two runs', () => {
	const work = vi.fn();
	const pace = makePace(work, clock);
	pace.poke();
	vi.advanceTimersByTime(300);
	pace.poke();
	vi.advanceTimersByTime(999);
	expect(work).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1);
	expect(work).toHaveBeenCalledTimes(2);
});

test('stopped, it does not work any more', () => {
	const work = vi.fn();
	const pace = makePace(work, clock);
	pace.poke();
	pace.stop();
	vi.advanceTimersByTime(5000);
	expect(work).toHaveBeenCalledTimes(0);
});
