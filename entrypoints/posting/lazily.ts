/** The functions of a module that comes later, callable at once. Law: a call made before it is there waits for it; afterwards it acts in the same frame, so that what the browser allows only in a click is still one. */

/** Of a module its functions by name. */
type Acts<M, N extends keyof M> = {
	readonly [K in N]: M[K] extends (...given: infer G) => infer R ? (...given: G) => R | Promise<Awaited<R>> : never;
};

/**
 * @param load asks for the module, again where it failed
 * @param names what of it is called
 * @returns the functions, and what resolves once they act at once
 */
export function lazily<M extends object, N extends keyof M & string>(load: () => Promise<M>, names: readonly N[]): readonly [Acts<M, N>, () => Promise<M>] {
	let here: M | null = null;
	const ready = async (): Promise<M> => {
		here ??= await load();
		return here;
	};
	const call = (module: M, name: N, given: readonly unknown[]): unknown => (module[name] as (...given: readonly unknown[]) => unknown)(...given);
	const later =
		(name: N) =>
		(...given: readonly unknown[]): unknown =>
			here === null ? ready().then(module => call(module, name, given)) : call(here, name, given);
	return [Object.fromEntries(names.map(name => [name, later(name)])) as Acts<M, N>, ready];
}
