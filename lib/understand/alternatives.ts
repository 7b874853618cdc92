/**
 * Alternatives: mentions of which the wording offers a choice ("one of", "X, Y or Z", "at least two of", a slash list of peers) or gives examples of one
 * thing asked ("such as", "or similar", named products in brackets after their category). Never a plain list. A run is a stretch of mentions of one line, at
 * one depth of brackets, with nothing but joiners between them; "and" parts a run where it also holds "or".
 */
import type {SkillId} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import type {Tokens} from '../text/tokenize';
import type {RawLine} from './lines';
import type {Found} from './mentions';
import {findRuns, isListed, type Joint, type Run} from './runs';

/** Indices into the mentions, and how many of them are asked. */
export type Alternative = {readonly members: readonly number[]; readonly need: number; readonly open: boolean};

const CHOICE_BEFORE =
	/\b(?:one(?: or more)? of|any(?: one)? of|either|at least (one|two|three|1|2|3)(?: \w+){0,3} (?:of|from|in|such|like)|(two|three|2|3) (?:or more )?of|one or more(?: [\w-]+){0,5}|at least (one|two|three|1|2|3)(?: [\w-]+){1,5}|(?:most|some|several|a few|many|a combination|any combination) of|any(?: [\w-]+){0,3})[^.;]{0,40}$/i;
/** Right before the list: "at least two of", "any of the following:". Then even an "and" offers a choice. */
const EXPLICIT_BEFORE = /\b(?:one|two|three|any|some|several|more|most|few|combination)\s+of(?:\s+(?:the following|these|those))?\s*[:(]?\s*$/i;
const EXAMPLES_BEFORE =
	/(?:\bsuch as|\be\.?g\.?,?|\blike|\bfor example,?|\bfor instance,?|\bi\.?e\.?,?|\bsimilar to|\bsuch as:|\bnamely)[\s:,“"'(]*(?:the |a |an )?$/i;
/** Words of which `EXAMPLES_BEFORE` needs one. */
const EXAMPLES_CUE = /such as|e\.?g|like|for (?:example|instance)|i\.?e|similar to|namely/i;
const OPEN_AFTER =
	/^[\s,)"'”]*(?:[,(]?\s*(?:and|or|&|\/)?\s*(?:etc\b|\.\.\.|…|so on|others?\b|similar|equivalents?\b|comparable|other (?:similar|equivalent|related|comparable|relevant|major|modern|common|popular|leading)?|related|the like|like\b|and more|more\b|alternatives?\b|something similar|any (?:other|similar)))/i;
/** Unknown items of a list between its cue and the first name, and between the last name and its end. */
const ITEMS_BEFORE = /(?:[\w+#&-]+(?: [\w+#&-]+){0,2}, ?){1,3}(?:and |or )?$/;
const ITEMS_AFTER = /^(?: [\w-]+){0,2}(?:, ?(?:and |or )?[\w+#&-]+(?: [\w+#&-]+){0,2}){1,3}(?=,? (?:etc|and (?:others|more)|or (?:others?|similar))\b)/;
const OR_OPEN = /^[\s,)"'”]*(?:\(?or\b|\/)\s*(?:an? )?(?:other|another|similar|equivalent|comparable|related|like|any)\b/i;
const CATEGORY_BEFORE =
	/\b(?:languages?|platforms?|tools?|tooling|toolkits?|frameworks?|librar(?:y|ies)|databases?|technolog(?:y|ies)|stacks?|systems?|services?|providers?|clouds?|packages?|software|warehouses?|vendors?|apis?|environments?|engines?|stores?|solutions?|products?|applications?|suites?|orchestrators?|infrastructure|llms|models|modules|clis?|ides?|pipelines|dbs?|crms?|formats?|assistants?|notebooks?|dashboards?|visuali[sz]ations?|suite|ecosystems?|distributions?)\s*\(?\s*(?:e\.?g\.?,?\s*)?$/i;
/** "Microsoft Office suite (Word, Excel)": the parts of one product are no examples of a kind. */
const SUITE_BEFORE = /\b(?:office(?: 365)?|365|workspace|g)\s(?:suite|products?|applications?|tools|packages?|software|programs?)\s*[([]\s*$/i;
const MOST_BEFORE = /\bmost of[^.;]{0,30}$/i;
const COUNT_AFTER = /^[\s,)]*\(?\s*(?:at least |any |minimum )(one|two|three|1|2|3)(?: (?:out )?of\b| or more\b)/i;
const COUNT: Readonly<Record<string, number>> = {one: 1, two: 2, three: 3, '1': 1, '2': 2, '3': 3};

/** "Python or AI/ML": what a slash joins to a name only to widen it is no item of the list. */
const WIDENS: SkillId = 'artificial-intelligence';
/** Pairs that one writes with a slash and means as one thing: one implies the other, or both are umbrella words. */
const UMBRELLA = new Set<SkillId>([
	'artificial-intelligence',
	'machine-learning',
	'deep-learning',
	'data-science',
	'generative-ai',
	'llm',
	'nlp',
	'analytics',
	'data-analysis',
	'data-engineering',
	'mlops',
	'ml-engineering',
	'ai-engineering',
	'data-analytics',
	'llmops',
]);

/** @param mentions in order; @returns disjoint sets of two members or more */
export function findAlternatives(tokens: Tokens, lines: readonly RawLine[], mentions: readonly Found[], taxonomy: Taxonomy): Alternative[] {
	const isTool = (one: Found): boolean => taxonomy.rows.get(one.skill)?.kind === 'tool';
	const strict = findRuns(tokens, lines, mentions, false, isTool).flatMap(run => readRun(tokens, lines, mentions, withoutWidening(run, mentions), taxonomy));
	const sizeOf = new Map(strict.flatMap(one => one.members.map(member => [member, one.members.length] as const)));
	const loose = findRuns(tokens, lines, mentions, true, isTool)
		.flatMap(run => readLooseRun(tokens, lines, mentions, run))
		.filter(one => one.members.every(member => (sizeOf.get(member) ?? 0) < one.members.length));
	const reached = new Set(loose.flatMap(one => one.members));
	return [...strict.filter(one => !one.members.some(member => reached.has(member))), ...loose].sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

function withoutWidening(run: Run, mentions: readonly Found[]): Run {
	const drops = run.members.map((member, i) => mentions[member]?.skill === WIDENS && (run.joints[i] === 'slash' || run.joints[i - 1] === 'slash'));
	if (!drops.includes(true)) return run;
	const members = run.members.filter((_, i) => !drops[i]);
	// The joint that goes is the slash: the one behind the name, or else the one before it.
	const gone = new Set(drops.flatMap((drop, i) => (drop ? [run.joints[i] === 'slash' ? i : i - 1] : [])));
	return {...run, members, joints: run.joints.filter((_, i) => !gone.has(i))};
}

/** The words of the line before and after a run. */
function around(tokens: Tokens, line: RawLine, run: Run): {readonly before: string; readonly after: string} {
	const start = tokens.start[run.from] ?? 0;
	const end = tokens.end[run.to - 1] ?? 0;
	return {before: tokens.text.slice(Math.max(line.start, start - 90), start), after: tokens.text.slice(end, Math.min(line.end, end + 50))};
}

/** What a loose run offers: nothing but where a cue opens or closes its list, unknown items between them left out. */
function readLooseRun(tokens: Tokens, lines: readonly RawLine[], mentions: readonly Found[], run: Run): Alternative[] {
	const line = lines[mentions[run.members[0] ?? 0]?.line ?? 0];
	if (!line || run.members.length < 2) return [];
	const {before, after} = around(tokens, line, run);
	const examples = EXAMPLES_CUE.test(before) && EXAMPLES_BEFORE.test(before.includes(',') ? withoutItems(before, ITEMS_BEFORE) : before);
	const opens = OPEN_AFTER.test(withoutItems(after, ITEMS_AFTER));
	return examples || opens || EXPLICIT_BEFORE.test(before) ? asGroup(mentions, run.members, needOf(before, after, run.members), examples || opens) : [];
}

const withoutItems = (text: string, items: RegExp): string => text.replace(items, found => (isListed(found) ? '' : found));

function readRun(tokens: Tokens, lines: readonly RawLine[], mentions: readonly Found[], run: Run, taxonomy: Taxonomy): Alternative[] {
	const line = lines[mentions[run.members[0] ?? 0]?.line ?? 0];
	if (!line) return [];
	const {before, after} = around(tokens, line, run);
	const opens = OPEN_AFTER.test(after);
	const examples = EXAMPLES_BEFORE.test(before);
	const choice = CHOICE_BEFORE.test(before);
	const named = run.depth > 0 && followsCategory(tokens, mentions, run, taxonomy);
	const bracket =
		run.depth > 0 &&
		!SUITE_BEFORE.test(before) &&
		run.joints.every(joint => joint !== 'and') &&
		(named || CATEGORY_BEFORE.test(before.replace(/\s*[([]\s*[^()[\]]*$/, '(')));
	const explicit = EXPLICIT_BEFORE.test(before);
	const tools = run.members.every(member => taxonomy.rows.get(mentions[member]?.skill ?? '')?.kind === 'tool');
	const similar = OR_OPEN.test(after);
	if (run.members.length === 1 && similar) return [{members: run.members, need: 1, open: true}];
	if (
		run.members.length >= 2 &&
		(examples || opens || explicit || (choice && (run.joints.includes('or') || !run.joints.includes('and'))) || (bracket && tools))
	) {
		return asGroup(mentions, run.members, needOf(before, after, run.members), examples || opens);
	}
	return segments(run).flatMap(({members, joints}) => {
		if (joints.includes('or'))
			return asGroup(
				mentions,
				members,
				Math.min(members.length, COUNT[(COUNT_AFTER.exec(after)?.[1] ?? '1').toLowerCase()] ?? 1),
				members.at(-1) === run.members.at(-1) && similar,
			);
		return slashLists(members, joints, mentions, taxonomy).flatMap(list => asGroup(mentions, list, 1, false));
	});
}

/** How many of a list the words before it or after it ask for: "most of", "at least two of"; one where they name no number. */
function needOf(before: string, after: string, members: readonly number[]): number {
	if (MOST_BEFORE.test(before)) return Math.floor(members.length / 2) + 1;
	const choice = CHOICE_BEFORE.exec(before);
	const count = choice?.[1] ?? choice?.[2] ?? choice?.[3] ?? COUNT_AFTER.exec(after)?.[1] ?? '1';
	return Math.min(members.length, COUNT[count.toLowerCase()] ?? 1);
}

/** "Monitoring (Prometheus, Grafana)": the bracket opens right after a method or subject, whose products it names. */
function followsCategory(tokens: Tokens, mentions: readonly Found[], run: Run, taxonomy: Taxonomy): boolean {
	const category = mentions[(run.members[0] ?? 0) - 1];
	if (!category || category.line !== mentions[run.members[0] ?? 0]?.line || taxonomy.rows.get(category.skill)?.kind !== 'method') return false;
	return /^\s*[([]\s*$/.test(tokens.text.slice(tokens.end[category.to - 1] ?? 0, tokens.start[run.from] ?? 0));
}

/** The stretches of a run between its "and"s. */
function segments(run: Run): {members: number[]; joints: Joint[]}[] {
	if (!run.joints.includes('or')) return [{members: run.members, joints: run.joints}];
	const parts: {members: number[]; joints: Joint[]}[] = [{members: run.members.slice(0, 1), joints: []}];
	run.joints.forEach((joint, i) => {
		const member = run.members[i + 1] ?? 0;
		const last = parts.at(-1);
		if (joint === 'and' || !last) parts.push({members: [member], joints: []});
		else {
			last.members.push(member);
			last.joints.push(joint);
		}
	});
	return parts;
}

function slashLists(members: readonly number[], joints: readonly Joint[], mentions: readonly Found[], taxonomy: Taxonomy): number[][] {
	const lists: number[][] = [];
	let list = members.slice(0, 1);
	joints.forEach((joint, i) => {
		const member = members[i + 1] ?? 0;
		const before = mentions[list.at(-1) ?? 0]?.skill ?? '';
		const here = mentions[member]?.skill ?? '';
		if (joint === 'slash' && arePeers(before, here, taxonomy)) list.push(member);
		else {
			lists.push(list);
			list = [member];
		}
	});
	lists.push(list);
	return lists.filter(one => one.length >= 2);
}

function arePeers(a: SkillId, b: SkillId, taxonomy: Taxonomy): boolean {
	if (a === b || (UMBRELLA.has(a) && UMBRELLA.has(b))) return false;
	const parentsOf = (id: SkillId) => taxonomy.near(id).parents;
	// "Python/Django" names one thing; "Agile/Scrum" is a list all the same.
	if (taxonomy.rows.get(a)?.kind === 'tool' && (parentsOf(a).includes(b) || parentsOf(b).includes(a))) return false;
	return taxonomy.rows.get(a)?.kind === taxonomy.rows.get(b)?.kind;
}

function asGroup(mentions: readonly Found[], members: readonly number[], need: number, open: boolean): Alternative[] {
	const distinct = new Set(members.map(member => mentions[member]?.skill));
	return distinct.size >= 2 ? [{members, need, open}] : [];
}
