import {describe, expect, test} from 'vitest';
import {groupsOf, understandText} from './asked';

describe('alternatives', () => {
	test.each([
		['Python or Java', ['1 of java/python']],
		['Python, Java, or Scala', ['1 of java/python/scala']],
		['Python, Java and Scala', []],
		['one of Python, Java, Scala', ['1 of java/python/scala']],
		['at least two of Python, Java, Scala', ['2 of java/python/scala']],
		['most of: Python, SQL, Airflow, dbt', ['3 of airflow/dbt/python/sql']],
		['Scala, Java or Python (at least 2 out of 3)', ['2 of java/python/scala']],
		['cloud platforms such as AWS, Azure and GCP', ['1 of aws/azure/gcp open']],
		['cloud platforms (AWS, GCP, Azure)', ['1 of aws/azure/gcp']],
		['cloud platforms (e.g. AWS, GCP)', ['1 of aws/gcp open']],
		['PyTorch, TensorFlow, etc.', ['1 of pytorch/tensorflow open']],
		['Tableau or similar', ['1 of tableau open']],
		['Python, Go, or other languages', ['1 of go/python open']],
		['AWS/GCP/Azure', ['1 of aws/azure/gcp']],
		['PyTorch and/or TensorFlow', ['1 of pytorch/tensorflow']],
		['SQL and Python or Java', ['1 of java/python']],
		['Python (with NumPy, SciPy or pandas) and SQL', ['1 of numpy/pandas/scipy']],
		['Python. Java.', []],
		['Software engineering and/or AI/ML', ['1 of machine-learning/software-engineering']],
		['AI/ML, Python', []],
		['Docker, Kubernetes', []],
		['Libraries for data analysis, e.g., pandas, NumPy, and Matplotlib', ['1 of matplotlib/numpy/pandas open']],
		['Microsoft Office Suite (Word, Excel, PowerPoint)', []],
		['Libraries (e.g., Hugging Face’s Transformers, spaCy, and NLTK)', ['1 of hugging-face/nltk/spacy open']],
		['Tools such as Airflow, Florbin Flow, Dagster and Prefect', ['1 of airflow/dagster/prefect open']],
		['Libraries (e.g. florbin, pandas, gadzorp, NumPy)', ['1 of numpy/pandas open']],
		['Airflow, Florbin, Prefect, etc.', ['1 of airflow/prefect open']],
		['Airflow, a team that ships, Prefect', []],
		['At least two of: Airflow, Florbin Flow, Dagster, Prefect', ['2 of airflow/dagster/prefect']],
		['Experience with BigQuery and Airflow, and familiarity with LangGraph or similar', ['1 of langgraph open']],
	] as const)('%s', (text, groups) => {
		expect(groupsOf(understandText(text, 'required'))).toEqual(groups);
	});

	test('a skill in two lists keeps its first group', () => {
		const analysis = understandText('Python or Java\nPython or Scala or Rust', 'required');
		expect(groupsOf(analysis)).toEqual(['1 of java/python', '1 of rust/scala']);
	});
});
