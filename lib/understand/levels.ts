/**
 * The level of each mention: the section gives it, and the narrowest clause that holds a cue of its own changes it ("A and B; C is a plus", "(nice to have)",
 * "preferred but not required", "no PhD required"). Law: a cue rules its clause only, a bracket its item only.
 */
import type {Level, Line, SectionKind, Sentence, Span} from '../model';
import {lastStartingBy} from '../text/spans';
import {type Clause, cutClauses} from './clauses';
import {soughtIn} from './sought';
import {createJobOpening} from './title-plural';

const OF_SECTION: Readonly<Record<SectionKind, Level>> = {
	required: 'required',
	preferred: 'preferred',
	duties: 'used',
	about: 'context',
	// Only lists of tools are let through from these: see speaking.ts.
	benefits: 'used',
	salary: 'used',
	legal: 'used',
	other: 'used',
};

const PREFERRED =
	/\b(?:(?:is|are|as|be|considered|would be|will be)? ?(?:an? )?(?:(?:big|huge|strong|definite|major|significant|added|nice|real|distinct) )?(?:plus(?:es)?\b(?! \d)|bonus(?:es)?\b|asset\b|advantage\b)|advantageous|nice[- ]to[- ]haves?|good[- ]to[- ]have|great to have|nice if|prefer(?:red|able|ably|ence)|desir(?:ed|able|eable)|ideally|beneficial|helpful|optional(?:ly)?|would be (?:great|ideal|nice|good|useful)|bonus points|extra points|not (?:strictly )?(?:required|mandatory|necessary|essential|a must)|but not required|not a requirement|highly (?:regarded|valued|valuable)|(?:is|are|would be) (?:valuable|valued|welcome)|welcome to apply|we(?:'|’)d love (?:it )?if|even better)/i;
const NEGATED =
	/^[\s([]*not\b(?! only)|\b(?:no (?:prior |previous |specific )?(?:[\w+#./-]+ ){0,4}(?:is |are )?(?:required|needed|necessary|experience (?:required|needed|necessary))|(?:do|does) not (?:need|require|have to)|don['’]t (?:need|have to|require)|doesn['’]t (?:need|require)|not (?:use|using|looking for|a [\w-]+ role|an [\w-]+ role)|rather than|instead of|not a (?:good |great )?fit|without (?:any )?(?:prior )?(?:knowledge|experience))/i;
const REQUIRED =
	/\b(?:must(?:[- ]have)?\b|is required|are required|required\b(?! to)|mandatory|essential\b|(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:\(\d+\) ?)?\+?(?: ?(?:-|–|to) ?\d+\+?)? ?(?:or more )?(?:years|yrs)|experience (?:with|in|of|using|working|building|developing|as)|experienced (?:in|with)|proficien(?:t|cy)|expertise (?:in|with)|(?:strong|solid|deep|good|excellent|working|advanced|in-depth|sound|proven) (?:\w+ ){0,3}(?:knowledge|understanding|skills?|background|experience|proficiency|grasp|command)|knowledge of|familiar(?:ity)? with|fluen(?:t|cy) in|skilled in|you have\b|you(?:'|’)ve\b|degree in|ability to|background in|track record|looking for (?:someone|people|candidates) (?:who|with)|ideal candidate|successful candidate|candidates? (?:will|should|must) have|should have|should be|you know)/i;
/** In an employer's prose: what speaks of the person and the job, not of the company. */
const OF_THE_JOB =
	/\b(?:you(?:'|’)ll|you will|you would|opportunity for you to|this role|the role|in this position|this position|as (?:a|an|our) [\w /-]{3,50},|responsible for|your (?:work|role|job)|the (?:ideal |successful |right )?candidate|we(?:'|’)re (?:looking|hiring|seeking)|we are (?:looking|hiring|seeking)|(?:is|are) (?:looking|hiring|seeking)|seeks|the team (?:uses|works|builds)|our (?:tech )?stack|we use|join (?:us|our|the))/i;
const STRONG_REQUIRED = /\b(?:must(?:[- ]have)?\b|(?:is|are|strictly|also) required|mandatory|essential\b)/i;

/** A duty that asks for no skill by its own words: "Develop a strong understanding of …", "Provide expertise in …", "Use your Python skills to …". */
const DUTY_FIRST =
	/^[^\p{L}]*(?!experience|familiar|strong|knowledge|proficien|ability|must|you|minimum|bachelor|master|understanding|expert|excellent|solid|deep|good|proven|demonstrated|hands|degree|at least|fluen|years|yrs|months|\d)[\p{L}-]+(?:ing|e|p|n|t|d|y|r|w|k|s|h|m|l|ze)?\s+(?:\p{L}|[-,&/])/iu;

const ONLY_CUE =
	/^[\s([]*(?:(?:is|are|would be|both|all|but|strongly|highly|very|not|a|an|big|huge|definite|strong|added|nice|really|ideally|considered)\s+){0,4}(?:plus|bonus|asset|advantage|preferred|preferable|preferably|desired|desirable|required|optional|nice[- ]to[- ]have|good[- ]to[- ]have|must(?:[- ]have)?|mandatory|essential|beneficial|helpful|advantageous|ideal)(?: but not (?:required|necessary|essential))?[\s.,!)\]]*$/i;

export type LevelReader = (span: Span, line: number) => Level;

/**
 * @param title the posting's, as its plural may open a sentence that tells of the job
 * @returns a function that tells the level of a span; it remembers the clauses of sentences it has seen
 */
export function createLevelReader(text: string, lines: readonly Line[], sentences: readonly Sentence[], title: string): LevelReader {
	const opensWithTheJob = createJobOpening(title);
	const read = new Map<Sentence, ReadSentence>();
	return (span, index) => {
		const line = lines[index];
		if (!line) return 'context';
		const sentence = sentences[lastStartingBy(sentences, span.start)];
		const base = OF_SECTION[line.section];
		if (!sentence || sentence.end <= span.start) return base;
		let known = read.get(sentence);
		if (!known) {
			const words = text.slice(sentence.start, sentence.end);
			const clauses = cutClauses(text, sentence).map(clause => readClause(text, clause));
			known = {
				outer: clauses.filter(clause => clause.parent === null),
				inner: clauses.filter(clause => clause.parent !== null),
				sought: once(() => soughtIn(words, sentence.start)),
				ofTheJob: once(() => OF_THE_JOB.test(words) || opensWithTheJob(words)),
				dutyFirst: once(() => DUTY_FIRST.test(words)),
			};
			read.set(sentence, known);
		}
		return inSentence(base, known, span, line.section);
	};
}

/** Read when a level first hangs on it: few do. */
function once<Value>(read: () => Value): () => Value {
	let known: {readonly value: Value} | null = null;
	return () => (known ??= {value: read()}).value;
}

type ReadSentence = {
	readonly outer: readonly ReadClause[];
	readonly inner: readonly ReadClause[];
	readonly sought: () => readonly Span[];
	readonly ofTheJob: () => boolean;
	readonly dutyFirst: () => boolean;
};
/** `alone`: the clause is its cue and names nothing. */
type ReadClause = Clause & {readonly alone: boolean; readonly says: 'preferred' | 'negated' | 'required' | 'must' | null};

function readClause(text: string, clause: Clause): ReadClause {
	let words = text.slice(clause.start, clause.end);
	if (clause.parent === null && (words.includes('(') || words.includes('[')))
		words = words.replace(/[([][^()[\]]*[)\]]/g, bracket => ' '.repeat(bracket.length));
	const says = PREFERRED.test(words)
		? 'preferred'
		: NEGATED.test(words)
			? 'negated'
			: STRONG_REQUIRED.test(words)
				? 'must'
				: REQUIRED.test(words)
					? 'required'
					: null;
	return {...clause, says, alone: ONLY_CUE.test(text.slice(clause.start, clause.end))};
}

function inSentence(base: Level, sentence: ReadSentence, span: Span, section: SectionKind): Level {
	const {outer, inner} = sentence;
	const at = lastStartingBy(outer, span.start);
	const clause = outer[at];
	const before = inner[lastStartingBy(inner, span.start)];
	const bracket = before && span.start < before.end ? before : undefined;
	const isSought = (): boolean => sentence.sought().some(part => part.start <= span.start && span.end <= part.end);
	if (base === 'context' && (section !== 'about' || !(clause?.says || sentence.ofTheJob() || isSought()))) return 'context';
	const cue = bracket?.says ?? bracketAfter(sentence, clause, span) ?? clause?.says ?? trailing(outer[at + 1]);
	if (cue === 'preferred') return 'preferred';
	if (cue === 'negated') return 'negated';
	if (cue === 'must' && base !== 'preferred') return 'required';
	if (cue === 'required' && base !== 'preferred' && !(base === 'used' && sentence.dutyFirst())) return 'required';
	if ((base === 'used' || base === 'context') && isSought()) return 'required';
	return base === 'context' ? 'used' : base;
}

/** "Kubernetes (nice to have)": a bracket that holds nothing but a cue rules the item before it. */
function bracketAfter({inner}: ReadSentence, clause: ReadClause | undefined, span: Span): ReadClause['says'] {
	const next = inner[lastStartingBy(inner, span.end + 2)];
	if (!next?.says || !next.alone || next.start < span.end) return null;
	return clause && next.start < clause.end ? next.says : null;
}

/** "Python - preferred": a last clause that is nothing but its cue rules the clause before it. */
const trailing = (next: ReadClause | undefined): ReadClause['says'] => (next?.says === 'preferred' && next.alone ? next.says : null);
