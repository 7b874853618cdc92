/** Pasted text: its lines, its title, its identity. */
import {describe, expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {blocksOfText, givenPage, titleOfBlocks} from '../../lib/read/given-posting';
import {textKey} from '../../lib/read/text-key';

const TEXT = 'Data Engineer, Payments\n\nWhat you will do\n- Build pipelines in Python and SQL\n- Keep Airflow running\n\nRequirements\n• 3 years with Spark';

describe('blocks of pasted text', () => {
	test.each<readonly [what: string, text: string, blocks: readonly string[]]>([
		['lines and bullets of every kind', 'One\n- two\n* three\n• four', ['paragraph One', 'item two', 'item three', 'item four']],
		['Markdown headings', '## Requirements\n**Nice to have**\n- SQL', ['heading Requirements', 'heading Nice to have', 'item SQL']],
		['line ends of Windows and old Macs', 'a one\r\nb two\rc three', ['paragraph a one', 'paragraph b two', 'paragraph c three']],
		['nothing but white space and signs', ' \n\t\n---\n', []],
	])('%s', (_, text, blocks) => {
		expect(blocksOfText(text).map(({kind, text: words}) => `${kind} ${words}`)).toEqual(blocks);
	});
});

describe('the title of pasted text', () => {
	test.each<readonly [text: string, title: string]>([
		[TEXT, 'Data Engineer, Payments'],
		['Job title: Analyst\nLocation: Leeds', 'Analyst'],
		['Requirements\n- Python', ''],
		['We are looking for someone who can build and run our data platform from end to end.', ''],
		['- a list\n- and no title', ''],
	])('of %j is “%s”', (text, title) => {
		expect(titleOfBlocks(blocksOfText(text))).toBe(title);
	});
});

describe('a posting that came as text', () => {
	test('has no address, the person as witness, and keeps its lists', () => {
		const {posting} = agree(givenPage(blocksOfText(TEXT)));
		expect(posting).toMatchObject({url: '', textBy: 'person', title: {value: 'Data Engineer, Payments', by: 'page'}, company: null, disagreements: []});
		expect(posting?.text).toContain('• Build pipelines in Python and SQL\n• Keep Airflow running');
	});

	test('takes what was typed beside it, and guesses no title then', () => {
		const {posting} = agree(givenPage(blocksOfText(TEXT), {title: '  Engineer ', company: 'Example Pay', location: ''}));
		expect(posting).toMatchObject({title: {value: 'Engineer', by: 'person'}, company: {value: 'Example Pay', by: 'person'}, location: null, disagreements: []});
	});

	test('without a title is one all the same', () => {
		expect(agree(givenPage(blocksOfText('- Five years of Python and SQL'))).posting?.title.value).toBe('');
	});

	test('of fewer than five words is too short', () => {
		expect(agree(givenPage(blocksOfText('Python and SQL')))).toEqual({posting: null, reason: 'too-short'});
	});

	test('is the same posting however its white space and bullets stand, and another one with other words', () => {
		const key = (text: string) => agree(givenPage(blocksOfText(text))).posting?.key;
		expect(key(TEXT)).toBe(key(TEXT.replaceAll('\n', '\r\n').replaceAll('- ', '  •  ')));
		expect(key(TEXT)).not.toBe(key(`${TEXT} and Kafka`));
		expect(textKey(TEXT)).toMatch(/^text:[a-z0-9]{21}$/);
	});
});
