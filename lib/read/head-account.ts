/** The witness `meta`: what the document's title and its sharing title say. Law: pure; only shapes that tell which part is which; a bare title gives a title alone. */
import type {Account, PageHead} from '../model';
import {addressOf} from './boards/addresses';
import {readTitleShape, type TitleParts} from './title-shape';

/** Shapes that sites of many makers use. */
const SHAPES: readonly string[] = ['Job Application for {title} at {company}', '{title} @ {company}'];

/** A site's name as an employer's: without the words that make it a site. */
const siteName = (site: string): string =>
	site
		.replace(/\b(?:careers?|jobs?|job board|career (?:site|page))\b/gi, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** What the head says, or null. `board`: the id of the adapter that claims the host. */
export const accountOfHead = ({title, shared, site}: PageHead, board: string | null): Account | null => {
	const heads = addressOf(board)?.heads;
	let parts: TitleParts | null = null;
	for (const shape of [...(heads ?? []), ...SHAPES]) parts ??= readTitleShape(title, shape) ?? readTitleShape(shared, shape);
	const told = {
		title: parts?.title ?? (heads === undefined ? shared || title : ''),
		// A board's own name is no employer's.
		company: parts?.company ?? (board === null ? siteName(site) : ''),
		location: parts?.location ?? '',
	};
	const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '')) as Partial<Account>;
	return Object.keys(fields).length === 0 ? null : {witness: 'meta', ...fields};
};
