import fc from 'fast-check';
import {expect, test} from 'vitest';
import {htmlToBlocks, htmlToLine} from '../../lib/read/html-blocks';

const drawn = (html: string): string =>
	htmlToBlocks(html)
		.map(({kind, text}) => `${kind[0]}:${text}`)
		.join(' / ');

test.each([
	['<p>One</p><p>Two</p>', 'p:One / p:Two'],
	['<h2>What you will do</h2><ul><li>Build</li><li>Run</li></ul>', 'h:What you will do / i:Build / i:Run'],
	['<ul><li><p>Build</p></li><li>Run<ul><li>at night</li></ul></li></ul>', 'i:Build / i:Run / i:at night'],
	['<ul><li>Build<li>Run</ul>after', 'i:Build / i:Run / p:after'],
	['<p><strong>What you bring</strong></p><p>SQL</p>', 'h:What you bring / p:SQL'],
	['<strong>What you bring</strong><br>SQL<br><br>Go', 'h:What you bring / p:SQL / p:Go'],
	['<p><b>You know</b> SQL</p>', 'p:You know SQL'],
	['<p><b>This is a whole sentence in bold.</b></p>', 'p:This is a whole sentence in bold.'],
	['<ul><li><h2>Build</h2></li></ul>', 'i:Build'],
	['<h2>Build it and run it well.</h2><h2>Vs. the rest.</h2>', 'p:Build it and run it well. / h:Vs. the rest.'],
	['<p>• Build</p><p>• Run</p>', 'i:Build / i:Run'],
	['<p>Tasks: • Build • Run</p>', 'p:Tasks: • Build • Run'],
	['<p>• Build • Run</p>', 'i:Build / i:Run'],
	['- Build<br>- Run', 'i:Build / i:Run'],
	['&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 'p:R&D'],
	['&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;', 'p:One / p:Two'],
	['One\n\nTwo\n• Three', 'p:One / p:Two / i:Three'],
	['One\\nTwo', 'p:One / p:Two'],
	['<p>One\\n</p>', 'p:One'],
	['<p>One\ntwo</p>', 'p:One two'],
	['<script>alert(1)</script><p>One</p><style>p{}</style>', 'p:One'],
	['<p title="a > b">One</p><!-- <p>no</p> -->', 'p:One'],
	["<p>Salary < 5 and > 3, it's so</p>", "p:Salary < 5 and > 3, it's so"],
	['<table><tr><td>Pay</td><td>€5</td></tr><tr><td>Leave</td><td>28</td></tr></table>', 'p:Pay €5 / p:Leave 28'],
	['<p>C&#43;&#43; &#x26; C&#35;&nbsp;&eacute;</p>', 'p:C++ & C# é'],
	['<p></p><p>&nbsp;</p><p>-</p>', ''],
	['', ''],
])('%j is %j', (html, expected) => {
	expect(drawn(html)).toBe(expected);
});

test('a line has no tags and a length', () => {
	expect(htmlToLine('<b>Data</b> Engineer &amp; more')).toBe('Data Engineer & more');
	expect(htmlToLine('x'.repeat(9_000)).length).toBe(300);
});

test('no string breaks it, and no tag of a script comes through', () => {
	const piece = fc.constantFrom('<', '>', '</p>', '<p', '<script>', '</script', '<!--', '-->', '"', "'", '&lt;', '&#x', ';', 'word', '\n', '=', '<li>', ' ');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			for (const {text} of htmlToBlocks(pieces.join(''))) expect(text.trim()).toBe(text);
		}),
		{numRuns: 2_000},
	);
});
