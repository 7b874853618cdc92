import {describe, expect, test} from 'vitest';
import {understandText} from './asked';

const named = (text: string): string[] =>
	understandText(text, 'required')
		.skills.filter(skill => skill.kind === 'tool')
		.map(skill => skill.id)
		.sort();

describe('names', () => {
	test.each([
		['C/C++, C# and .NET', ['c', 'cpp', 'csharp', 'dotnet']],
		['Node.js and Next.js', ['nextjs', 'nodejs']],
		['Java and JavaScript', ['java', 'javascript']],
		['scikit learn, Scikit-Learn, sklearn', ['scikit-learn']],
		['Experience with Go', ['go']],
		['You are ready to go above and beyond with our go-to-market team', []],
		['Go above and beyond', []],
		['Python, R, SAS', ['python', 'r', 'sas']],
		['R&D for Series C startups, Plan B and the C-suite', []],
		['You excel in teams and spark joy', []],
		['Excel, Word and PowerPoint', ['excel', 'ms-word', 'powerpoint']],
		['Spring Boot and Spark SQL', ['spark-sql', 'spring-boot']],
		['Brands like Ray-Ban', []],
		['A shell of your choice (e.g. bash)', ['bash']],
		['A language for statistics, i.e. R', ['r']],
		['Braze, Iterable or Klaviyo', ['braze', 'iterable', 'klaviyo']],
		['A REST API and a good rest', ['rest']],
	])('%s', (text, ids) => {
		const found = named(text);
		for (const id of ids) expect(found).toContain(id);
		if (!ids.length) expect(found).toEqual([]);
	});

	test('a bullet that is nothing but a weak name names the skill', () => {
		expect(named('- R\n- Go')).toEqual(['go', 'r']);
	});

	test('a quote is the slice between its offsets', () => {
		const text = 'Knows Py\u200bTorch and “ﬁne-tuning” of LLMs';
		for (const skill of understandText(text, 'required').skills)
			for (const mention of skill.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
	});

	test.each([
		['You will work with our data engineering teams.', []],
		['Partner with data science and machine learning engineers.', []],
		['Help the data science, data engineering and machine learning teams.', []],
		['Reach out to cybersecurity colleagues.', []],
		['Partner with product management, customer support and other stakeholders.', []],
		['Collaborate closely with data science, marketing and security teams to ship.', []],
		['Experience working with Agile (SAFe) teams', ['agile', 'scaled-agile']],
		['Work with the team on data modeling.', ['data-modeling']],
		['You have led data engineering teams.', ['data-engineering']],
		['Experience as one of many data science analysts', ['data-science']],
		['Data engineering, team spirit', ['data-engineering']],
		['Python developers use machine learning', ['machine-learning']],
	])('people that a method describes are no skill: %s', (text, ids) => {
		const methods = understandText(text, 'required').skills.filter(skill => skill.kind === 'method');
		expect(methods.map(skill => skill.id)).toEqual(ids);
	});
});
