import {describe, expect, test} from 'vitest';
import type {SectionKind} from '../../lib/model';
import {levelsOf, understandText} from './asked';

const TABLE: readonly (readonly [SectionKind, string, string])[] = [
	['required', 'Python and SQL', 'python:required sql:required'],
	['preferred', 'Python and SQL', 'python:preferred sql:preferred'],
	['duties', 'Build pipelines in Python', 'python:used'],
	['about', 'Our platform is written in Python.', 'python:context'],
	['legal', 'We welcome people of every background, Python programmers too.', 'python:absent'],
	['benefits', 'A budget to learn Python or TensorFlow', 'python:absent tensorflow:absent'],
	['required', 'Python; TensorFlow is a plus', 'python:required tensorflow:preferred'],
	['required', 'Strong Python. Kubernetes would be nice to have.', 'python:required kubernetes:preferred'],
	['required', 'Python, Docker (nice to have), SQL', 'python:required docker:preferred sql:required'],
	['required', 'Python - preferred', 'python:preferred'],
	['required', 'Airflow preferred but not required', 'airflow:preferred'],
	['required', 'Ideally Kubernetes', 'kubernetes:preferred'],
	['required', 'Familiarity with Docker', 'docker:required'],
	['required', 'Python (not Java)', 'python:required java:negated'],
	['required', 'No Java required', 'java:negated'],
	['duties', 'Must have Python and Airflow', 'python:required airflow:required'],
	['duties', '3+ years of experience with Spark', 'spark:required'],
	['duties', 'Develop a strong understanding of our SQL models', 'sql:used'],
	['preferred', '3+ years of experience with Spark', 'spark:preferred'],
	['about', 'In this role you will deploy models with Docker.', 'docker:used'],
	['about', 'This is an opportunity for you to use Docker.', 'docker:used'],
	['required', 'With a solid background in Python, you will build services in Docker', 'python:required'],
	['required', 'Experience with PyTorch and experience with Docker is a bonus', 'pytorch:required docker:preferred'],
];

describe('levels', () => {
	test.each(TABLE)('%s: %s', (section, text, levels) => {
		const ids = levels.split(' ').map(one => one.split(':')[0] ?? '');
		expect(levelsOf(understandText(text, section), ids)).toBe(levels);
	});

	test('a skill has the strongest of its levels, and all its places', () => {
		const python = understandText('Requirements:\n- Python\n\nNice to have:\n- Python for embedded work').skills.find(skill => skill.id === 'python');
		expect(python?.level).toBe('required');
		expect(python?.mentions.map(mention => mention.level)).toEqual(['required', 'preferred']);
	});
});
