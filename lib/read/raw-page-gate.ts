/** The gate through which a page's data enters the worker. Law: strict; a key, a type or a length that does not belong refuses the whole. */
import type {Account, Block, BlockKind, NoPostingReason, Outline, PageHead, RawPage, Witness} from '../model';
import {BODY_CAP} from './block-writer';
import {boards} from './boards/registry';
import {DATA_CAP, PIECE} from './page-data';

const MOST_BLOCKS = 20_000;
const MOST_ACCOUNTS = 8;
const MOST_SOURCES = 60;
const LONGEST_FIELD = 400;
/** `person` is no page's witness: a person speaks through the extension's own pages. */
const WITNESSES: ReadonlySet<unknown> = new Set<Witness>(['json-ld', 'board', 'meta', 'page', 'selection']);
const KINDS: ReadonlySet<unknown> = new Set<BlockKind>(['heading', 'paragraph', 'item']);
const REASONS: ReadonlySet<unknown> = new Set<NoPostingReason>(['empty', 'loading', 'not-a-posting', 'list', 'form-only', 'restricted', 'too-short', 'error']);
const FIELDS = ['title', 'company', 'location', 'salary', 'employment', 'arrangement', 'postedOn', 'validThrough'] as const;

type Plain = Readonly<Record<string, unknown>>;
/** A plain object that has exactly these keys as its own, some of them optional. */
const plain = (value: unknown, required: readonly string[], optional: readonly string[] = []): Plain | null => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const keys = Object.getOwnPropertyNames(value);
	if (keys.some(key => !required.includes(key) && !optional.includes(key)) || required.some(key => !keys.includes(key))) return null;
	return value as Plain;
};
const text = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

const listOf = <T>(value: unknown, most: number, parse: (member: unknown) => T | null): readonly T[] | null => {
	if (!Array.isArray(value) || value.length > most) return null;
	const members: T[] = [];
	for (const member of value) {
		const parsed = parse(member);
		if (parsed === null) return null;
		members.push(parsed);
	}
	return members;
};
const parseBlock = (value: unknown): Block | null => {
	const block = plain(value, ['kind', 'text']);
	return block !== null && KINDS.has(block.kind) && text(block.text, BODY_CAP) ? {kind: block.kind as BlockKind, text: block.text} : null;
};
const parseBody = (value: unknown): readonly Block[] | null => {
	const blocks = listOf(value, MOST_BLOCKS, parseBlock);
	return blocks !== null && blocks.reduce((sum, block) => sum + block.text.length, 0) <= BODY_CAP ? blocks : null;
};
const parseAccount = (value: unknown): Account | null => {
	const account = plain(value, ['witness'], [...FIELDS, 'body']);
	if (account === null || !WITNESSES.has(account.witness)) return null;
	const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
	for (const field of FIELDS) {
		const told = account[field];
		if (told === undefined) continue;
		if (!text(told, LONGEST_FIELD)) return null;
		fields[field] = told;
	}
	if (account.body === undefined) return {witness: account.witness as Witness, ...fields};
	const body = parseBody(account.body);
	return body === null ? null : {witness: account.witness as Witness, ...fields, body};
};

const index = (value: unknown, most: number): number | null =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null;
const pairs = (value: unknown, mostFirst: number, mostSecond: number): readonly (readonly [number, number])[] | null =>
	listOf(value, MOST_BLOCKS, pair => {
		if (!Array.isArray(pair) || pair.length !== 2) return null;
		const [one, other] = [index(pair[0], mostFirst), index(pair[1], mostSecond)];
		return one === null || other === null ? null : ([one, other] as const);
	});
const parseOutline = (value: unknown): Outline | null => {
	const outline = plain(value, ['lines', 'links', 'boxes', 'cards', 'headings', 'apply']);
	const lines = outline && parseBody(outline.lines);
	if (outline === null || lines === null || typeof outline.apply !== 'boolean') return null;
	const links = listOf(outline.links, lines.length, share => index(share, 100));
	const end = lines.length;
	const [boxes, cards, headings] = [pairs(outline.boxes, end, end), pairs(outline.cards, end, end), pairs(outline.headings, 6, end)];
	return links && boxes && cards && headings && {lines, links, boxes, cards, headings, apply: outline.apply};
};
const parseHead = (value: unknown): PageHead | null => {
	const head = plain(value, ['title', 'shared', 'site']);
	if (head === null || !text(head.title, LONGEST_FIELD) || !text(head.shared, LONGEST_FIELD) || !text(head.site, LONGEST_FIELD)) return null;
	return {title: head.title, shared: head.shared, site: head.site};
};
const parseSource = (value: unknown): readonly string[] | null => listOf(value, DATA_CAP / PIECE, piece => (text(piece, PIECE) ? piece : null));

/** The page's data, copied, or null. `url` is what the browser says of the sender and replaces what the page said. */
export const parseRawPage = (value: unknown, url: string): RawPage | null => {
	const raw = plain(value, ['url', 'board', 'language', 'accounts', 'head', 'data', 'outline', 'truncated', 'without']);
	if (raw === null || typeof raw.truncated !== 'boolean') return null;
	if (raw.board !== null && !boards.some(board => board.id === raw.board)) return null;
	if (raw.language !== null && !text(raw.language, 40)) return null;
	if (raw.without !== null && !REASONS.has(raw.without)) return null;
	const accounts = listOf(raw.accounts, MOST_ACCOUNTS, parseAccount);
	const head = parseHead(raw.head);
	const data = listOf(raw.data, MOST_SOURCES, parseSource);
	const outline = raw.outline === null ? null : parseOutline(raw.outline);
	if (accounts === null || head === null || data === null || (raw.outline !== null && outline === null)) return null;
	return {
		url,
		board: raw.board as string | null,
		language: raw.language as string | null,
		accounts,
		head,
		data,
		outline,
		truncated: raw.truncated,
		without: raw.without as NoPostingReason | null,
	};
};
