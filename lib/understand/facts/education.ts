/** Reads the degree asked for: the lowest that is required, the next one preferred, whether experience may stand for it, and the fields. Law: what the company says of itself is no demand. */
import type {Degree, Education, FactInput, Span} from '../../model';
import {findDegrees, type NamedDegree} from './degrees';
import {studyFields} from './study-fields';
import {clauseAround, evidenceAt, headingAbove, sectionAt, unglued} from './window';

const RANK: readonly Degree[] = ['none', 'associate', 'bachelor', 'master', 'phd'];
const rank = (degree: Degree): number => RANK.indexOf(degree);

/** Degrees of one clause that are alternatives of one another: "BS, MS or PhD". */
type Group = Span & {readonly degrees: readonly NamedDegree[]; readonly clause: Span};
/** `wished` is said of the degree itself, `preferred` by the section alone. */
type Standing = 'required' | 'preferred' | 'wished' | 'negated' | 'told';

const COORDINATED =
	/^(?:['’]?s)?[\s.)]{0,3}(?:degrees?|level)?[\s.,/()&|+-]{0,4}(?:and\/or|or|and|preferably|even better,?|through|to)?[\s/(,-]{0,3}(?:an?|other|higher|equivalent|foreign|related)?\s{0,2}$/i;
const SOFT_AFTER =
	/\b(?:preferred(?![a-z])|preferable|preff?ered|(?:an?|is|definite|big|huge|strong) plus(?![a-z])|plus(?=\s{0,2}(?:[.,;:)!]|$))|desired(?![a-z])|desirable|nice[- ]to[- ]have|bonus|advantage(?:ous)?|welcomed?|(?:would|will) be (?:an? )?ideal|(?:is|are|would be|be) (?:helpful|beneficial)|highly valued|valued|(?:strong|big|huge|added) asset|an asset|favou?red|favou?rable|a benefit|strongly considered|encouraged|(?:is|are) great)/i;
const SOFT_BEFORE = /\b(?:ideally|preferably|preference for|we prefer|nice to have)\b/i;
const SOFT_LABEL =
	/(?:^|[.;,(]\s{0,2})(?:preferred|desired|desirable|bonus(?: points)?(?: if| for)?|plus|optional)(?: is| are|:| -)?\s(?:an? |the )?(?:\w{1,14} )?$|\b(?:preferred|desired|desirable|bonus(?: points)?|plus|optional)\s?[:–-]\s{0,2}(?:an? )?$/i;
const HARD_BEFORE = /\b(?:must (?:have|possess|hold)|required?:?|requires|requirement is|minimum(?: of)?|at least)\s(?:an? |the )?(?:\w{1,14} )?$/i;
const HARD_AFTER = /\b(?:required(?![a-z])|mandatory|minimum|is a must|must[- ]have|essential|needed)/i;
const NEGATED_BEFORE =
	/\b(?:no|without(?: an?)?|(?:don['’]t|do not|not) (?:need|require|have to have|necessarily need)|regardless of|instead of|in lieu of(?: an?)?|in place of(?: an?)?|rather than|care (?:about|if)|completing|substitute for|substituted for|alternative to(?: an?)?|incomplete|waive)\s(?:an? |the |any |your )?(?:formal |specific |particular |college |university |traditional |advanced |required )?$/i;
const NEGATED_AFTER =
	/^[^.;]{0,50}?\b(?:(?:is|are)(?: not|n['’]t)|not|by no means|never) (?:strictly |absolutely |necessarily )?(?:required|necessary|needed|mandatory|a must|essential|a requirement|important)\b/i;
const COMPANY_TALK =
	/\b(?:our team|team (?:of|includes|has|with|consists)|our (?:people|staff|engineers|scientists|employees|data scientists|founders?)|we are a|founders?|founded|led by|tuition|reimbursements?|assistance|continuing education|student loans?|alumni|faculty|degree programs|offers? (?:programs|bachelor)|programs? (?:in|leading)|scholarships?|students|undergraduate and graduate|colleagues)\b/i;
const PEOPLE_AFTER =
	/^(?:['’]?s)?(?:[- ]level)?\s(?:students?|scientists?|researchers?|statisticians?|experts?|colleagues|peers|economists?|mathematicians?|interns?|supervis|advisor|alumni|holders? (?:on|in) our)\b/i;
/** "… degree in statistics", "… or equivalent": the form of a demand, wherever it stands. */
const ASKED_FORM =
	/^[.)'’s]{0,3}\s?(?:degrees?|level)?\s?(?:\([^)]{1,40}\)\s?)?(?:in (?!our\b|the same)|or (?:equivalent|related|higher)|from an? |preferred|required)/i;
const ASKING =
	/\b(?:required?|requires|must|minimum|candidates?|you have|you hold|you['’]ve|qualif|preferred|seeking|looking for|ideal|applicants?|you possess|should have|need|education|requirements?|pursuing|enrolled|desired|recent graduate|accept)/i;
const EQUIVALENT =
	/\b(?:(?:or|or an?|foreign|relevant|related|similar|comparable|proven|demonstrated|sufficient|combination) (?:equivalent|equivalence|equal|comparable)|equivalent (?:work |practical |professional |industry |relevant |job |related |technical |combination|education|training|experience)|in lieu of|in place of|combination of (?:education|experience|training|relevant)|equivalent combination|self[- ]taught|or (?:a )?(?:coding |software |data )?boot ?camps?|substitut(?:e|ed|ing|ion)|\(or equivalent\)|or equiv\b|experience (?:may|can|will) be (?:substituted|considered|accepted)|or (?:\d|two|three|four)\+? years? (?:of college|['’]? ?(?:of )?(?:relevant |related |work )?experience))/i;

const WISHED_AT_ONCE = /^['’s]{0,2}\s?(?:degrees? )?(?:is |are )?(?:strongly |highly |an? )?(?:preferred|plus|desired|desirable)/i;

/** What the posting asks of education; null where it names no degree. A degree that is only a wish gives level 'none' and the wish. */
export function readEducation(input: FactInput): Education | null {
	const {text} = input;
	const groups = groupDegrees(input, findDegrees(text));
	let lowest: {group: Group; degree: NamedDegree} | null = null;
	const wishes: {group: Group; degree: NamedDegree; said: boolean}[] = [];
	let negated: Group | null = null;
	let equivalentOk = false;
	for (const [at, group] of groups.entries()) {
		const standing = standingOf(input, group, groups[at - 1], groups[at + 1]);
		if (standing === 'told') continue;
		if (standing === 'negated') {
			negated ??= group;
			continue;
		}
		const least = group.degrees.reduce((a, b) => (rank(b.level) < rank(a.level) ? b : a));
		if (standing === 'preferred' || standing === 'wished') wishes.push({group, degree: least, said: standing === 'wished'});
		else if (lowest === null || rank(least.level) < rank(lowest.degree.level)) lowest = {group, degree: least};
		if (mayBeEquivalent(nearTo(text, group, nextGroupStart(groups, at)))) equivalentOk = true;
	}
	const level = lowest?.degree.level ?? 'none';
	let wish: {group: Group; degree: NamedDegree} | null = null;
	for (const one of wishes.some(w => w.said) && lowest === null ? wishes.filter(w => w.said) : wishes)
		if (rank(one.degree.level) > rank(level) && (wish === null || rank(one.degree.level) < rank(wish.degree.level))) wish = one;
	const shown = lowest?.group ?? wish?.group ?? negated;
	if (!shown) return null;
	const fields = studyFields(text.slice(shown.start, Math.min(shown.clause.end, shown.start + 320)));
	const end = Math.min(shown.clause.end, shown.end + 160);
	return {
		...evidenceAt(text, {start: shown.start, end: Math.max(shown.end, end)}, lowest ? 'degree-required' : wish ? 'degree-preferred' : 'degree-not-needed'),
		level,
		preferred: wish?.degree.level ?? null,
		equivalentOk,
		fields,
	};
}

/** What may still be said of a degree: its sentence and what follows it in the same line; of the next line only what goes on with it ("Or equivalent …", "Equivalent experience …"). */
function nearTo(text: string, group: Group, next: number): string {
	const near = text.slice(group.start, Math.min(group.clause.end + 140, text.length, next + 60));
	const breaks = near.search(/\n/);
	if (breaks < 0) return near;
	return GOES_ON.test(near.slice(breaks)) ? near : near.slice(0, breaks);
}
const GOES_ON =
	/^\s*[^\p{L}\n]{0,4}\(?(?:and\/)?(?:or|equivalent|relevant experience|experience (?:may|can|will)|in lieu|combination|a combination|an equivalent|will consider)\b/iu;

/** Whether experience or something else may stand for the degree: "or equivalent", "or five years of related experience". */
function mayBeEquivalent(words: string): boolean {
	if (EQUIVALENT.test(words)) return true;
	for (const hit of words.matchAll(/\bexperience\b/gi)) {
		const lead = words.slice(Math.max(0, hit.index - 46), hit.index);
		const or = lead.toLowerCase().lastIndexOf('or ');
		const between = or < 0 ? '' : lead.slice(or + 3);
		if (or >= 0 && !/\w/.test(lead.charAt(or - 1)) && /^[\w\s/+-]*$/.test(between) && !/\b(?:and|with|m\.?s|ph\.?d|masters?|mba|degree)\b/i.test(between))
			return true;
	}
	return false;
}

const nextGroupStart = (groups: readonly Group[], at: number): number => groups[at + 1]?.start ?? Number.POSITIVE_INFINITY;

function groupDegrees(input: FactInput, degrees: readonly NamedDegree[]): readonly Group[] {
	const groups: Group[] = [];
	for (const degree of degrees) {
		const last = groups.at(-1);
		if (last && degree.start < last.clause.end) {
			// "Degree" alone says nothing new in a sentence that names a level.
			if (degree.plain && degree.start - last.end < 60) continue;
			const gap = input.text.slice(last.end, degree.start);
			// "BSc, MBA preferred": the wish is of the second alone.
			const apart = /^['’s]{0,2}(?: degrees?)?(?:, ?| ?\()$/.test(gap) && WISHED_AT_ONCE.test(input.text.slice(degree.end, degree.end + 40));
			if (gap.length <= 40 && COORDINATED.test(gap) && !apart) {
				groups[groups.length - 1] = {...last, end: degree.end, degrees: [...last.degrees, degree]};
				continue;
			}
		}
		groups.push({start: degree.start, end: degree.end, degrees: [degree], clause: clauseAround(input, degree, 300)});
	}
	// A plain "degree" just before a level that its sentence names ("degree: Bachelor's") is that level.
	return groups.filter(
		(group, at) =>
			!(
				group.degrees.every(d => d.plain) &&
				// "Degree in physics; a Master's is a plus": two demands.
				!/^[^;]{0,120};/.test(input.text.slice(group.end, groups[at + 1]?.start ?? group.end)) &&
				groups[at + 1] &&
				(groups[at + 1]?.start ?? 0) < group.clause.end &&
				(groups[at + 1]?.start ?? 0) - group.end < 40
			),
	);
}

function standingOf(input: FactInput, group: Group, previous: Group | undefined, next: Group | undefined): Standing {
	const {text} = input;
	const section = sectionAt(input, group.start);
	const from = Math.max(group.clause.start, previous && previous.end > group.clause.start ? previous.end : 0);
	const to = Math.min(group.clause.end, next && next.start < group.clause.end ? next.start : group.clause.end);
	const before = text.slice(from, group.start);
	const after = text.slice(group.end, to);
	const sentence = text.slice(group.clause.start, group.clause.end);
	if (NEGATED_BEFORE.test(before)) return 'negated';
	const soft = softCue(unglued(after));
	if (NEGATED_AFTER.test(after) && !soft) return 'negated';
	if (section === 'about' || section === 'benefits' || section === 'legal' || section === 'salary') {
		if (COMPANY_TALK.test(sentence)) return 'told';
		const opens = /^[\s*•·–-]*(?:an? |have an? |minimum (?:of )?(?:an? )?)?$/i.test(text.slice(group.clause.start, group.start));
		if (!opens && !ASKING.test(sentence) && !ASKED_FORM.test(after)) return 'told';
	}
	if (section !== 'required' && section !== 'preferred' && PEOPLE_AFTER.test(after)) return 'told';
	if (section !== 'required' && section !== 'preferred' && /\b(?:mentor|with|alongside|by|of our)\s(?:\w+\s){0,2}$/i.test(before) && /^s\b/.test(after))
		return 'told';
	if (HARD_BEFORE.test(before) && !(soft && /^[\s\w]{0,12}preferred/i.test(after))) return 'required';
	if (
		SOFT_BEFORE.test(
			before
				.slice(-36)
				.split(/[,;:()]\s(?=\S{2,}\s\S)|[.;()]/)
				.at(-1) ?? '',
		) ||
		SOFT_LABEL.test(before.slice(-60)) ||
		soft
	)
		return 'wished';
	if (section === 'preferred' && !HARD_AFTER.test(after.slice(0, 120))) return SOFT_HEADING.test(headingAbove(input, group.start)) ? 'preferred' : 'required';
	return 'required';
}

const SOFT_HEADING =
	/\b(?:prefer(?:red|ences?|ably)?|desir(?:ed|able|e)|nice|bonus|plus|extra|optional|good to have|beneficial|advantage|ideal|stand out|set you apart|sets you apart)/i;

/** Whether a wish is said of the degree before: "preferred" in reach, with no "required" first and no other subject between. */
function softCue(after: string): boolean {
	const cue = SOFT_AFTER.exec(after);
	if (!cue) return false;
	// "… or equivalent Nice To Haves …": a heading that a page ran into the sentence.
	if (/^(?:Nice[- ]To[- ]Haves?|(?:Preferred|Desired|Bonus) (?:Qualifications|Skills|Experience|Points))\b/.test(after.slice(cue.index))) return false;
	const between = after.slice(0, cue.index);
	if (between.length > 170 || HARD_AFTER.test(between)) return false;
	// "(in a similar discipline preferred)": said of the field.
	if (/^\((?:in |preferably )/i.test(between.slice(Math.max(0, between.lastIndexOf('('))))) return false;
	// "Bachelor's degree, computer science preferred": the field is the wish.
	if (/^(?:\s?degrees?)?\s?[,;–-]\s?(?!or\b|and\b|an?\b)[^,;]{3,50}$/i.test(between) && !/\b(?:is|are|would be|will be|strongly|highly)\s$/i.test(between))
		return false;
	if (
		/[;]|\b(?:experience|knowledge|skills|familiarity|proficien|certifi|understanding|years|fluent|ability|excellent|strong|expert|demonstrated|proven)\b/i.test(
			between,
		)
	)
		return (
			(/\b(?:equivalent|or)\b[^;]{0,40}experience[^;,]{0,30}$/i.test(between) && !/;|\byears\b/.test(between)) ||
			/\bor (?:\d{1,2}\+?|[a-z]{3,6}) years[^;,.]{1,50}experience (?:is )?$/i.test(between)
		);
	return true;
}
