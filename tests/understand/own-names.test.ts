import {describe, expect, test} from 'vitest';
import {analyse} from '../../lib/knowledge';

const asked = (text: string, company: string | null = null) =>
	analyse({title: '', text, company})
		.skills.filter(skill => skill.level === 'required' || skill.level === 'used')
		.map(skill => skill.id);

describe('a tool that is the employer itself', () => {
	test.each([
		['About Snowflake\nWe store data.\nRequirements\n- SQL', ['sql']],
		['At Snowflake, we store data.\nResponsibilities\n- Grow Snowflake with SQL', ['sql']],
		['Requirements\n- SQL\nSnowflake is hiring in Leeds.', ['sql']],
		['Requirements\n- SQL and Snowflake', ['sql', 'snowflake']],
		['About Snowflake\nWe store data.\nRequirements\n- Experience with Snowflake and SQL', ['snowflake', 'sql']],
		['Requirements\n- Airflow is a plus, Snowflake is required', ['snowflake']],
	])('%j asks for %j', (text, skills) => {
		expect(asked(text)).toEqual(skills);
	});

	test('is known by the name that the page tells', () => {
		expect(asked('Responsibilities\n- Grow Snowflake with SQL', 'Snowflake')).toEqual(['sql']);
	});
});
