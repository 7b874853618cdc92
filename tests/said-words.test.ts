/** What a person sees is a message: no word that is shown stands in the code itself, where no language could say it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

/** What may stand as it is, and why. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
	['Jobprism:', 'the name of the product'],
	['Z', 'a key, called by what stands on it'],
]);

/** What is shown or read aloud of an element. */
const SHOWN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt']);
/** What our components show of what they are given. */
const GIVEN = new Set(['label', 'hint', 'name', 'heading', 'caption', 'text', 'note', 'says', 'said', 'takes']);
/** What shows a string that is laid into it. */
const LAID = new Set(['title', 'textContent', 'innerText', 'placeholder', 'alt', 'ariaLabel']);
const LETTER = /\p{L}/u;

type Shown = {readonly line: number; readonly text: string};

/** The strings that an expression may come to: both ways of a choice and the fixed parts of a template, not what is handed to a function. */
function stringsOf(node: ts.Node): readonly ts.LiteralLikeNode[] {
	if (ts.isStringLiteralLike(node)) return [node];
	if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.flatMap(span => [...stringsOf(span.expression), span.literal])];
	if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node))
		return stringsOf(node.expression);
	if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : stringsOf(node.expression);
	if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(stringsOf);
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(stringsOf);
	// Of a list that is joined: what is in it, and what stands between.
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join')
		return [node.expression.expression, ...node.arguments].flatMap(stringsOf);
	if (!ts.isBinaryExpression(node)) return [];
	const {kind} = node.operatorToken;
	if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return stringsOf(node.right);
	const either = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(kind);
	return either ? [node.left, node.right].flatMap(stringsOf) : [];
}

/** Whether what this attribute says is shown. A component's name begins with a capital. */
function isShown(attribute: ts.JsxAttribute): boolean {
	const name = attribute.name.getText();
	const tag = attribute.parent.parent.tagName.getText();
	// An icon is chosen by its name and shows no word.
	return SHOWN.has(name) || (GIVEN.has(name) && /^[A-Z]/.test(tag) && tag !== 'Icon');
}

/** Every string with a letter in it that a file shows without a message. */
function shownIn(file: string, source: string): readonly Shown[] {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
	const found: Shown[] = [];
	const tell = (node: ts.LiteralLikeNode | ts.JsxText): void => {
		const text = node.text.replace(/\s+/g, ' ').trim();
		if (LETTER.test(text)) found.push({line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text});
	};
	const visit = (node: ts.Node): void => {
		if (ts.isJsxText(node)) tell(node);
		else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) stringsOf(node).forEach(tell);
		else if (ts.isJsxAttribute(node) && node.initializer !== undefined && isShown(node)) stringsOf(node.initializer).forEach(tell);
		else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
			if (ts.isPropertyAccessExpression(node.left) && LAID.has(node.left.name.text)) stringsOf(node.right).forEach(tell);
		}
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

const files = ['lib/ui', 'entrypoints'].flatMap(room =>
	readdirSync(room, {recursive: true, encoding: 'utf8'})
		.filter(name => /\.tsx?$/.test(name))
		.map(name => join(room, name)),
);

describe('a string that is shown is found', () => {
	test.each([
		['between the tags', '<p>Save it</p>', ['Save it']],
		['in braces', "<p>{'Save it'}</p>", ['Save it']],
		['in both ways of a choice', "<p>{on ? 'On' : 'Off'}</p>", ['On', 'Off']],
		['under a condition', "<p>{on && 'On'}</p>", ['On']],
		['around a value', `<p>{\`\${count} skills\`}</p>`, ['skills']],
		['in a list', "<p>{[name, 'unknown'].join(' or ')}</p>", ['unknown', 'or']],
		['in a name that is read aloud', '<button aria-label="Close" />', ['Close']],
		['in a hint', '<input placeholder={hint ?? "Type here"} />', ['Type here']],
		['handed to a component', '<Chip label="Skills" />', ['Skills']],
		['laid into an element', "box.textContent = 'Gone'", ['Gone']],
	])('%s', (_, source, texts) => {
		expect(shownIn('sample.tsx', source).map(({text}) => text)).toEqual(texts);
	});

	test.each([
		['a message', "<p title={say('popup_save')}>{say('popup_save', 'x')}</p>"],
		['what is compared', "<p>{kind === 'own' ? mine : yours}</p>"],
		['a class, a field’s name and a key', '<input class="wide in" name="title" key="a" />'],
		['the name of an icon', '<Icon name="close" />'],
		['signs and digits', '<p>· {1} – 100 %</p>'],
	])('%s is none', (_, source) => {
		expect(shownIn('sample.tsx', source)).toEqual([]);
	});
});

const shown = files.flatMap(file => shownIn(file, readFileSync(file, 'utf8')).map(each => ({file, ...each})));

const pages = readdirSync('entrypoints', {recursive: true, encoding: 'utf8'})
	.filter(name => name.endsWith('.html'))
	.map(name => join('entrypoints', name));

test.each(pages)('%s itself says the name of the product alone: its title and all else is said when the language is known', page => {
	const text = readFileSync(page, 'utf8').replace(/<style>[^<]*<\/style>/g, ' ');
	expect(text.match(/(?<=>)[^<>]*\p{L}[^<>]*(?=<)/gu)?.map(each => each.trim())).toEqual(['Jobprism']);
	expect(text).not.toMatch(/ (?:title|placeholder|alt|aria-label)=/);
});

test('there are files to look at', () => {
	expect(files.length).toBeGreaterThan(100);
	expect(pages.length).toBeGreaterThan(3);
});

test('every word that is shown is a message, but for what is the same in every language', () => {
	expect(shown.filter(({text}) => !ALLOWED.has(text)).map(({file, line, text}) => `${file}:${line} ${text}`)).toEqual([]);
});

test('nothing is allowed that is not shown', () => {
	expect([...ALLOWED.keys()].filter(allowed => shown.every(({text}) => text !== allowed))).toEqual([]);
});
