/**
 * Looks through a built extension for whatever could reach the network, run a string as code, or turn a string into markup.
 * Law: scripts are judged by their syntax tree, so a word in the product's data ("WebSocket" as a skill) is no find and a renamed call is one.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join, relative, sep} from 'node:path';
import ts from 'typescript';

/** `what` is the power, `where` the expression it stands in, in a form that stays the same from build to build. */
export type Find = {readonly file: string; readonly what: string; readonly where: string};

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'importScripts'];
const code = ['eval', 'Function', 'Worker', 'SharedWorker', 'execScript'];
const markup = [
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'createContextualFragment',
	'DOMParser',
	'setHTMLUnsafe',
	'parseHTMLUnsafe',
	'srcdoc',
	'Image',
	'Audio',
];
const powers = new Set([...network, ...code, ...markup]);
const loadingElements = new Set([
	'script',
	'iframe',
	'frame',
	'img',
	'image',
	'link',
	'object',
	'embed',
	'audio',
	'video',
	'source',
	'track',
	'base',
	'portal',
]);

/** The builder puts a hash of the content into the names of its chunks. */
function withoutHash(text: string): string {
	return text.replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '');
}

/** The smallest whole expression around a node, with every name that a minifier may choose as `_`, cut at 120 characters. */
function surroundings(node: ts.Node): string {
	let whole = node;
	for (let up = 0; up < 4 && whole.parent && ts.isExpression(whole.parent) && whole.parent.getWidth() <= 120; up += 1) {
		whole = whole.parent;
	}

	const start = whole.getStart();
	const names: ts.Node[] = [];
	const collect = (inner: ts.Node): void => {
		const isChosen = ts.isIdentifier(inner) && !powers.has(inner.text) && !(ts.isPropertyAccessExpression(inner.parent) && inner.parent.name === inner);
		if (isChosen) {
			names.push(inner);
		}

		ts.forEachChild(inner, collect);
	};
	collect(whole);
	let text = whole.getText();
	for (const name of names.reverse()) {
		text = `${text.slice(0, name.getStart() - start)}_${text.slice(name.getEnd() - start)}`;
	}

	return withoutHash(text.replace(/\s+/g, ' ')).slice(0, 120);
}

/** True where the identifier is the name of something the code defines for itself, as `{fetch: 1}` or `class X {fetch() {}}`. */
function isOwnName(node: ts.Identifier): boolean {
	const {parent} = node;
	return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node;
}

/** True for `x instanceof Function` and `typeof Function`, which run nothing. */
function isHarmless(node: ts.Identifier): boolean {
	const {parent} = node;
	return (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) || ts.isTypeOfExpression(parent);
}

/** An address that something could be loaded from. Names of XML's languages and the browser's own patterns of hosts load nothing. */
function isAddress(text: string): boolean {
	return /^(?:https?|wss?|ftp):\/\//i.test(text) && !text.startsWith('http://www.w3.org/') && !/^https?:\/\/\*\/\*$/.test(text);
}

function findInScript(file: string, text: string): readonly Find[] {
	const found: Find[] = [];
	const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
	const add = (what: string, node: ts.Node): void => void found.push({file, what, where: surroundings(node)});
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && powers.has(node.text) && !isOwnName(node) && !isHarmless(node)) {
			add(node.text, node);
		} else if (ts.isStringLiteralLike(node)) {
			const asName = ts.isElementAccessExpression(node.parent) && powers.has(node.text);
			if (asName || isAddress(node.text)) {
				add(asName ? node.text : 'address', node);
			}
		} else if (ts.isTemplateHead(node) && isAddress(node.text)) {
			add('address', node);
		} else if (ts.isCallExpression(node)) {
			const [first, second] = node.arguments;
			const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
			const element = called === 'createElement' ? first : called === 'createElementNS' ? second : undefined;
			if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
				add('import()', node);
			} else if (/^document\.write(?:ln)?$/.test(node.expression.getText())) {
				add('document.write', node);
			} else if (element && ts.isStringLiteralLike(element) && loadingElements.has(element.text.toLowerCase())) {
				add(`createElement(${element.text})`, node);
			}
		}

		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

function findInText(file: string, text: string, patterns: Readonly<Record<string, RegExp>>): readonly Find[] {
	return Object.entries(patterns).flatMap(([what, pattern]) => [...text.matchAll(pattern)].map(match => ({file, what, where: match[0].slice(0, 100)})));
}

const inPages = {
	'outside address': /(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/[^\s>]*/gi,
	'inline script': /<script(?![^>]*\bsrc=)[^>]*>/gi,
	'inline handler': /<[^>]*\son[a-z]+\s*=[^>]*>/gi,
	'base or frame': /<(?:base|iframe|frame|object|embed|meta[^>]*refresh)\b[^>]*>/gi,
};
const inStyles = {'outside address': /(?:url\(\s*["']?|@import\s+["']?)(?:https?:)?\/\/[^\s)]*/gi, import: /@import\b[^;]*/gi};

/** Files that stand in the package as their makers published them: what they hold was reviewed with the version, which the lock file pins by its hash. */
const published: Readonly<Record<string, string>> = {
	'pdf/pdf.min.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.min.mjs',
	'pdf/pdf.worker.min.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
};
/** True where the file is the published one, byte for byte. */
function isPublished(file: string, text: string): boolean {
	const source = published[file];
	return source !== undefined && text === readFileSync(source, 'utf8');
}

/** Scans all files of a build. `count` is how many were looked into. */
export function scanBundle(folder: string): {readonly finds: readonly Find[]; readonly count: number} {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(one => one.isFile())
		.map(one => join(one.parentPath, one.name))
		.sort();
	const finds = files.flatMap(path => {
		const file = relative(folder, path)
			.split(sep)
			.join('/')
			.replace(/-[\w-]{8}(?=\.\w+$)/, '');
		const text = readFileSync(path, 'utf8');
		switch (extname(path)) {
			case '.js':
			case '.mjs':
				return isPublished(file, text) ? [] : findInScript(file, text);
			case '.html':
				return findInText(file, text, inPages);
			case '.css':
				return findInText(file, text, inStyles);
			default:
				return [];
		}
	});
	return {finds, count: files.length};
}
