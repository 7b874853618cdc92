/** The witness `meta`: what the document's title and its Open Graph tags say. Law: only shapes that tell which part is which; a bare title gives a title alone. */
import type {Account} from '../model';
import type {Board} from './boards/board';
import {all, attribute, first, rawText} from './dom';
import {readTitleShape, type TitleParts} from './title-shape';

const LONGEST = 300;
/** Shapes that sites of many makers use. */
const SHAPES: readonly string[] = ['Job Application for {title} at {company}', '{title} @ {company}'];

const clean = (text: string): string =>
	text
		.slice(0, LONGEST * 4)
		.replace(/\s+/g, ' ')
		.replace(/^\(\d{1,3}\+?\) /, '')
		.trim()
		.slice(0, LONGEST);

/** The first title of the document, cut and without a leading count of messages. */
export const documentTitle = (document: Document): string => {
	const element = first(document, 'head > title, title');
	return element === null ? '' : clean(rawText(element, LONGEST * 4));
};
export const metaContent = (document: Document, name: string): string => {
	const element = all(document, `meta[property="${name}"], meta[name="${name}"]`)[0];
	return element === undefined ? '' : clean(attribute(element, 'content') ?? '');
};

export const readMeta = (document: Document, board: Board | null): Account | null => {
	const title = documentTitle(document);
	const shared = metaContent(document, 'og:title');
	let parts: TitleParts | null = null;
	for (const shape of [...(board?.heads ?? []), ...SHAPES]) parts ??= readTitleShape(title, shape) ?? readTitleShape(shared, shape);
	const site = board === null ? metaContent(document, 'og:site_name') : '';
	const told = {
		title: parts?.title ?? (board === null || board.heads === undefined ? shared || title : ''),
		company: parts?.company ?? site,
		location: parts?.location ?? '',
	};
	const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '')) as Partial<Account>;
	return Object.keys(fields).length === 0 ? null : {witness: 'meta', ...fields};
};
