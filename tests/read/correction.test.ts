import {describe, expect, test} from 'vitest';
import type {Correction, Posting} from '../../lib/model';
import {tidyCorrection, tidyWords, withCorrection} from '../../lib/read/correction';

const posting: Posting = {
	key: 'greenhouse:1',
	url: 'https://job-boards.greenhouse.io/northwind/jobs/1',
	board: 'greenhouse',
	language: 'en',
	title: {value: 'Data Engineer', by: 'board'},
	company: null,
	location: {value: 'Porto', by: 'json-ld'},
	salary: null,
	employment: null,
	arrangement: null,
	postedOn: null,
	validThrough: null,
	text: 'We look for a person who writes Python.',
	blocks: [],
	textBy: 'board',
	disagreements: [],
	truncated: false,
};
const says = (more: Partial<Correction>): Correction => ({title: null, company: null, location: null, ...more});

describe('words of a person are tidied', () => {
	test.each<[string, string, string | null]>([
		['spaces and line breaks become one space', '  Data \n\t Engineer ', 'Data Engineer'],
		['controls go', 'Data\u0000 Eng\u001bineer\u007f', 'Data Engineer'],
		['marks that reorder go', 'Data\u202e reenignE\u2066x\u2069', 'Data reenignEx'],
		['zero widths and the byte-order mark go', '\ufeffDa\u200bta\u2060', 'Data'],
		['half a pair goes', 'Data \ud83d', 'Data'],
		['other scripts stay', 'Инженер данных, 数据工程师, مهندس بيانات', 'Инженер данных, 数据工程师, مهندس بيانات'],
		['an accent in two parts is one letter', 'Cafe\u0301', 'Café'],
		['markup stays words', '<b>Data</b>', '<b>Data</b>'],
		['what is empty is nothing', ' \u200b\n ', null],
	])('%s', (_, text, tidy) => {
		expect(tidyWords(text)).toBe(tidy);
	});

	test('a long line is cut at the cap and not within a character', () => {
		expect(tidyWords('x'.repeat(500))).toHaveLength(200);
		expect(tidyWords(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199));
	});
});

describe('a correction', () => {
	test('is told by the person, and what the page says is kept beside it', () => {
		const corrected = withCorrection(posting, says({title: 'Analytics Engineer', company: 'Northwind'}));
		expect(corrected).toMatchObject({
			title: {value: 'Analytics Engineer', by: 'person'},
			company: {value: 'Northwind', by: 'person'},
			location: {value: 'Porto', by: 'json-ld'},
			pageSays: {title: {value: 'Data Engineer', by: 'board'}, company: null},
			text: posting.text,
			key: posting.key,
		});
	});

	test('over an earlier one knows the page’s words, and each field is taken back alone', () => {
		const first = withCorrection(posting, says({title: 'Analytics Engineer', company: 'Northwind'}));
		const second = withCorrection(first, says({company: 'Northwind'}));
		expect(second).toMatchObject({title: posting.title, company: {value: 'Northwind', by: 'person'}, pageSays: {company: null}});
		expect(second.pageSays).not.toHaveProperty('title');
		expect(withCorrection(second, says({}))).toEqual({...posting, pageSays: {}});
	});

	test('that says what the page says is none', () => {
		const corrected = withCorrection(posting, says({location: 'Lisbon'}));
		expect(tidyCorrection(says({title: ' Data  Engineer', company: '', location: 'Porto'}), corrected)).toEqual(says({}));
	});

	test('said twice is the same', () => {
		const words = says({location: 'Lisbon'});
		expect(withCorrection(withCorrection(posting, words), words)).toEqual(withCorrection(posting, words));
	});
});
