/** Documents that are made to break a reader, written for the tests. Each either holds the one posting or none. */
import {bodyOf, JOBS} from './moving-pages';

const [JOB = {title: '', tool: ''}] = JOBS;
export const TITLE = JOB.title;
const POSTING = bodyOf(JOB);
const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const whole = (more = '', head = ''): string => page(`<main><h1>${TITLE}</h1>${POSTING}${more}<a href="#a">Apply now</a></main>`, head);
const data = (json: string): string => whole('', `<script type="application/ld+json">${json}</script>`);
const script = (code: string): string => `<script>${code}</script>`;
const CLOBBERED =
	'textContent,children,childNodes,parentNode,attributes,innerText,firstChild,nextSibling,nodeType,nodeValue,localName,getAttribute,hasAttributes,querySelector,querySelectorAll,shadowRoot,checkVisibility,getRootNode,contains,ownerDocument,style,id,className,length,constructor,__proto__';
const OVERRIDES = `Array.prototype.map=()=>[];Array.prototype.push=()=>0;Array.from=()=>[];Object.keys=()=>[];Map.prototype.get=()=>0;Set.prototype.has=()=>true;
String.prototype.replace=()=>'x';RegExp.prototype.test=()=>true;JSON.parse=()=>null;JSON.stringify=()=>'{}';Promise.prototype.then=()=>{};
Object.defineProperty(Node.prototype,'firstChild',{get:()=>null});Object.defineProperty(Node.prototype,'textContent',{get:()=>'no'});Element.prototype.getAttribute=()=>'x';
window.getComputedStyle=()=>({display:'none'});window.MutationObserver=function(){throw new Error('no')};window.Highlight=function(){throw new Error('no')};
Object.defineProperty(CSS,'highlights',{get:()=>{throw new Error('no')}});performance.now=()=>0;window.setTimeout=()=>0;history.pushState=()=>{};`;
const STUFFING = 'Fortran Cobol Haskell Erlang and each other word that a filter looks for';
const HIDDEN: readonly string[] = [
	'display:none',
	'visibility:hidden',
	'opacity:0',
	'opacity:0.01',
	'position:absolute;left:-9999px',
	'position:absolute;top:-5000px',
	'font-size:0',
	'font-size:1px',
	'color:#fff',
	'color:rgba(0,0,0,0)',
	'color:#fdfdfd;background:#fff',
	'position:absolute;clip:rect(0 0 0 0)',
	'clip-path:inset(50%)',
	'height:0;overflow:hidden',
	'text-indent:-9999px',
	'transform:scale(0)',
	'margin-left:-9999px',
];
const line = '<li>Carry the letters of the house from one desk to the other, and note down when each of them arrived.</li>';
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

/** `posting`: it is read, with nothing of the stuffing. `none`: there is none. `either`: whatever comes of it, it is said, soon, and nothing breaks. */
export type Document = {
	readonly name: string;
	readonly is: 'posting' | 'none' | 'either';
	readonly type?: string;
	readonly body: () => string;
	readonly cut?: true;
	/** Costs the browser itself seconds: in one of them is enough. */
	readonly heavy?: true;
};

export const DOCUMENTS: readonly Document[] = [
	{
		name: 'data nested a hundred thousand deep',
		is: 'posting',
		body: () => data(`{"@type":"JobPosting","title":"x","a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
	},
	{name: 'twenty megabytes of data', is: 'posting', body: () => data(`{"@type":"JobPosting","title":"x","a":"${'x'.repeat(20_000_000)}"}`)},
	{
		name: 'data of wrong types and of names that reach a prototype',
		is: 'posting',
		body: () =>
			data(
				'{"@type":"JobPosting","__proto__":{"title":"Polluted"},"constructor":{"prototype":{"title":"Polluted"}},"toString":"x","hasOwnProperty":"x","title":7,"description":[[[]]],"hiringOrganization":[null,{"name":{}}],"jobLocation":{"address":9},"datePosted":"0000","validThrough":1e400,"baseSalary":"NaN","employmentType":{"a":1},"jobLocationType":true}',
			),
	},
	{
		name: 'a form that names its fields like properties',
		is: 'posting',
		body: () =>
			page(
				`<form>${CLOBBERED.split(',')
					.map(name => `<input type="hidden" name="${name}">`)
					.join(
						'',
					)}<h1>${TITLE}</h1>${POSTING}<a>Apply now</a></form><img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="createRange"><a id="location"></a>`,
			),
	},
	{name: 'a world whose prototypes lie', is: 'posting', body: () => whole('', script(OVERRIDES))},
	{
		name: 'words that nobody sees',
		is: 'posting',
		body: () =>
			whole(
				HIDDEN.map(style => `<p style="${style}">${STUFFING}</p>`).join('') +
					`<div hidden>${STUFFING}</div><noscript>${STUFFING}</noscript><template>${STUFFING}</template>`,
			),
	},
	{
		name: 'five megabytes of duties before what is asked',
		is: 'posting',
		cut: true,
		body: () => whole().replace('<h3>What you bring</h3>', `<ul>${line.repeat(Math.ceil(5_000_000 / line.length))}</ul><h3>What you bring</h3>`),
	},
	{name: 'one line of five megabytes', is: 'posting', cut: true, body: () => whole(`<p>${'word '.repeat(1_000_000)}</p>`)},
	{name: 'one word of five megabytes', heavy: true, is: 'posting', cut: true, body: () => whole(`<p>${'x'.repeat(5_000_000)}</p>`)},
	// Chromium by itself breaks on some three thousand that are drawn, with no extension in it.
	{
		name: 'a thousand elements within one another',
		is: 'posting',
		body: () =>
			whole('<div id="deep"></div>', '').replace(
				'</body>',
				`${script("let at=document.getElementById('deep');for(let i=0;i<1000;i++){const one=document.createElement('div');at.append(one);at=one}at.textContent='deep'")}</body>`,
			),
	},
	{
		name: 'two hundred thousand empty elements',
		heavy: true,
		is: 'either',
		body: () =>
			whole('<div id="many"></div>').replace(
				'</body>',
				`${script("const many=document.getElementById('many');for(let i=0;i<200000;i++)many.append(document.createElement('i'))")}</body>`,
			),
	},
	{
		name: 'an attribute of 200,000 characters',
		is: 'posting',
		body: () => whole(`<p class="${'a '.repeat(100_000)}" aria-label="${'x'.repeat(200_000)}">Leave of 28 days.</p>`),
	},
	{
		name: 'a title of a megabyte and ten thousand meta tags',
		is: 'posting',
		body: () =>
			whole('', `<meta name="a" content="b">`.repeat(10_000)).replace(`<title>${TITLE}</title>`, `<title>${TITLE} | ${'x'.repeat(1_000_000)}</title>`),
	},
	{name: 'text that goes on as plain text', is: 'either', body: () => page(`<h1>${TITLE}</h1>${POSTING}<plaintext>`)},
	{name: 'a world that clears the marks', is: 'posting', body: () => whole('', script('setInterval(() => CSS.highlights.clear(), 100)'))},
	{
		name: 'a document of XHTML',
		is: 'posting',
		type: 'application/xhtml+xml',
		body: () =>
			`<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${POSTING}<a href="#a">Apply now</a></main></body></html>`,
	},
	{
		name: 'a drawing',
		is: 'none',
		type: 'image/svg+xml',
		body: () => '<svg xmlns="http://www.w3.org/2000/svg"><title>Data Engineer</title><text y="20">Data Engineer</text></svg>',
	},
	{name: 'XML', is: 'none', type: 'application/xml', body: () => '<jobs><job>Data Engineer</job></jobs>'},
	{name: 'plain text', is: 'either', type: 'text/plain', body: () => 'Data Engineer\n\nYou will build pipelines.'},
	{name: 'JSON', is: 'none', type: 'application/json', body: () => '{"title":"Data Engineer"}'},
	{
		name: 'a PDF in the browser’s viewer',
		is: 'none',
		type: 'application/pdf',
		body: () =>
			'%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
	},
	{name: 'a frameset', is: 'none', body: () => '<html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>'},
	{name: 'an empty body', is: 'none', body: () => '<html><body></body></html>'},
	{name: 'a document that has lost its root', is: 'none', body: () => page(script('document.documentElement.remove()'))},
	{
		name: 'nested cookie notices by the thousand',
		heavy: true,
		is: 'either',
		body: () =>
			whole('<div id="nest"></div>').replace(
				'</body>',
				`${script(`let at=document.getElementById('nest');for(let i=0;i<400;i++){const one=document.createElement('div');one.className='cookie-notice';at.append(one);at=one}at.innerHTML=${inScript('<h1>x</h1>')}+'<li>x</li>'.repeat(20000)`)}</body>`,
			),
	},
];
export const HOSTILE_WORDS = STUFFING;
