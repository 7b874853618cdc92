import {expect, test, vi} from 'vitest';
import {lazily} from '../../entrypoints/posting/lazily';

const moduleOf = (said: string[]) => ({
	add: (a: number, b: number): number => a + b,
	tell: (word: string): void => void said.push(word),
	later: async (): Promise<boolean> => true,
});

test('a call made before the module is there waits for it, and is not lost', async () => {
	const said: string[] = [];
	const [acts] = lazily(async () => moduleOf(said), ['tell', 'add', 'later']);
	const told = acts.tell('early');
	expect(said).toEqual([]);
	await told;
	expect(said).toEqual(['early']);
	expect(await acts.later()).toBe(true);
});

test('once the module is there a call acts at once', async () => {
	const said: string[] = [];
	const [acts, ready] = lazily(async () => moduleOf(said), ['tell', 'add']);
	await ready();
	void acts.tell('now');
	expect(said).toEqual(['now']);
	expect(acts.add(2, 3)).toBe(5);
});

test('the module is loaded once, and again only where that failed', async () => {
	const load = vi.fn<() => Promise<ReturnType<typeof moduleOf>>>().mockRejectedValueOnce(new Error('no file')).mockResolvedValue(moduleOf([]));
	const [acts, ready] = lazily(load, ['add']);
	await expect(ready()).rejects.toThrow('no file');
	expect(await acts.add(1, 1)).toBe(2);
	expect(acts.add(1, 2)).toBe(3);
	expect(load).toHaveBeenCalledTimes(2);
});
