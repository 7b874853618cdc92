/** What runs in a page of the extension while it shows payloads: it answers in the worker's place, and counts whatever a payload could bring about. */

export type Seen = {
	/** Violations of the page's policy, by directive. */
	readonly violations: readonly string[];
	/** What a payload set in the page, or in what all objects inherit. */
	readonly set: readonly string[];
	readonly errors: readonly string[];
};
export type Round = {
	/** Kinds of elements, each with the names of its attributes. */
	readonly kinds: readonly string[];
	/** Attributes that load, run or lead somewhere else than they may. */
	readonly leads: readonly string[];
	/** Texts and names with signs that turn or hide what stands around them. */
	readonly signs: readonly string[];
	/** All words that are shown, and all that are read out. */
	readonly words: string;
	/** Elements that reach over the window's right edge, where the page has become wider than it. */
	readonly beyond: readonly string[];
};

/** Runs before any code of the page. `answers`: the page's questions to the worker are answered from `__hostile.view`. */
export function watchPage(answers: boolean): void {
	type Listener = (message: unknown, sender: object) => unknown;
	type Runtime = {readonly id: string; sendMessage: unknown; onMessage: {addListener(listener: Listener): void}};
	type Tabs = {query: unknown};
	const world = globalThis as unknown as {
		chrome?: {runtime?: Runtime; tabs?: Tabs};
		__hostile: {view: unknown; listeners: Listener[]; violations: string[]; errors: string[]; say(): void};
	};
	const state = {
		view: {kind: 'loading'} as unknown,
		listeners: [] as Listener[],
		violations: [] as string[],
		errors: [] as string[],
		say: (): void => {
			for (const listener of state.listeners) listener({kind: 'tab.changed', tabId: 7}, {id: world.chrome?.runtime?.id});
		},
	};
	world.__hostile = state;
	addEventListener(
		'securitypolicyviolation',
		event => state.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.slice(0, 200)),
		true,
	);
	addEventListener(
		'error',
		(event: Event) => state.errors.push(event instanceof ErrorEvent ? event.message : `${(event.target as Element).localName} did not load`),
		true,
	);
	addEventListener('unhandledrejection', event => state.errors.push(String(event.reason)));
	const {runtime, tabs} = world.chrome ?? {};
	if (!answers || runtime === undefined || tabs === undefined) return;
	runtime.sendMessage = async () => ({ok: true, value: state.view});
	runtime.onMessage.addListener = listener => void state.listeners.push(listener);
	tabs.query = async () => [{id: 7, active: true, windowId: 1}];
}

/** What was brought about so far. */
export function readSeen(): Seen {
	const world = globalThis as unknown as {pwned?: unknown; __hostile?: {violations: string[]; errors: string[]}};
	const set = [
		...(world.pwned === undefined ? [] : ['window']),
		...(Object.hasOwn(Object.prototype, 'pwned') || Object.hasOwn(Object.prototype, '__html') ? ['Object.prototype'] : []),
	];
	return {violations: world.__hostile?.violations ?? [], errors: world.__hostile?.errors ?? [], set};
}

/** Unfolds whatever unfolds, and looks at what stands there. */
export async function lookAt(unfold: boolean): Promise<Round> {
	const settle = (): Promise<void> =>
		new Promise(done => {
			const {port1, port2} = new MessageChannel();
			port1.onmessage = () => done();
			port2.postMessage(0);
		});
	for (let round = 0; unfold && round < 3; round += 1) {
		const folded = [...document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]:not([aria-haspopup])')];
		for (const one of folded) one.click();
		for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) one.open = true;
		await settle();
		await settle();
		if (folded.length === 0) break;
	}
	/** The element's path by names and classes. */
	const where = (element: Element | null): string => {
		const path: string[] = [];
		for (let at = element; at !== null && at.localName !== 'body' && path.length < 5; at = at.parentElement)
			path.unshift(`${at.localName}${[...at.classList].map(name => `.${name}`).join('')}`);
		return path.join(' > ');
	};
	const TURNING = /(?![\t\n\r\ufe0e\ufe0f])[\p{Cc}\p{DI}\ufff9-\ufffb]/u;
	const kinds = new Set<string>();
	const leads: string[] = [];
	const signs: string[] = [];
	const said: string[] = [];
	for (const element of document.body.querySelectorAll('*')) {
		if (element.localName === 'script' && element.parentElement === document.body) continue;
		const attributes = [...element.attributes];
		kinds.add(
			`${element.localName} ${attributes
				.map(({name}) => name)
				.sort()
				.join(' ')}`,
		);
		for (const {name, value} of attributes) {
			if (name.startsWith('on')) leads.push(`${element.localName} ${name}`);
			const within = value.startsWith('#') || value.startsWith(`${location.origin}/`);
			if (
				/^(?:href|xlink:href|src|srcset|srcdoc|action|formaction|data|poster|ping|background)$/.test(name) &&
				!within &&
				!/^https?:\/\/[^/@]*(?:\/|$)/.test(value)
			)
				leads.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
			if (name === 'style' && !/^(?:--?[\w-]+: ?-?[\d.]+(?:px|%)?;? ?|(?:left|width|height|top|right): ?[-\d.]+(?:px|%);? ?)*$/.test(value))
				leads.push(`style=${value.slice(0, 80)}`);
			if (/^(?:aria-label|title|alt|placeholder|value)$/.test(name)) {
				said.push(value);
				if (TURNING.test(value)) signs.push(`${where(element)} ${name}`);
			}
		}
		if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) said.push(element.value);
	}
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walk.nextNode() as Text | null; node !== null; node = walk.nextNode() as Text | null) {
		if (node.parentElement?.localName === 'script') continue;
		if (TURNING.test(node.data)) signs.push(where(node.parentElement));
	}
	said.push(document.body.textContent ?? '');
	const {scrollWidth, clientWidth} = document.documentElement;
	const beyond =
		scrollWidth <= clientWidth
			? []
			: [...document.body.querySelectorAll('*')]
					.filter(
						element =>
							element.getBoundingClientRect().right > clientWidth + 1 ||
							(element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).overflowX === 'visible'),
					)
					.map(element => `${where(element)} (${scrollWidth - clientWidth} px)`);
	return {kinds: [...kinds], leads, signs, words: said.join('\n'), beyond};
}
