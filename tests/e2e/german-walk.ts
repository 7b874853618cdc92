/** What a page shows, in German: sentences of the English catalogue that were left, keys, placeholders, English days and money, and words that are cut off. Runs in the page. */

/** Texts that differ between the languages, as patterns: `exact` whole, `filled` with something in each placeholder. */
export type English = {readonly exact: readonly string[]; readonly filled: readonly string[]};
/** Each with where it stands. */
export type Found = readonly string[];

/** English messages whose German is another; a placeholder stands for any words. Those without two words of their own beside it say too little to be told. */
export function englishOnly(
	english: Readonly<Record<string, {readonly message: string}>>,
	german: Readonly<Record<string, {readonly message: string}>>,
): English {
	const germans = new Set(Object.values(german).map(({message}) => message));
	const mine = Object.entries(english).flatMap(([key, {message}]) => (message === german[key]?.message || germans.has(message) ? [] : [message]));
	const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return {
		exact: mine.filter(message => !/\$\w+\$/.test(message)),
		filled: mine.flatMap(message => {
			const parts = message.split(/\$\w+\$/);
			return parts.length < 2 || (parts.join(' ').match(/\p{L}{2,}/gu)?.length ?? 0) < 2 ? [] : [`^${parts.map(escaped).join('.{1,300}')}$`];
		}),
	};
}

/** Looks at all that is shown or read out. Quotes, names and texts of postings are the posting's own and left out. */
export function lookForEnglish({exact, filled}: English): Found {
	const OWN = 'q, .said, .archived, .posting, [lang="en"], [dir="auto"], textarea, code, .notice-text, #notices pre, pre';
	const whole = new Set(exact);
	const patterns = filled.map(pattern => new RegExp(pattern, 'su'));
	const found: string[] = [];
	const where = (element: Element | null): string => {
		const path: string[] = [];
		for (let at = element; at !== null && at.localName !== 'body' && path.length < 4; at = at.parentElement)
			path.unshift(`${at.localName}${[...at.classList].map(name => `.${name}`).join('')}`);
		return path.join(' > ');
	};
	const judge = (text: string, element: Element | null): void => {
		const words = text.replace(/\s+/g, ' ').trim();
		if (words === '') return;
		const told = (what: string): void => void found.push(`${what}: “${words.slice(0, 120)}” in ${where(element)}`);
		if (/\$\w+\$|^[a-z]+(?:_[a-z0-9]+)+$|\bundefined\b|\bNaN\b|\[object/.test(words)) told('no words');
		if (element?.closest(OWN) !== null) return;
		if (whole.has(words) || patterns.some(pattern => pattern.test(words))) told('English');
		if (/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|[£$€]\s?\d/.test(words)) told('an English day or sum');
	};
	for (const element of document.querySelectorAll('body *')) {
		if (element.localName === 'script' || element.localName === 'style') continue;
		for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
			const value = element.getAttribute(name);
			if (value !== null) judge(value, element);
		}
		for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) judge((node as Text).data, element);
	}
	judge(document.title, null);
	const {scrollWidth, clientWidth} = document.documentElement;
	// A popup takes its size from its page, and has it a moment later.
	if (scrollWidth > clientWidth && location.pathname !== '/popup.html') {
		const over = [...document.querySelectorAll('body *')].filter(
			element => element.getBoundingClientRect().right > clientWidth + 1 && element.closest('.vh') === null,
		);
		found.push(`wider than the window by ${scrollWidth - clientWidth} px: ${over.slice(0, 3).map(where).join(', ')}`);
	}
	for (const element of document.querySelectorAll<HTMLElement>('body *')) {
		if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1 || element.closest('.vh, svg, textarea, .archived') !== null) continue;
		const {overflowX, position, display} = getComputedStyle(element);
		const own = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');
		if (!own || display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') continue;
		if (overflowX === 'visible' && position !== 'absolute')
			found.push(`runs over its box by ${element.scrollWidth - element.clientWidth} px: “${element.innerText.slice(0, 80)}” in ${where(element)}`);
		// What is cut on purpose says itself whole in its title.
		else if (overflowX !== 'visible' && element.closest('[title], [aria-label]') === null)
			found.push(`cut by ${element.scrollWidth - element.clientWidth} px: “${element.innerText.slice(0, 80)}” in ${where(element)}`);
	}
	return [...new Set(found)];
}
