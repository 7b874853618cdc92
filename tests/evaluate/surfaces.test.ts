import {expect, test} from 'vitest';
import {isSameSurface, nearness} from '../../scripts/evaluate/surfaces';

test.each([
	['Spark', 'Apache Spark', true],
	['SQL', 'SQL queries', true],
	['modeling', 'models', true],
	['visualisation', 'visualising', true],
	['machine learning', 'machine learning pipelines', true],
	['C++', 'C++', true],
	['C++', 'C', false],
	['SQL', 'SQL Server Integration Services', false],
	['product', 'production', false],
	['community', 'communication', false],
	['data', 'data science', false],
	['Spark', 'a spark of joy', false],
	['Java', 'JavaScript', false],
	['', 'SQL', false],
])('“%s” and “%s” name the same: %s', (a, b, same) => {
	expect(isSameSurface(a, b)).toBe(same);
	expect(isSameSurface(b, a)).toBe(same);
});

test.each([
	[['SQL'], ['sql'], 2],
	[['SQL'], ['SQL queries'], 1],
	[['SQL', 'T-SQL'], ['Python', 't-sql'], 2],
	[['SQL'], ['Python'], 0],
	[['SQL'], [], 0],
] as const)('%j beside %j is %i near', (surfaces, quotes, near) => {
	expect(nearness(surfaces, quotes)).toBe(near);
});
