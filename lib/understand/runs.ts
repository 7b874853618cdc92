/**
 * Runs: stretches of names of one line, at one depth of brackets, with nothing but joiners between them. A loose run also reaches over items of its list that
 * no row knows; what it offers is told by a cue before or after it, never by its joiners alone.
 */
import type {Tokens} from '../text/tokenize';
import type {RawLine} from './lines';
import type {Found} from './mentions';

export type Joint = 'or' | 'and' | 'slash' | 'comma';
/** Members are indices into the mentions; `from` and `to` are tokens; a joint stands between two neighbours. */
export type Run = {members: number[]; joints: Joint[]; depth: number; from: number; to: number};

const ROUND = 40;
const ROUND_END = 41;
const SQUARE = 91;
const SQUARE_END = 93;

/** "Or" in the languages whose tools are read. */
const OR_WORDS = ['or', 'oder', 'ou', 'lub'];
const OTHERS = new Set(['other', 'others', 'similar', 'equivalent', 'comparable', 'another']);
const FILLERS = new Set(
	`a an the other another similar equivalent comparable related modern general relevant high level advanced strong basic in with of for on to using via programming scripting language languages code coding query queries script scripts
	framework frameworks library libraries tool tools platform platforms package packages database databases model models modeling development software service services experience knowledge familiarity proficiency
	expertise skills skill ability cloud data based system systems e g eg ie i environment environments technologies technology notebook notebooks api apis server techniques methods algorithms certification ms microsoft google apache
	amazon any some various multiple including written oral`
		.split(/\s+/)
		.filter(Boolean),
);
const ASKING = new Set(['experience', 'knowledge', 'familiarity', 'proficiency', 'expertise']);
/** Words of a clause: what stands between two of them and a name is no item of a list. */
const CLAUSE_WORDS = new Set(
	`to that which who is are was were be been will would can could should must may you we our your their its they as by from within across into at have has had who while when where if than then this these those
	leveraging using including enabling building designing developing deploying managing plus experience knowledge familiarity proficiency understanding ability etc other others similar`
		.split(/\s+/)
		.filter(Boolean),
);

/**
 * @param loose also over unknown items of the list
 * @param isTool whether a mention names a product
 */
export function findRuns(tokens: Tokens, lines: readonly RawLine[], mentions: readonly Found[], loose: boolean, isTool: (one: Found) => boolean): Run[] {
	const done: Run[] = [];
	let open: Run[] = [];
	let line = -1;
	let depth = 0;
	let cursor = 0;
	mentions.forEach((mention, index) => {
		const start = tokens.start[mention.from] ?? 0;
		if (mention.line !== line) {
			done.push(...open);
			open = [];
			line = mention.line;
			depth = 0;
			cursor = lines[line]?.start ?? start;
		}
		for (; cursor < start; cursor++) {
			const unit = tokens.text.charCodeAt(cursor);
			if (unit === ROUND || unit === SQUARE) depth++;
			else if ((unit === ROUND_END || unit === SQUARE_END) && depth > 0) {
				done.push(...open.filter(run => run.depth >= depth));
				open = open.filter(run => run.depth < depth);
				depth--;
			}
		}
		const run = open.find(one => one.depth === depth);
		const last = mentions[run?.members.at(-1) ?? -1];
		if (run && last && isOneItem(tokens, last, mention)) {
			if (!isTool(last)) run.members[run.members.length - 1] = index;
			run.to = mention.to;
			return;
		}
		const joint = run ? readJoint(tokens, last, mention, depth, loose) : null;
		if (run && joint) {
			run.members.push(index);
			run.joints.push(joint);
			run.to = mention.to;
		} else {
			if (run) {
				done.push(run);
				open = open.filter(one => one !== run);
			}
			open.push({members: [index], joints: [], depth, from: mention.from, to: mention.to});
		}
	});
	return [...done, ...open].sort((a, b) => a.from - b.from);
}

/**
 * "Risk ML", "Unix shell", "Hugging Face's Transformers": two names with nothing but a space between are one item, which a product among
 * them stands for, or the last. A capital after a small letter is a next item whose comma was lost.
 */
function isOneItem(tokens: Tokens, first: Found, second: Found): boolean {
	const gap = tokens.text.slice(tokens.end[first.to - 1] ?? 0, tokens.start[second.from] ?? 0);
	if (!/^(?:['’]s)? $/.test(gap)) return false;
	const [one, other] = [first, second].map(({from}) => tokens.text.charAt(tokens.start[from] ?? 0));
	return /\p{Lu}/u.test(one ?? '') || !/\p{Lu}/u.test(other ?? '');
}

/** What opens a list of examples parts it from what they are examples of: "data analysis, e.g., pandas, NumPy". */
const OPENS_EXAMPLES = /\be\.?g\b|\bsuch as\b|\bfor (?:example|instance)\b/i;

/** The commonest gaps, which need no reading. */
const PLAIN: ReadonlyMap<string, Joint> = new Map([
	[', ', 'comma'],
	[',', 'comma'],
	[' and ', 'and'],
	[', and ', 'and'],
	[' & ', 'and'],
	[' or ', 'or'],
	[', or ', 'or'],
	['/', 'slash'],
	[' / ', 'slash'],
]);

/** What joins two mentions, brackets between them left out; null: something other than a joiner stands between. */
function readJoint(tokens: Tokens, first: Found | undefined, second: Found, depth: number, loose: boolean): Joint | null {
	if (!first) return null;
	let gap = tokens.text.slice(tokens.end[first.to - 1] ?? 0, tokens.start[second.from] ?? 0);
	if (gap.length > 400) return null;
	const plainly = PLAIN.get(gap);
	if (plainly !== undefined) return plainly;
	if (gap.includes('(') || gap.includes('[')) gap = gap.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
	if (depth === 0 && /[()[\]]/.test(gap)) return null;
	if (/[;:•|]|[.!?]\s|\s[-–—]\s/.test(gap) || OPENS_EXAMPLES.test(gap)) return null;
	const words = (gap.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) as string[];
	// "Python, Go or other OOP languages": what follows names the kind, and is no member.
	if (words.some(word => OTHERS.has(word))) return null;
	const plain = words.filter(word => word !== 'and' && !OR_WORDS.includes(word));
	if (plain.length > 4 || plain.some(word => !FILLERS.has(word))) {
		if (!loose || !isListed(gap)) return null;
	}
	const isOr = OR_WORDS.some(word => words.includes(word));
	// "Python and experience with Spark" asks twice.
	if (!isOr && words.includes('and') && words.some(word => ASKING.has(word))) return null;
	const slash = gap.includes('/');
	if (isOr || /and\s*\/\s*or/i.test(gap)) return 'or';
	if (words.includes('and') || gap.includes('&') || gap.includes('+')) return 'and';
	if (slash) return 'slash';
	return gap.includes(',') ? 'comma' : null;
}

/** Whether a stretch of text holds nothing but short items of a list: at most four words each, none of them a word of a clause. */
export function isListed(gap: string): boolean {
	const items = gap.toLowerCase().split(/[,/]|\b(?:and|or)\b/);
	return (
		items.length >= 2 &&
		items.length <= 5 &&
		items.every(item => {
			const words = item.match(/[\p{L}\p{N}]+/gu) ?? [];
			return words.length <= 4 && !words.some(word => CLAUSE_WORDS.has(word));
		})
	);
}
