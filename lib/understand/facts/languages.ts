/** Reads the languages that the person speaks or writes. Law: a language's name counts only beside words of speaking. */
import type {FactInput, Level, SpokenLanguage} from '../../model';
import type {FactHit} from './fact-words';
import {clauseAround, evidenceAt, headingAbove, sectionAt, tailOf} from './window';

const SPEAKING =
	/\b(?:fluen(?:t|tly|cy)|proficien(?:t|cy)|native|bilingual|multilingual|trilingual|spoken|speak(?:s|er|ing)?|written|writing|verbal|oral|languages?|mother tongue|business[- ]level|professional[- ]level|conversational|working knowledge|command of|communicat(?:e|es|ing|ion|or)|read and write|reading|[abc][12]\b|intermediate|advanced|level|skills|kenntnisse|fließend(?:e|es)?|verhandlungssicher(?:e|es)?|courant|nivel|fluido|fluente|vloeiend|sprache|sprachkenntnisse|required|is a plus|a must)\b/i;
const OTHER =
	/\b(?:natural language|programming languages?|poster|speaking (?:countries|markets)|major|literature|teacher|muffin|press|premier league|nlp|corpus|dataset|translations? of|markets?|available in|website|regardless)\b/i;
const SOFT =
	/\b(?:preferred|preferable|preferably|plus|desired|desirable|ideally|nice[- ]to[- ]have|bonus|advantage(?:ous)?|beneficial|an asset|welcome|optional|would be great|helpful)\b/i;
const SOFT_HEADING = /\b(?:prefer|desir|nice|bonus|plus|optional|good to have|extra)/i;

/** @param found what of data/facts the text names */
export function readLanguages(input: FactInput, found: readonly FactHit[]): readonly SpokenLanguage[] {
	const {text} = input;
	const read: SpokenLanguage[] = [];
	for (const hit of found) {
		if (hit.value.kind !== 'language') continue;
		const {label} = hit.value;
		const name = text.slice(hit.start, hit.end);
		// "polish the interface", "spanish-style": a name is written with a capital.
		if (name.charAt(0) === name.charAt(0).toLowerCase()) continue;
		const section = sectionAt(input, hit.start);
		if (section === 'legal' || section === 'salary' || section === 'benefits') continue;
		const clause = clauseAround(input, hit, 110);
		const near = text.slice(Math.max(clause.start, hit.start - 80), Math.min(clause.end, hit.end + 60));
		if (!SPEAKING.test(near) || OTHER.test(near)) continue;
		if (section === 'about' && !/\b(?:fluen|proficien|must|required|you|speak|native)/i.test(near)) continue;
		const soft =
			SOFT.test(text.slice(hit.end, Math.min(clause.end, hit.end + 60))) ||
			/\b(?:ideally|preferably|nice to have|bonus)\b/i.test(tailOf(text.slice(clause.start, hit.start), 50));
		const level: Level = soft || (section === 'preferred' && SOFT_HEADING.test(headingAbove(input, hit.start))) ? 'preferred' : 'required';
		const before = read.findIndex(one => one.language === label);
		const one: SpokenLanguage = {...evidenceAt(text, hit, 'spoken-language'), language: label, level};
		if (before < 0) read.push(one);
		else if (level === 'required' && read[before]?.level === 'preferred') read[before] = one;
	}
	return read;
}
