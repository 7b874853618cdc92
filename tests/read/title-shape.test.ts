import {expect, test} from 'vitest';
import {readTitleShape} from '../../lib/read/title-shape';

test.each([
	['Job Application for Data Engineer at Northwind', 'Job Application for {title} at {company}', {title: 'Data Engineer', company: 'Northwind'}],
	['Job Application for Engineer at Large at Northwind', 'Job Application for {title} at {company}', {title: 'Engineer at Large', company: 'Northwind'}],
	['Northwind - Data Engineer - Metering', '{company} - {title}', {company: 'Northwind', title: 'Data Engineer - Metering'}],
	['Data Engineer - Metering - Northwind', '{title} - {company}', {company: 'Northwind', title: 'Data Engineer - Metering'}],
	[
		'Northwind hiring Data Engineer in Water in Porto | LinkedIn',
		'{company} hiring {title} in {location} | LinkedIn',
		{company: 'Northwind', title: 'Data Engineer in Water', location: 'Porto'},
	],
	['Data Engineer | Northwind | LinkedIn', '{title} | {company} | LinkedIn', {title: 'Data Engineer', company: 'Northwind'}],
	['5,000 Jobs in Portugal', '{company} hiring {title} in {location} | LinkedIn', null],
	['Data Engineer', '{title} @ {company}', null],
	['', '{title} @ {company}', null],
	[' @ Northwind', '{title} @ {company}', null],
])('%j by %j', (text, shape, expected) => {
	expect(readTitleShape(text, shape)).toEqual(expected);
});
