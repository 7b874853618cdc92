/** What rows of tools do together: the longest name wins, a doubtful name needs company, a guarded phrase yields no tool. One row alone is tested in rows.test.ts. */
import {describe, expect, test} from 'vitest';
import {knowledge} from '../../lib/knowledge';
import {GUARD_ROWS, SKILL_ROWS} from '../../lib/skill-rows';
import {tokenize} from '../../lib/text/tokenize';
import {cutLines} from '../../lib/understand/lines';
import {findMentions} from '../../lib/understand/mentions';

const TOOLS = new Map(SKILL_ROWS.filter(row => row.kind === 'tool').map(row => [row.id, row]));

/** Ids of the tools that a sentence names, in order, each once. */
function toolsIn(sentence: string): readonly string[] {
	const found = findMentions(tokenize(sentence), cutLines(sentence, undefined, []), knowledge.taxonomy, knowledge.mentions);
	return [...new Set(found.map(one => one.skill))].filter(id => TOOLS.has(id));
}

describe('tools', () => {
	test.each([
		['Microsoft SQL Server, T-SQL and SSIS', ['sql-server', 't-sql', 'ssis']],
		['JavaScript, not Java Script and Java', ['javascript', 'java']],
		['Strong C/C++ and C# skills', ['c', 'cpp', 'csharp']],
		['R Shiny, R and RStudio', ['r-shiny', 'r', 'rstudio']],
		['Spring Boot and Spring Cloud', ['spring-boot', 'spring-cloud']],
		['Spark Streaming, Spark SQL and PySpark', ['spark-streaming', 'spark-sql', 'pyspark']],
		['AWS Lambda, AWS Glue and AWS', ['aws-lambda', 'aws-glue', 'aws']],
		['Azure ML, Azure OpenAI and Azure', ['azure-ml', 'azure-openai', 'azure']],
		['React Native and React', ['react-native', 'react']],
		['Python/FastAPI and Python/Django', ['python', 'fastapi', 'django']],
		['Linux/Unix and Spark/PySpark', ['linux', 'unix', 'spark', 'pyspark']],
		['GitHub Actions, GitHub Copilot and GitHub', ['github-actions', 'github-copilot', 'github']],
		['Claude Code, Claude and GPT-4', ['claude-code', 'claude', 'gpt']],
		['scikit learn, sklearn and scikit-learn', ['scikit-learn']],
		['Experience in Scala', ['scala']],
		['Power BI, PowerBI and Power-BI', ['power-bi']],
		['Postgres, Postgre SQL and PostgreSQL', ['postgresql']],
	])('the longest name wins in “%s”', (sentence, ids) => {
		expect(toolsIn(sentence)).toEqual(ids);
	});

	test.each([
		'Our R&D team and the C-suite agree',
		'You excel at teamwork and go the extra mile',
		'We spark joy, express thanks and react fast',
		'Word of mouth and market access',
		'A snowflake schema for the sales force',
		'The project manager and teams across the firm',
		'Meet Ray, our founder, or call Julia',
		'A needle under the tableau',
	])('nothing is found in “%s”', sentence => {
		expect(toolsIn(sentence)).toEqual([]);
	});

	test.each(GUARD_ROWS.flatMap(guard => guard.phrases.map(phrase => [phrase, guard.id] as const)))('“%s” yields no tool (%s)', phrase => {
		expect(toolsIn(`It says ${phrase} here`)).toEqual([]);
	});

	test('a tool that implies another names one that is not itself, and no relation runs in a circle', () => {
		const circles = [...TOOLS.values()].filter(row => {
			const near = knowledge.taxonomy.near(row.id);
			return near.parents.some(parent => knowledge.taxonomy.near(parent).parents.includes(row.id));
		});
		expect(circles.map(row => row.id)).toEqual([]);
	});

	test('containers do not come with their orchestrator', () => {
		expect(knowledge.taxonomy.near('kubernetes').parents).not.toContain('docker');
	});
});
