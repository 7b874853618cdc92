/** The reading on documents that nobody would write. The long run is `npm run soak`. */
import fc from 'fast-check';
import {Window} from 'happy-dom';
import {expect, test} from 'vitest';
import {anyDocument} from './any-document';
import {brokenOn} from './holds-on-any';
import {documentOf} from './open-fixture';

test('no document breaks the reading: it throws nothing, keeps its spans in the text, and reads the same twice', () => {
	fc.assert(
		fc.property(anyDocument, ({html, url}) => void expect(brokenOn(() => documentOf(html), url)).toBeNull()),
		{numRuns: 80},
	);
});

test('the same holds in a DOM of another maker', () => {
	const openIn = (html: string) => (): Document => {
		const {document} = new Window({settings: {disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true}});
		document.write(html);
		return document as unknown as Document;
	};
	fc.assert(
		fc.property(anyDocument, ({html, url}) => void expect(brokenOn(openIn(html), url)).toBeNull()),
		{numRuns: 10},
	);
});
