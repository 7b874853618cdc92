/** Reads the certificates and licences asked for: those of data/facts by name, others by the word "certification" and what it is said of. Law: what the employer holds or pays for is not asked. */

import type {Certification, FactInput, Level} from '../../model';
import {matchesOf} from '../../text/matches';
import type {FactHit} from './fact-words';
import {clauseAround, evidenceAt, headingAbove, sectionAt} from './window';

const CUE = /\b(?:certif|licen[sc]e|credential|qualified|designation|accredit|chartered|exam)/i;
const SOFT =
	/\b(?:preferred|preferable|preferably|plus|desired|desirable|ideally|nice[- ]to[- ]have|bonus|advantage(?:ous)?|beneficial|an asset|welcome|optional)\b/i;
const SOFT_HEADING = /\b(?:prefer|desir|nice|bonus|plus|optional|good to have|extra)/i;
/** Names that are also something else where these words stand near. */
const OTHER_SENSE = /\b(?:cpc|cpm|roas|ltv|cost per|acquisition cost|affordable care)\b/i;
const COMPANY =
	/\b(?:we are|we['’]re|our company|partner(?:ship)?s?|tuition|reimburse|paid|support for|assistance|company is|iso \d|great place|b corp|certified b|we offer|pursue|earn|budget|studying)\b/i;

/** "Relevant certifications in data architecture", "cloud certification (AWS, GCP)". */
const GENERIC =
	/\b(?:certifications?|certificates?|licen[sc]ure)\b(?!\s(?:programs?|requirements?|process|exams?|bodies|body|as\b))(\s(?:in|for)\s(?:(?!\b(?:is|are|will|would|preferred|required|desired|receive|a plus|may)\b)[^.;:()\n•]){3,60}|\s?\([^)\n]{2,60}\))?/gi;
/** A word that belongs to the certificate's name: with a capital, or one of the fields of certificates. */
const NAME_WORD =
	/^(?:[A-Z][\w+/&-]*|cloud|technical|vendor|data|agile|security|project|product|management|machine|learning|engineering|analytics|architecture|industry|network|database|professional|board|teaching|lean|green|black|belt)$/;
/** Capitals of a sentence's first word, no part of a name. */
const PLAIN_LEAD =
	/^(?:Relevant|Current|Any|Valid|Active|Preferred|Required|Professional|Appropriate|Additional|Obtain|Other|Strong|Have|Hold|Possess|Pursuing|Continue|Candidates|Desired|The|A|An|Or|And|With|Of|One|Failure|Non|Skills|Education|Training|Experience|Years|Degree|Must|If|Possession|Related)$/i;
const GENERIC_NOT =
	/\b(?:birth|ssl|tls|digital|security certificates?|gift|stock|medical|e-verify|vaccin|insurance|self|re|product|award|completion of|x\.?509|clinical|iso|soc|food|fda|hipaa|quality|organic|model|software|wbe|mbe|8\(a\)|safety data|testing|compliance|management of|authentication)\s?(?:certif|licens)|certificates? of (?:naturali|analysis|insurance|origin)/i;

/** @param found what of data/facts the text names */
export function readCertifications(input: FactInput, found: readonly FactHit[]): readonly Certification[] {
	const {text} = input;
	const read: Certification[] = [];
	const seen = new Set<string>();
	let until = -1;
	for (const hit of found) {
		const {value} = hit;
		if (value.kind !== 'certification' || hit.start < until || seen.has(value.label)) continue;
		const section = sectionAt(input, hit.start);
		if (section === 'about' || section === 'benefits' || section === 'legal' || section === 'salary') continue;
		const clause = clauseAround(input, hit, 160);
		const words = text.slice(clause.start, clause.end);
		if (value.needsCue && !CUE.test(words)) continue;
		if (OTHER_SENSE.test(words)) continue;
		until = hit.end;
		seen.add(value.label);
		read.push({...evidenceAt(text, hit, 'named'), label: value.label, level: levelAt(input, hit.start, hit.end)});
	}
	for (const match of matchesOf(text, GENERIC)) {
		const section = sectionAt(input, match.index);
		if (section !== 'required' && section !== 'preferred') continue;
		const clause = clauseAround(input, {start: match.index, end: match.index + match[0].length}, 160);
		if (read.some(one => one.start < clause.end && one.end > clause.start)) continue;
		const words = text.slice(clause.start, clause.end);
		if (COMPANY.test(words) || GENERIC_NOT.test(words) || /\b(?:degree|diploma|bachelor|master)\b/i.test(words)) continue;
		const before = wordsBefore(text.slice(Math.max(clause.start, match.index - 80), match.index));
		const kept = before.split(/(?<=\s)/);
		let lead = before.length;
		while (kept.length && NAME_WORD.test((kept.at(-1) ?? '').trim()) && !PLAIN_LEAD.test((kept.at(-1) ?? '').trim())) lead -= (kept.pop() ?? '').length;
		const quoteStart = match.index - before.length + lead;
		const quote = text.slice(quoteStart, match.index + match[0].length).trimEnd();
		if (!/\s/.test(quote) && !match[1]) continue;
		if (seen.has(quote.toLowerCase())) continue;
		seen.add(quote.toLowerCase());
		read.push({
			...evidenceAt(text, {start: quoteStart, end: quoteStart + quote.length}, 'named-by-subject'),
			label: quote,
			level: levelAt(input, match.index, match.index + match[0].length),
		});
	}
	return read.sort((a, b) => a.start - b.start);
}

/** The last three words, at most, with the space that closes each. */
function wordsBefore(words: string): string {
	const parts = words.split(/(?<=\s)/).slice(-3);
	while (parts.length && !/^[A-Za-z][\w+/&-]*\s$/.test(parts.at(0) ?? '')) parts.shift();
	return parts.join('');
}

function levelAt(input: FactInput, start: number, end: number): Level {
	const {text} = input;
	const clause = clauseAround(input, {start, end}, 120);
	const near = `${text.slice(Math.max(clause.start, start - 60), start)} ${text.slice(end, Math.min(clause.end, end + 90))}`;
	const section = sectionAt(input, start);
	if (SOFT.test(near)) return 'preferred';
	return section === 'preferred' && SOFT_HEADING.test(headingAbove(input, start)) ? 'preferred' : 'required';
}
