/** The one door for an address that came from a page. Law: only http and https pass, judged after parsing, and never with a name and password in it. */

/** The address to link to, or null where it is none that may be opened. */
export function safeUrl(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	url.username = '';
	url.password = '';
	return url.href;
}

/** The host to show for an address, or an empty string. */
export function shownHost(address: string): string {
	const safe = safeUrl(address);
	return safe === null ? '' : new URL(safe).hostname.replace(/^www\./, '');
}
