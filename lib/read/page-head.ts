/** What the document's head says. Law: the first title counts, cut, without a leading count of messages. */
import type {PageHead} from '../model';
import {attribute, first, rawText} from './dom';

const LONGEST = 300;
const clean = (text: string): string =>
	text
		.slice(0, LONGEST * 4)
		.replace(/\s+/g, ' ')
		.replace(/^\(\d{1,3}\+?\) /, '')
		.trim()
		.slice(0, LONGEST);
const told = (document: Document, name: string): string => {
	const element = first(document, `meta[property="${name}"],meta[name="${name}"]`);
	return element === null ? '' : clean(attribute(element, 'content'));
};

export const readHead = (document: Document): PageHead => {
	const title = first(document, 'head>title,title');
	return {title: title === null ? '' : clean(rawText(title, LONGEST * 4)), shared: told(document, 'og:title'), site: told(document, 'og:site_name')};
};
