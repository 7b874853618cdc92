/** Bodies of postings for the trial: a folder's API answers, and the project's own postings. Law: read at measuring time, never written anywhere. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decodeEntities} from '../../lib/read/entities';

export type Body = {readonly from: string; readonly title: string; readonly company: string; readonly html: string};
type Plain = Readonly<Record<string, unknown>>;
const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The HTML of one job as an API tells it, in any of the shapes that boards have; empty where it is none. */
const htmlOf = (job: Plain): string => {
	const lists = Array.isArray(job.lists) ? job.lists.map(plain) : [];
	const lever = lists.map(list => `<h3>${text(list.text)}</h3><ul>${text(list.content)}</ul>`).join('');
	if (lever !== '') return text(job.description) + lever + text(job.additional);
	const content = text(job.content);
	if (content !== '') return content.includes('&lt;') ? decodeEntities(content) : content;
	return text(job.descriptionHtml) || text(plain(job.jobPostingInfo).jobDescription) || text(job.jobDescription);
};
const jobsIn = (value: unknown): readonly Plain[] => {
	if (Array.isArray(value)) return value.flatMap(jobsIn);
	const job = plain(value);
	if (htmlOf(job) !== '') return [job];
	return Object.values(job).flatMap(member => (typeof member === 'object' ? jobsIn(member) : []));
};

/** The employer as the body writes it, whose name the file's name begins with. */
const companyIn = (file: string, html: string): string => {
	const name = /\/([a-z]+)/.exec(file)?.[1] ?? '';
	return new RegExp(`\\b${name}\\b`, 'i').exec(html)?.[0] ?? name;
};

/** The bodies of all JSON files below the folder. */
export const bodiesOfFolder = (folder: string): readonly Body[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(file => /^[^/]+\/[^/]+\.json$/.test(file))
		.sort()
		.flatMap(file =>
			jobsIn(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(job => ({
				from: file,
				title: text(job.title) || text(job.text) || text(plain(job.jobPostingInfo).title),
				company: companyIn(file, htmlOf(job)),
				html: htmlOf(job),
			})),
		)
		.filter(body => body.title !== '' && body.html.length > 600);

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A plain text with bullets as HTML: short lines above others are headings. */
export const htmlOfText = (posting: string): string => {
	const out: string[] = [];
	const lines = posting.split('\n').filter(line => line.trim() !== '');
	for (const [index, line] of lines.entries()) {
		const item = line.startsWith('• ');
		if (item && lines[index - 1]?.startsWith('• ') !== true) out.push('<ul>');
		out.push(item ? `<li>${escaped(line.slice(2))}</li>` : line.length < 60 && !/[.!:]$/.test(line) ? `<h3>${escaped(line)}</h3>` : `<p>${escaped(line)}</p>`);
		if (item && lines[index + 1]?.startsWith('• ') !== true) out.push('</ul>');
	}
	return out.join('');
};

/** The ways in which editors write the same body. */
export const WRITTEN: readonly (readonly [name: string, (html: string) => string])[] = [
	['as it is', html => html],
	['bold headings', html => html.replace(/<h[1-6][^>]*>/g, '<p><strong>').replace(/<\/h[1-6]>/g, '</strong></p>')],
	[
		'drawn bullets',
		html =>
			html
				.replace(/<\/?[uo]l[^>]*>/g, '')
				.replace(/<li[^>]*>/g, '<p>• ')
				.replace(/<\/li>/g, '</p>'),
	],
	[
		'line breaks',
		html =>
			`<p>${html
				.replace(/<li[^>]*>/g, '- ')
				.replace(/<h[1-6][^>]*>/g, '<br><b>')
				.replace(/<\/h[1-6]>/g, '</b><br>')
				.replace(/<\/(?:p|li|div)>/g, '<br>')
				.replace(/<\/?(?:p|ul|ol|div|section|article)\b[^>]*>/g, '')}</p>`,
	],
	[
		'sections in boxes',
		html =>
			html
				.split(/(?=<h[1-6])/)
				.map(part => `<section class="block"><div class="inner">${part}</div></section>`)
				.join(''),
	],
];
