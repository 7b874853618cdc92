import {expect, test} from 'vitest';
import {canonicalUrl, postingKey} from '../../lib/read/canonical-url';

test.each([
	['https://Careers.Example.com/jobs/7/?utm_source=x&b=2&a=1#top', 'https://careers.example.com/jobs/7?a=1&b=2'],
	['https://example.com/#/jobs/7', 'https://example.com/#/jobs/7'],
	['https://user:secret@example.com/jobs', 'https://example.com/jobs'],
	['javascript:alert(1)', 'javascript:alert(1)'],
	['nonsense', 'nonsense'],
])('%s is %s', (url, expected) => {
	expect(canonicalUrl(url)).toBe(expected);
});

test.each([
	['https://www.linkedin.com/jobs/view/data-engineer-at-northwind-4000000001?trk=x', 'linkedin:4000000001'],
	['https://pt.linkedin.com/jobs/view/4000000001/', 'linkedin:4000000001'],
	['https://www.linkedin.com/jobs/search/?currentJobId=4000000001&keywords=x', 'linkedin:4000000001'],
	['https://uk.indeed.com/viewjob?jk=0123abcd', 'indeed:0123abcd'],
	['https://uk.indeed.com/jobs?q=x&vjk=0123abcd', 'indeed:0123abcd'],
	['https://job-boards.greenhouse.io/northwind/jobs/77?gh_src=a', 'greenhouse:77'],
	['https://careers.example.com/open?gh_jid=77', 'careers.example.com:77'],
	['https://n.wd3.myworkdayjobs.com/en-US/c/job/Porto/Data-Engineer_R-1', 'n.wd3.myworkdayjobs.com:R-1'],
	['https://careers.example.com/jobs/data-engineer', 'https://careers.example.com/jobs/data-engineer'],
])('the posting at %s is %s', (url, expected) => {
	expect(postingKey(url)).toBe(expected);
});

test('an address of any length gives a short one', () => {
	expect(canonicalUrl(`https://example.com/${'x'.repeat(2_000_000)}`).length).toBeLessThanOrEqual(2_000);
});
