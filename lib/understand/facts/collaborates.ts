/** Reads whom the person works with: colleagues, teams, stakeholders, each in the words of the posting. Law: only what stands after words of working together, and only what names people. */

import type {Collaborator, FactInput} from '../../model';
import {matchesOf} from '../../text/matches';
import {clauseAround, evidenceAt, sectionAt} from './window';

/** Words after which colleagues are named. */
const CUE =
	/\b(?:collaborat(?:e|es|ing|ion|ed|ively)|work(?:s|ing|ed)?|partner(?:s|ing|ed)?|pair(?:s|ing)?|liais(?:e|es|ing|on)|interact(?:s|ing|ion)?|interfac(?:e|es|ing)|coordinat(?:e|es|ing|ion)|engag(?:e|es|ing)|communicat(?:e|es|ing|ion)|consult(?:s|ing)?|align(?:s|ing)?|co-?operat(?:e|es|ing)|relationships?|partnerships?|conjunction|tandem|team(?:s|ing)? up|meet(?:s|ing)?|network|sit(?:s|ting)?|agree(?:s|ing)?|brainstorm(?:s|ing)?|co-?design(?:s|ing)?|connect(?:s|ing)?)\b(?: (?:and [a-z]{3,14}|very|closely|directly|cross-functionally|effectively|daily|regularly|deeply|hand[- ]in[- ]hand|side[- ]by[- ]side|in close collaboration|in partnership|extensively|together|proactively|successfully|well|frequently|collaboratively|tightly|primarily|strategically|day-to-day|internally|broadly|heavily|constantly|intimately|independently and|efficiently|productively|seamlessly|fluidly|alongside)){0,4},? (?:with(?:in)?|across|alongside|between|among|amongst)\b|\b(?:alongside|together with|side by side with|in partnership with|in collaboration with|(?:sit(?:s|ting)? )?(?:next to|beside)|(?:talk|speak|listen|present|demo|hand over|pitch|answer|respond)(?:s|ing)?(?: directly| regularly)? to|(?:explain|present|show|communicat|deliver|hand|demonstrat|translat)(?:e|es|ing|s)? (?:[\w’'-]{1,18} ){1,4}to|(?:questions|requests|requirements|input|feedback|ideas|needs|notebooks|prototypes) (?:from|of)|(?:used|needed|requested|read|asked) by|report(?:s|ing)?(?: directly| into)? to:?|mentor(?:s|ing|ed)?(?: for| to)?|coach(?:es|ing)?|guid(?:e|ing)|supervis(?:e|es|ing)|(?:results|findings|insights|ideas|analysis|recommendations|solutions|concepts|information) to|advis(?:e|es|ing)|point of contact (?:for|between)|across teams including|team (?:of|consisting of|composed of))\b|\b(?:assist(?:s|ing)?|support(?:s|ing)?|enabl(?:e|es|ing)|influenc(?:e|es|ing)|educat(?:e|es|ing)|train(?:s|ing)?|help(?:s|ing)?|empower(?:s|ing)?|support to|issues to|join(?:s|ing)?|part of)(?= (?:the|our|a|an|other|your|senior|internal|key|business|product|data|junior|stakeholders|technical|customers|clients|engineers)\b)/gi;

/** A word that names people or a group of them. */
const PEOPLE =
	/(?:engineers?|scientists?|analysts?|developers?|devs|managers?|designers?|architects?|researchers?|owners?|leads?|leaders?|leadership|directors?|executives?|stakeholders?|teams?|groups?|departments?|units?|functions?|partners?|customers?|clients?|users?|end-users?|vendors?|experts?|smes?|specialists?|consultants?|colleagues?|peers?|teammates?|members?|staff|personnel|physicians?|clinicians?|biologists?|chemists?|statisticians?|economists?|modelers?|marketers?|strategists?|founders?|ceo|cto|coo|cfo|cdo|cio|cpo|vps?|professionals?|practitioners?|advisors?|administrators?|dbas?|testers?|writers?|counsel|lawyers?|attorneys?|auditors?|contractors?|suppliers?|sponsors?|makers?|heads?|chiefs?|officers?|president|presidents|underwriters?|actuaries|traders?|producers?|artists?|editors?|teachers?|students|faculty|educators|nurses|doctors|radiologists|operators?|technicians?|organi[sz]ations?|management|academics?|collaborators?|contributors?|disciplines|agencies|committees?|board|squads?|pods?|chapter|devops|counterparts|decision makers|coordinators?|representatives?|supervisors?|associates?|programmers?|mathematicians?|linguists?|mle|ds|swes?|pms?|juniors|interns|apprentices|investigators|buyers|merchants|merchandisers|planners|fundraisers|recruiters|pharmacists|dispatchers|brokers|journalists|moderators|curators|accountants|surveyors|handlers|dentists|farmers|growers|traders|[a-z]{3,20}(?:ologists?|icians?|graphers?|mongers?)|scholars|postdocs|monitors?|government staff)$/i;
/** Names of a field alone ("Product", "marketing"): colleagues only in a list of such or with a capital. */
const FUNCTION =
	/^(?:data |ml |ai |software |product |customer |business |go-to-market |people |information )?(?:product(?: management| design| marketing)?|engineering|design|marketing|sales|finance|operations|ops|legal|hr|human resources|it|information technology|security|compliance|research|science|success|support|growth|infrastructure|platform|analytics|ux|ui|qa|accounting|procurement|risk|business|development|gtm|go-to-market|devops|data|strategy|privacy|logistics|manufacturing|quality|communications|editorial|merchandising|supply chain|commercial|technology|policy|architecture|regulatory|clinical|medical)(?: management| science| engineering| development| design| operations| affairs)?$/i;
const HEAD =
	/(?:teams?|groups?|departments?|units?|functions?|engineers|scientists|analysts|developers|devs|managers|designers|leadership|leaders|stakeholders|partners|experts|owners|colleagues|professionals|staff|organi[sz]ations?|researchers|architects|users|customers|clients|members)$/i;
const NO_PEOPLE =
	/\b(?:technologies|tools?|models?|datasets?|data ?sets|systems?|platforms? such|apis?|services?|pipelines?|databases?|frameworks?|languages?|code|cloud|sql|python|requirements|processes|solutions|methods|techniques|algorithms|deadlines|ambiguity|projects?|sources|environments?|insights|applications?|software$|time zones|regulations|standards|policies|goals|priorities|strategy|objectives|minimal|little|supervision|large|big data|complex|structured|unstructured|reports|results|numbers|a variety|others|each other|people$|confidence|integrity|urgency|care|industry|companies like|cultures|backgrounds|regions|countries|states|locations|world)\b/i;
const STOP =
	/\s(?:to\b(?! (?:end|market))|in order|who\b|that\b|which\b|on\b|in\b|for\b|by\b|as\b(?! well)|while\b|when\b|where\b|using\b|through\b|during\b|via\b|regarding\b|about\b|so\b|from\b|is\b|are\b|will\b|you\b|we\b|toward|into\b|at\b(?! all levels)|within\b|throughout\b|ensuring\b|and (?:help|ensure|build|deliver|drive|support|develop|create|provide|use|make|take|learn|work|manage|understand|communicate|contribute|design(?! teams?\b|ers?\b|,| and\b|\.)|foster|lead|other teams to|be|report|present|translate|define|identify|influence|implement|participate)\b)|[.;:()\n•|!?–—]/i;
const LEADING =
	/^(?:and |or |both |either |also )?(?:the |a |an |our |your |their |its |his |other |various |different |multiple |many |several |all |some |any |these |those |such |fellow |key members of (?:the )?|members of (?:the |our )?|people across |teams across |partners in |partners across |colleagues (?:in|from|across) |(?:our|the) (?:talented|amazing|dedicated|wider|broader|larger|great|small) |(?:wide|broad) range of |(?:a )?(?:diverse |small |talented |growing |highly |skilled |dedicated |world-class )?(?:team|group) of |a variety of |range of |highly |talented |experienced |diverse |world-class |wider |broader )+/i;

/** "… and engaging stakeholders": another duty, no colleague. */
const VERB_FIRST =
	/^(?!marketing|engineering|consulting|accounting|manufacturing|planning|testing|operating|sourcing|training|hiring|editing|underwriting|purchasing|merchandising|learning|pricing|billing|leading|existing|advertising|founding|cross-)(?:\w+ing|collaborate|engage|communicate|work|help|drive|build|coach|mentor|present|support|develop|manage|be|has|have|force)\b/i;

/** "Own the roadmap with product managers": in a duty, "with" alone names colleagues where people follow at once. */
const WITH =
	/\bwith (?=(?:(?:our|the|other|internal|external|your) )?(?:[a-z-]{2,16} ){0,2}(?:engineers|scientists|analysts|developers|managers|designers|architects|researchers|owners|stakeholders|teams|leaders|clinicians|physicians|investigators|editors|partners|specialists|colleagues|consultants|buyers|underwriters|actuaries|[a-z]{3,20}ologists|[a-z]{3,20}icians)\b)/gi;

/** Colleagues and groups named, in order, each once. */
export function readCollaborators(input: FactInput): readonly Collaborator[] {
	const {text} = input;
	const found: Collaborator[] = [];
	const seen = new Set<string>();
	for (const cue of [...matchesOf(text, CUE), ...matchesOf(text, WITH)].sort((a, b) => a.index - b.index)) {
		const end = cue.index + cue[0].length;
		const section = sectionAt(input, cue.index);
		if (section === 'legal' || section === 'salary' || section === 'benefits') continue;
		const clause = clauseAround(input, {start: cue.index, end}, 260);
		if (section !== 'duties' && /^with $/i.test(cue[0])) continue;
		if (section === 'about' && !/\b(?:you|you['’]ll|role|position|candidate|collaborat|partner)/i.test(text.slice(clause.start, end))) continue;
		const rest = text.slice(end, clause.end);
		const stop = STOP.exec(rest);
		const list = rest.slice(0, stop ? stop.index : rest.length);
		for (const item of listItems(list)) {
			const start = end + item.start;
			const quote = text.slice(start, end + item.end);
			const id = kebab(quote);
			if (!id || seen.has(id)) continue;
			seen.add(id);
			found.push({...evidenceAt(text, {start, end: end + item.end}, 'works-with'), id});
		}
	}
	return found;
}

type Item = {readonly start: number; readonly end: number};

/** The people named in a list of words, as spans of it. A list of fields before one head ("product, design and data teams") is one item. */
function listItems(list: string): readonly Item[] {
	const parts: (Item & {readonly words: string; readonly own: boolean})[] = [];
	const splitter = /\s{0,2}(?:,\s{0,2}(?:and|or|as well as|&)?|\b(?:and|or|as well as)\b|&|\/(?=\s)|\+)\s{0,2}/gi;
	let from = 0;
	const push = (to: number): void => {
		const raw = list.slice(from, to);
		const lead = raw.length - raw.trimStart().length;
		const cut = LEADING.exec(raw.trimStart())?.[0].length ?? 0;
		const words = raw
			.trim()
			.slice(cut)
			.replace(/(?:['’]s?)$/, '');
		const start = from + lead + cut;
		if (words) parts.push({start, end: start + words.length, words, own: cut > 0});
		from = to;
	};
	for (const match of list.matchAll(splitter)) {
		if (match.index === undefined || match[0].length === 0) continue;
		push(match.index);
		from = match.index + match[0].length;
	}
	push(list.length);
	const items: Item[] = [];
	for (let i = 0; i < parts.length && i < 12; i++) {
		const part = parts[i];
		if (!part) continue;
		if (part.words.length > 60 || NO_PEOPLE.test(part.words) || VERB_FIRST.test(part.words) || /^(?:team|director|member|people)$/i.test(part.words)) {
			if (i === 0) break;
			continue;
		}
		const people =
			PEOPLE.test(part.words) ||
			/^(?:group |global |regional )?(?:heads?|directors?|vps?|vice[- ]presidents?|chiefs?|managers?|leads?|leaders?) of [\w& ]+$/i.test(part.words);
		if (people && !FUNCTION.test(part.words)) {
			items.push(part);
			continue;
		}
		// Fields that share the head of what follows.
		let last = i;
		while (last + 1 < parts.length && last - i < 5 && !HEAD.test(parts[last]?.words ?? '')) last++;
		const head = parts[last];
		if (
			last > i &&
			head &&
			HEAD.test(head.words) &&
			!head.own &&
			head.words.split(/\s+/).length <= 4 &&
			head.words.includes(' ') &&
			parts.slice(i, last).every(p => p.words.split(/\s+/).length <= 3 && !NO_PEOPLE.test(p.words))
		) {
			items.push({start: part.start, end: head.end});
			i = last;
			continue;
		}
		if (FUNCTION.test(part.words) && (parts.length > 1 || /^[A-Z]/.test(part.words))) items.push(part);
	}
	return items;
}

const kebab = (words: string): string =>
	words
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.replace(/(?<=[a-z]{3})ies$/, 'y')
		.replace(/(?<=[a-z]{2}[^s])s$/, '');
