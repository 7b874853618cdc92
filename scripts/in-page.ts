/** Turns a function and its arguments into an expression that a page can run: the one way in which both browsers are driven. */

/**
 * @param work is sent as its source, so it sees its arguments and the page's globals, and nothing of this file
 * @returns an expression; its value is a promise of what `work` returns
 */
export function asExpression<Arguments extends readonly unknown[]>(work: (...all: Arguments) => unknown, ...all: Arguments): string {
	// The compiler that runs the scripts wraps inner functions in a call of `__name`, which a page does not have.
	return `(async () => { const __name = one => one; return await (${work.toString()})(...${JSON.stringify(all)}); })()`;
}
