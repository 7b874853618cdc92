/** The gate through which a page's data enters the worker. Law: strict; a key, a type or a length that does not belong refuses the whole. */
import type {Account, Block, BlockKind, NoPostingReason, RawPage, Witness} from '../model';
import {BODY_CAP} from './block-writer';
import {boards} from './boards/registry';

const MOST_BLOCKS = 20_000;
const LONGEST_FIELD = 400;
/** `person` is no page's witness: a person speaks through the extension's own pages. */
const WITNESSES: ReadonlySet<unknown> = new Set<Witness>(['json-ld', 'board', 'meta', 'page']);
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

const parseBlock = (value: unknown): Block | null => {
	const block = plain(value, ['kind', 'text']);
	return block !== null && KINDS.has(block.kind) && text(block.text, BODY_CAP) ? {kind: block.kind as BlockKind, text: block.text} : null;
};
const parseBody = (value: unknown): readonly Block[] | null => {
	if (!Array.isArray(value) || value.length > MOST_BLOCKS) return null;
	const blocks = value.map(parseBlock);
	const length = blocks.reduce((sum, block) => sum + (block?.text.length ?? 0), 0);
	return length <= BODY_CAP && blocks.every(block => block !== null) ? (blocks as readonly Block[]) : null;
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

/** The page's data, copied, or null. `url` is what the browser says of the sender and replaces what the page said. */
export const parseRawPage = (value: unknown, url: string): RawPage | null => {
	const raw = plain(value, ['url', 'board', 'language', 'accounts', 'truncated', 'without']);
	if (raw === null || typeof raw.truncated !== 'boolean') return null;
	if (raw.board !== null && !boards.some(board => board.id === raw.board)) return null;
	if (raw.language !== null && !text(raw.language, 40)) return null;
	if (raw.without !== null && !REASONS.has(raw.without)) return null;
	if (!Array.isArray(raw.accounts) || raw.accounts.length > 8) return null;
	const accounts = raw.accounts.map(parseAccount);
	if (!accounts.every(account => account !== null)) return null;
	return {
		url,
		board: raw.board as string | null,
		language: raw.language as string | null,
		accounts: accounts as readonly Account[],
		truncated: raw.truncated,
		without: raw.without as NoPostingReason | null,
	};
};
