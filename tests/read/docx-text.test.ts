import {describe, expect, test} from 'vitest';
import {readDocx, textOfWordXml} from '../../lib/read/docx-text';
import {readResumeFile} from '../../lib/read/resume-file';
import {makeDocx, makeZip, paragraph, wordXml, type ZipPart} from './docx-file';
import {makePdf, POSTING} from './pdf-file';

const body = (xml: string): string => textOfWordXml(wordXml(xml), 10_000).text;
const main = (content: string | Uint8Array, more: Partial<ZipPart> = {}): Uint8Array => makeZip([{name: 'word/document.xml', content, ...more}]);

describe('the shapes of a document', () => {
	test.each<[string, string, string]>([
		['paragraphs', paragraph('One') + paragraph('Two'), 'One\nTwo'],
		['a word in several runs', '<w:p><w:r><w:t>Py</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>thon</w:t></w:r></w:p>', 'Python'],
		['a list', paragraph('SQL', '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>'), '• SQL'],
		[
			'a table',
			`<w:tbl><w:tr><w:tc>${paragraph('2019')}</w:tc><w:tc>${paragraph('Analyst')}${paragraph('Leeds')}</w:tc></w:tr></w:tbl>`,
			'2019 | Analyst Leeds',
		],
		['tabs and breaks', '<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p>', 'A B\nC'],
		['entities', `${paragraph('R&D <b> &')}<w:p><w:t>&#67;&#x2b;&#x2B;</w:t></w:p>`, 'R&D <b> &\nC++'],
		['a deleted passage', '<w:p><w:del><w:r><w:t>no</w:t></w:r></w:del><w:r><w:t>yes</w:t></w:r></w:p>', 'yes'],
		['field codes', '<w:p><w:instrText>HYPERLINK "http://x"</w:instrText><w:r><w:t>link</w:t></w:r></w:p>', 'link'],
		['a box and its fallback', `<mc:Choice>${paragraph('In')}</mc:Choice><mc:Fallback>${paragraph('In')}</mc:Fallback>`, 'In'],
		['markup in attributes', '<w:p><w:t w:x="1"></w:t><w:r><w:t>ok</w:t></w:r></w:p>', 'ok'],
	])('%s', (_, xml, text) => {
		expect(body(xml)).toBe(text);
	});

	test('entities of a declaration stay what they are: letters', () => {
		const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${wordXml(paragraph('HERE').replace('HERE', '&b;&undefined;&#0;&#xD800;'))}`;
		expect(textOfWordXml(laughs, 10_000).text).toBe('&b;&undefined;');
	});

	test.each(['', '<', '<w:t', '<w:t>open', '</w:t></w:p></w:del>', '<w:del>'.repeat(9000), '<w:p><w:t>a'.repeat(9000), '&#99999999;', '<!-- <w:t>'])(
		'broken XML is read as far as it goes: %s',
		xml => {
			expect(() => textOfWordXml(xml, 10_000)).not.toThrow();
		},
	);

	test('the text is cut at the cap and says so', () => {
		const read = textOfWordXml(wordXml(paragraph('word '.repeat(100)).repeat(100)), 1000);
		expect(read.truncated).toBe(true);
		expect(read.text.length).toBeLessThanOrEqual(1000);
	});
});

test('heads, document and footnotes are read, each head once; all else is left packed', async () => {
	const more = [
		{name: 'word/header1.xml', content: paragraph('Ada Example')},
		{name: 'word/header2.xml', content: paragraph('Ada Example')},
		{name: 'word/footnotes.xml', content: paragraph('A note')},
		{name: 'word/vbaProject.bin', content: 'macro', encrypted: true},
		{name: '../../evil.xml', content: paragraph('evil')},
		{name: 'word/afchunk.htm', content: '<script>evil</script>'},
		{name: 'word/embeddings/inner.zip', content: makeDocx(['inner'])},
	];
	expect(await readDocx(makeDocx(['Analyst'], more))).toEqual({kind: 'text', text: 'Ada Example\nAnalyst\nA note', truncated: false});
});

describe('what cannot be read says why', () => {
	const zeros = new Uint8Array(60_000_000);
	test.each<[string, () => Uint8Array, string]>([
		['a bomb', () => main(zeros), 'bomb'],
		['a bomb that claims to be small', () => main(zeros, {claims: 10}), 'bomb'],
		[
			'parts that are too much together',
			() => makeZip(['word/header1.xml', 'word/document.xml'].map(name => ({name, content: new Uint8Array(15_000_000).fill(65), stored: true}))),
			'too-large',
		],
		['100,000 entries', () => makeZip([{name: 'word/document.xml', content: ''}], {count: 65_535}), 'bomb'],
		['an encrypted document', () => main(wordXml(paragraph('x')), {encrypted: true}), 'encrypted'],
		['a method that is none', () => main(wordXml(paragraph('x')), {method: 99}), 'broken'],
		['no document in it', () => makeZip([{name: 'xl/workbook.xml', content: 'x'}]), 'not-docx'],
		['no text in it', () => main(wordXml('<w:p/>')), 'no-text'],
		['cut off', () => makeDocx(['Analyst']).subarray(0, 200), 'broken'],
		['an old file of Office', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-office'],
		['no ZIP', () => new TextEncoder().encode('plain'), 'not-docx'],
	])('%s', async (_, make, why) => {
		expect(await readDocx(make())).toEqual({kind: 'failed', why});
	});

	test('the counted bytes of all parts share one cap', async () => {
		const parts = ['word/header1.xml', 'word/header2.xml', 'word/document.xml'].map(name => ({name, content: paragraph('a b c d '.repeat(2000))}));
		expect(await readDocx(makeZip(parts), {caps: {inflated: 40_000}})).toEqual({kind: 'failed', why: 'bomb'});
	});

	test('reading is cancelled', async () => {
		expect(await readDocx(makeDocx(['Analyst']), {signal: AbortSignal.abort()})).toEqual({kind: 'failed', why: 'cancelled'});
	});

	test('flipped bits are settled with a text or a word', async () => {
		const whole = makeDocx(['Analyst with SQL', 'Python and Spark'], [{name: 'word/header1.xml', content: paragraph('Ada')}]);
		for (let at = 0; at < whole.length; at += 1) {
			const bytes = Uint8Array.from(whole);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
			expect(['text', 'failed']).toContain((await readDocx(bytes)).kind);
		}
	});
});

describe('a résumé’s file is judged by its bytes', () => {
	const text = (content: string): Uint8Array => new TextEncoder().encode(content);
	test.each<[string, string, Uint8Array, string]>([
		['a DOCX under any name', 'cv.txt', makeDocx(['Analyst']), 'Analyst'],
		['text', 'cv.txt', text('Analyst\r\nSQL'), 'Analyst\r\nSQL'],
		['a hostile name', '"><img src=x>.md', text('# Analyst'), '# Analyst'],
		['text as Windows wrote it', 'cv.txt', Uint8Array.from([0x52, 0xe9, 0x73]), 'Rés'],
	])('%s is read', async (_, name, bytes, read) => {
		expect(await readResumeFile(name, bytes)).toEqual({kind: 'text', text: read, truncated: false, left: 0});
	});

	test.each<[string, string, Uint8Array, string]>([
		['HTML named PDF', 'cv.pdf', text('<html>'), 'not-what-it-says'],
		['text named DOCX', 'cv.docx', text('Analyst'), 'not-what-it-says'],
		['a program', 'cv.txt', text('MZ and more'), 'binary'],
		['zeros', 'cv.txt', Uint8Array.from([65, 0, 0]), 'binary'],
		['a web page', 'cv.txt', text('<!doctype html><p>x'), 'page'],
		['nothing', 'cv.txt', new Uint8Array(), 'empty'],
		['spaces', 'cv.txt', text(' \n '), 'empty'],
		['more than 10 MB', 'cv.txt', new Uint8Array(10_000_001).fill(65), 'too-large'],
		['a PDF with a password', 'cv.pdf', makePdf({pages: [POSTING], locked: true}), 'encrypted'],
		['a scan', 'cv.pdf', makePdf({pages: [[]], drawing: '0 0 9 9 re f'}), 'no-text'],
	])('%s: %s', async (_, name, bytes, why) => {
		expect(await readResumeFile(name, bytes)).toEqual({kind: 'failed', why});
	});

	test('of a PDF of 2,000 pages the first 50 are read, and the rest is told', async () => {
		const read = await readResumeFile('cv.pdf', makePdf({pages: Array.from({length: 2000}, () => [{text: 'Analyst with SQL', x: 60, y: 700}])}));
		expect(read).toMatchObject({kind: 'text', truncated: true, left: 1950});
	});
});
