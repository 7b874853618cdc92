/** Two statements of a posting that cannot both hold, each in its own words. Law: only statements of the job itself; what depends on an "if" or "or" contradicts nothing. */
import type {Contradiction, FactInput, Facts, Quote} from '../model';
import type {Signal} from './facts/arrangement-signal';
import {findSignals} from './facts/arrangement-signals';
import {findVisaStatements} from './facts/visa';
import {sentenceAround} from './facts/window';

/** @returns what contradicts, in the order of the facts */
export function findContradictions(input: FactInput, facts: Facts): readonly Contradiction[] {
	return [...(facts.arrangement ? ofArrangement(input) : []), ...ofSeniority(input, facts), ...(facts.visa ? ofVisa(input) : [])];
}

const CONDITIONAL =
	/\b(?:if|or|either|unless|when|whether|depending|may|can|could|option(?:al|s)?|flexib(?:le|ly|ility)|candidates?|for those|those|within (?:commuting|\d)|commuting|located (?:in|near|within)|most|many|some|other|others|prefer(?:red|ence)?|ideally|possible|initial(?:ly)?|currently|until|temporar(?:y|ily)|employees|teams?|roles)\b/i;

const sentenceOf = (input: FactInput, signal: Signal): Quote => {
	const {start, end} = sentenceAround(input.text, signal, 160);
	const words = input.text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = start + words.trimEnd().length;
	return {start: from, end: to, quote: input.text.slice(from, to)};
};

/** Remote in one sentence, days in the office in another; or a location that says what the body does not. */
function ofArrangement(input: FactInput): readonly Contradiction[] {
	const sure = findSignals(input).filter(signal => signal.weight >= 4);
	const remote = sure.find(signal => signal.value === 'remote' && !CONDITIONAL.test(sentenceOf(input, signal).quote));
	const office = sure.find(signal => (signal.value === 'onsite' || (signal.days ?? 0) >= 2) && !CONDITIONAL.test(sentenceOf(input, signal).quote));
	if (remote && office) {
		const [a, b] = [sentenceOf(input, remote), sentenceOf(input, office)];
		if (a.end <= b.start || b.end <= a.start) return [{about: 'arrangement', a, b}];
	}
	const {location} = input;
	if (!location) return [];
	const field: Quote = {start: 0, end: 0, quote: location};
	if (/\bremote\b/i.test(location) && !/\b(?:or|hybrid)\b/i.test(location) && office) return [{about: 'arrangement', a: field, b: sentenceOf(input, office)}];
	if (/\bon-?site\b/i.test(location) && !/\b(?:or|hybrid)\b/i.test(location) && remote) return [{about: 'arrangement', a: field, b: sentenceOf(input, remote)}];
	return [];
}

/** An entry-level job that asks for five years, a senior title over a text for beginners. */
function ofSeniority(input: FactInput, facts: Facts): readonly Contradiction[] {
	const {seniority, years} = facts;
	if (!seniority) return [];
	const said: Quote = {start: seniority.start, end: seniority.end, quote: seniority.quote};
	if ((seniority.value === 'entry' || seniority.value === 'intern') && seniority.rule !== 'years' && years && (years.min ?? 0) >= 5) {
		return [{about: 'seniority', a: said, b: {start: years.start, end: years.end, quote: years.quote}}];
	}
	const beginner = BEGINNER.exec(input.text);
	if (beginner && (years === null || (years.min ?? 0) < 3 || (years.min ?? 0) >= 5)) {
		const quote: Quote = {start: beginner.index, end: beginner.index + beginner[0].length, quote: beginner[0]};
		if (seniority.rule === 'title' && (seniority.value === 'senior' || seniority.value === 'staff')) return [{about: 'seniority', a: said, b: quote}];
		if (years && (years.min ?? 0) >= 5) return [{about: 'seniority', a: quote, b: {start: years.start, end: years.end, quote: years.quote}}];
	}
	return [];
}

const BEGINNER =
	/\b(?:this is an? entry[- ]level (?:role|position|job|opportunity)|entry[- ]level position|no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary))\b/i;

/** A visa offered in one sentence and refused in another. */
function ofVisa(input: FactInput): readonly Contradiction[] {
	const said = findVisaStatements(input).filter(
		one => !/\b(?:if|may|consider|with or without|some|every|certain|depending|case[- ]by[- ]case|transfer)\b/i.test(one.quote),
	);
	const offered = said.find(one => one.value === 'offered');
	const refused = said.find(one => one.value !== 'offered');
	if (!offered || !refused || (offered.start < refused.end && refused.start < offered.end)) return [];
	const quote = ({start, end, quote: words}: Quote): Quote => ({start, end, quote: words});
	return [{about: 'visa', a: quote(offered), b: quote(refused)}];
}
