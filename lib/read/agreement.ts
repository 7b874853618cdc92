/**
 * Agrees on one posting from what the witnesses say.
 *
 * Law: pure of DOM, clock and chance; the trust order stands here and nowhere else; who said what is kept, and so is a disagreement.
 */
import type {Account, Block, Disagreement, NoPostingReason, PostingKey, RawPage, Reading, ReadingDoubt, Told, Witness} from '../model';
import {addressOf} from './boards/addresses';
import {canonicalUrl, postingKey} from './canonical-url';
import {companyInHead} from './company-in-head';
import {composeText} from './compose-text';
import {readGenerally} from './general-reading';
import {accountOfHead} from './head-account';
import {isoDay} from './iso-day';
import {readOpeningLine} from './opening-line';
import {postingWording} from './posting-wording';
import {readStructuredData, type Shown} from './structured-data';
import {textKey} from './text-key';
import {sameTitle, shareOf, wordsOf} from './words';

const SHORTEST_WORDS = 12;
/** Characters of a few blocks from which on lines must have been lost. */
const FLAT_FROM = 1_500;
/** Whoever chose the words meant them: fewer are judged, and the interface says how little it is. */
const FEWEST_CHOSEN = 5;
/** Characters from which on a page has been drawn. */
const DRAWN = 400;

type Field = 'title' | 'company' | 'location' | 'salary' | 'employment' | 'arrangement' | 'postedOn' | 'validThrough';
/** Most trusted first. A person's own word stands above all; a board's screen shows what was opened, its data may be older or flat. */
const TRUST: Readonly<Record<Field, readonly Witness[]>> = {
	title: ['person', 'board', 'json-ld', 'selection', 'page', 'meta'],
	company: ['person', 'selection', 'board', 'json-ld', 'meta', 'page'],
	location: ['person', 'selection', 'board', 'json-ld', 'page', 'meta'],
	salary: ['person', 'selection', 'board', 'json-ld', 'page', 'meta'],
	employment: ['person', 'selection', 'board', 'json-ld', 'page', 'meta'],
	arrangement: ['person', 'selection', 'board', 'json-ld', 'page', 'meta'],
	postedOn: ['person', 'selection', 'json-ld', 'board', 'meta', 'page'],
	validThrough: ['person', 'selection', 'json-ld', 'board', 'meta', 'page'],
};

/** How a text ends that was cut on its way. */
const CUT = /(?:…|\.\.\.|\[…\])\s?(?:(?:read|show|see|view) more\.?)?$/i;

const lengthOf = (body: readonly Block[]): number => body.reduce((sum, block) => sum + block.text.length, 0);

const tell = (accounts: readonly Account[], field: Field): Told<string> | null => {
	for (const witness of TRUST[field]) {
		const value = accounts.find(account => account.witness === witness && account[field] !== undefined)?.[field];
		if (value !== undefined && value.trim() !== '') return {value: value.trim(), by: witness};
	}
	return null;
};

/** Whether a body kept its lines: several blocks, none of them so long that lines must have been lost. */
const isStructured = (body: readonly Block[]): boolean => body.length >= 4 && lengthOf(body) / body.length < 700;

const vocabulary = (body: readonly Block[]): ReadonlySet<string> =>
	new Set(
		wordsOf(body.map(block => block.text).join(' '))
			.split(' ')
			.filter(word => word.length > 3),
	);

/** Without structured data that describes another posting than the one that is open. */
const withoutStrangers = (accounts: readonly Account[]): readonly Account[] => {
	const data = accounts.find(account => account.witness === 'json-ld');
	const seen = accounts.find(account => account.body !== undefined && account.witness !== 'json-ld');
	if (data === undefined || seen?.body === undefined) return accounts;
	const titled = accounts.filter(account => account !== data && account.title !== undefined);
	const named = data.title !== undefined && titled.some(account => sameTitle(account.title ?? '', data.title ?? ''));
	const exactly = titled.some(account => wordsOf(account.title ?? '') === wordsOf(data.title ?? ''));
	const shared = data.body === undefined ? null : shareOf(vocabulary(data.body), vocabulary(seen.body));
	// Jobs of one employer share a good part of their words, and a longer title may hold a shorter one.
	const stranger = shared === null ? !named : shared < (exactly ? 0.25 : named ? 0.45 : 0.6);
	return stranger ? accounts.filter(account => account !== data) : accounts;
};

/** The lines whose words stand, in a row, in the other body. */
const heldBy = (lines: readonly Block[], other: readonly Block[]): readonly Block[] => {
	const words = ` ${wordsOf(other.map(block => block.text).join(' '))} `;
	return lines.filter(line => words.includes(` ${wordsOf(line.text)} `));
};

/** Data that stops before the posting does: its end says so, or the page goes on with duties or requirements that it does not have. */
const stopsShort = (data: readonly Block[], shown: readonly Block[]): boolean => {
	if (CUT.test(data.at(-1)?.text ?? '')) return lengthOf(shown) > lengthOf(data);
	const held = new Set(heldBy(shown, data));
	const last = shown.findLastIndex(line => held.has(line));
	const rest = shown.slice(last + 1);
	const {families} = postingWording(
		rest.filter(line => line.kind === 'heading').map(line => line.text),
		'',
	);
	return last >= 0 && (families.has('duties') || families.has('asked')) && rest.filter(line => line.kind === 'item').length >= 3;
};

/** The account whose body is the posting's text. */
const bodyTeller = (accounts: readonly Account[]): Account | null => {
	const withBody = (witness: Witness): Account | undefined =>
		accounts.find(account => account.witness === witness && account.body !== undefined && account.body.length > 0);
	const chosen = withBody('person') ?? accounts.find(account => account.witness === 'selection');
	if (chosen !== undefined) return chosen;
	const data = withBody('json-ld');
	const board = withBody('board');
	const page = withBody('page');
	const shown = board ?? page;
	if (shown?.body === undefined) return data ?? null;
	if (data?.body === undefined) return shown;
	// Data that keeps its lines and holds much more than the screen shows: the screen is folded, or the adapter missed a part.
	const fuller = isStructured(data.body) && lengthOf(data.body) > lengthOf(shown.body) * 1.5 && shareOf(vocabulary(shown.body), vocabulary(data.body)) > 0.8;
	if (fuller) return data;
	if (shown === board) return board;
	if (stopsShort(data.body, shown.body)) return shown;
	// The general reading may bring along what is beside the posting; data with lines is cleaner, and flat data tells which lines belong.
	if (isStructured(data.body)) return lengthOf(data.body) > lengthOf(shown.body) * 0.5 ? data : shown;
	const held = heldBy(shown.body, data.body);
	return lengthOf(held) > lengthOf(data.body) * 0.85 ? {...shown, body: held} : shown;
};

const SAID: readonly Field[] = ['title', 'company', 'location', 'salary', 'employment', 'arrangement'];
/** Where a less trusted witness says something else, and neither holds the other's words. */
const disagreementsOf = (accounts: readonly Account[], told: Readonly<Record<string, Told<string> | null>>): readonly Disagreement[] =>
	SAID.flatMap(field => {
		const chosen = told[field];
		if (chosen === null || chosen === undefined) return [];
		return accounts
			.filter(
				account =>
					account.witness !== chosen.by && account.witness !== 'meta' && account[field] !== undefined && !sameTitle(account[field] ?? '', chosen.value),
			)
			.map(account => ({field, a: chosen, b: {value: account[field] ?? '', by: account.witness}}));
	});

const named = (company: string): Told<string> | null => (company === '' ? null : {value: company, by: 'meta'});
const none = (reason: NoPostingReason): Reading => ({posting: null, reason});

/** What each witness says, and what the page is where none tells a body. */
const hear = (raw: RawPage): {readonly accounts: readonly Account[]; readonly without: NoPostingReason | null; readonly sure: boolean} => {
	const general = raw.outline === null ? null : readGenerally(raw.outline, raw.head, raw.without, raw.url);
	const {head, outline} = raw;
	// A title within a list's card names that card.
	const headings = (outline?.headings ?? [])
		.filter(([level, at]) => level <= 2 && outline?.cards.some(([from, to]) => from <= at && at < to) !== true)
		.map(([, at]) => outline?.lines[at]?.text ?? '');
	const shown = {titles: [...raw.accounts.map(account => account.title ?? ''), head.title, head.shared, ...headings], head: `${head.title} ${head.shared}`};
	const opens = addressOf(raw.board)?.opening === true;
	const told = [
		notStale(readStructuredData(raw.data, shown), shown, outline),
		...raw.accounts.map(({postedOn, validThrough, ...rest}) => ({
			...(opens && rest.witness === 'board' ? readOpeningLine(rest.body?.[0]?.text ?? '') : {}),
			...rest,
			...dated('postedOn', postedOn),
			...dated('validThrough', validThrough),
		})),
		accountOfHead(raw.head, raw.board),
		general?.account ?? null,
	];
	return {accounts: told.filter((account): account is Account => account !== null), without: general?.without ?? raw.without, sure: general?.sure ?? true};
};
/**
 * Data whose posting the page shows nothing of, although it shows something else, is what was open before.
 * A page that shows nothing yet, or has no title, cannot tell.
 */
const notStale = (data: Account | null, {titles, head}: Shown, outline: RawPage['outline']): Account | null => {
	const drawn = outline?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
	if (data?.title === undefined || outline === null || drawn < DRAWN || wordsOf(head) === '') return data;
	const {title} = data;
	const told = titles.some(shown => sameTitle(shown, title)) || outline.lines.some(line => line.text.length < 200 && sameTitle(line.text, title));
	return told ? data : null;
};
const dated = (field: 'postedOn' | 'validThrough', text: string | undefined): Partial<Account> => {
	const day = isoDay(text ?? '');
	return day === '' ? {} : {[field]: day};
};

/** The one reason that weighs most against a reading, or null. `sure`: the general reading did not need every sign that the page gave. */
const doubtOf = ({board}: RawPage, by: Witness, body: readonly Block[], sure: boolean): ReadingDoubt | null => {
	if (by === 'page') return board !== null ? 'adapter-silent' : sure ? null : 'few-signs';
	return by === 'json-ld' && body.length < 4 && lengthOf(body) > FLAT_FROM ? 'flat' : null;
};

/** A text that came without an address is known by its words; so is a part of a page, beside the page's own posting. */
const keyOf = (url: string, by: Witness, text: string): PostingKey =>
	url === '' ? textKey(text) : by === 'selection' ? `${postingKey(url)}#${textKey(text)}` : postingKey(url);

/** The posting on a page, or why there is none. */
export const agree = (raw: RawPage): Reading => {
	const {accounts: heard, without, sure} = hear(raw);
	const accounts = withoutStrangers(heard);
	const teller = bodyTeller(accounts);
	if (teller?.body === undefined) return none(without ?? 'not-a-posting');
	const isChosen = teller.witness === 'person' || teller.witness === 'selection';
	const title = tell(accounts, 'title') ?? (isChosen ? {value: '', by: teller.witness} : null);
	if (title === null) return none('not-a-posting');
	const {text, blocks, truncated} = composeText(teller.body);
	if (text.split(/\s+/).length < (isChosen ? FEWEST_CHOSEN : SHORTEST_WORDS)) return none(teller.witness === 'selection' ? 'few-selected' : 'too-short');
	const fields = {
		title,
		company: tell(accounts, 'company') ?? named(companyInHead(raw.head, title.value, text, raw.url)),
		location: tell(accounts, 'location'),
		salary: tell(accounts, 'salary'),
		employment: tell(accounts, 'employment'),
		arrangement: tell(accounts, 'arrangement'),
		postedOn: tell(accounts, 'postedOn'),
		validThrough: tell(accounts, 'validThrough'),
	};
	return {
		posting: {
			key: keyOf(raw.url, teller.witness, text),
			url: canonicalUrl(raw.url),
			board: raw.board,
			language: raw.language,
			...fields,
			text,
			blocks,
			textBy: teller.witness,
			disagreements: disagreementsOf(accounts, fields),
			truncated: truncated || raw.truncated,
			doubt: doubtOf(raw, teller.witness, teller.body, sure),
		},
	};
};
