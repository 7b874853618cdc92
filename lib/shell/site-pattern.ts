/** Match patterns, as the browser writes the sites that it lets an extension into. Law: pure; what is no pattern covers nothing. */

type Parts = {readonly scheme: string; readonly host: string};
function partsOf(pattern: string): Parts | null {
	if (pattern === '<all_urls>') return {scheme: '*', host: '*'};
	const at = pattern.indexOf('://');
	const rest = at < 0 ? '' : pattern.slice(at + 3);
	const [host = ''] = rest.split('/');
	return host === '' ? null : {scheme: pattern.slice(0, at), host};
}

/** Whether a granted match pattern covers a wanted one, or a page's origin. */
export function coversSite(granted: string, wanted: string): boolean {
	const [by, what] = [partsOf(granted), partsOf(wanted)];
	if (by === null || what === null) return false;
	if (by.scheme !== '*' && by.scheme !== what.scheme) return false;
	if (by.host === '*' || by.host === what.host) return true;
	if (!by.host.startsWith('*.')) return false;
	return `.${what.host.replace(/^\*\./, '')}`.endsWith(by.host.slice(1));
}
