/** Which language a posting is written in, by its commonest small words. Only as sure as it needs to be: levels and facts are read in English alone. */
import type {Tokens} from '../text/tokenize';
import {PerWord} from '../text/vocabulary';

const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
	en: ['the', 'and', 'of', 'to', 'in', 'with', 'for', 'you', 'our', 'will', 'we', 'are', 'as', 'is', 'your', 'or', 'on', 'experience'],
	de: ['und', 'der', 'die', 'das', 'mit', 'für', 'wir', 'sie', 'du', 'oder', 'bei', 'ein', 'eine', 'von', 'zu', 'im', 'den', 'dein'],
	fr: ['et', 'les', 'des', 'pour', 'vous', 'dans', 'nous', 'avec', 'une', 'sur', 'est', 'du', 'au', 'aux', 'votre', 'notre', 'le', 'la'],
	es: ['y', 'los', 'las', 'para', 'con', 'una', 'en', 'del', 'por', 'el', 'que', 'nuestro', 'tu', 'como', 'experiencia', 'un', 'se', 'de'],
	nl: ['en', 'het', 'een', 'van', 'voor', 'met', 'je', 'jij', 'wij', 'ons', 'onze', 'op', 'te', 'zijn', 'bij', 'naar', 'jouw', 'de'],
	pt: ['e', 'os', 'das', 'para', 'com', 'uma', 'em', 'do', 'da', 'você', 'nossa', 'nosso', 'que', 'dos', 'um', 'na', 'no', 'experiência'],
	it: ['e', 'di', 'per', 'con', 'una', 'della', 'dei', 'il', 'che', 'nel', 'del', 'gli', 'le', 'un', 'alla', 'sono', 'nostro', 'la'],
	pl: ['i', 'w', 'z', 'na', 'do', 'oraz', 'się', 'dla', 'jest', 'nas', 'lub', 'od', 'po', 'że', 'nie', 'o', 'są', 'praca'],
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** By word, the languages whose small word it is, as places in `LANGUAGES`. */
const NONE: readonly number[] = [];
const LANGUAGES_OF = new PerWord<readonly number[]>(word => {
	const places = LANGUAGES.flatMap((language, place) => (SMALL_WORDS[language]?.includes(word) ? [place] : []));
	return places.length > 0 ? places : NONE;
});
const SAMPLE = 3000;
const LEAST = 12;

/** @returns an ISO 639-1 code; "en" where there is too little to tell, "und" where words are many and none of these languages' small ones among them */
export function readLanguage(tokens: Tokens): string {
	const size = Math.min(tokens.count, SAMPLE);
	const found = LANGUAGES.map(() => 0);
	for (let i = 0; i < size; i++) for (const place of LANGUAGES_OF.at(tokens, i)) found[place] = (found[place] ?? 0) + 1;
	const counts = LANGUAGES.map((language, place) => ({language, count: found[place] ?? 0})).sort((a, b) => b.count - a.count);
	const best = counts[0];
	const english = counts.find(one => one.language === 'en')?.count ?? 0;
	if (size < LEAST || !best) return 'en';
	if (best.count < size * 0.05) return english > 0 || size < 40 ? 'en' : 'und';
	return best.count > english * 1.2 ? best.language : 'en';
}
