/** Reads the employer's industry from what the posting says of it: the words of each industry, weighed by where they stand. Law: silent where no industry leads. */
import type {FactInput, Industry} from '../../model';
import type {FactHit, FindFactWords} from './fact-words';
import {evidenceAt, fieldEvidence, sectionAt, sentenceAround} from './window';

/** What a word counts by its section: the employer speaks of itself above all under "about". */
const WEIGHT = {about: 1.6, duties: 0.8, required: 0.45, preferred: 0.45, benefits: 0.15, salary: 0.1, legal: 0.1, other: 0.7} as const;
/** How often one cue counts, each time for less. */
const FADE = [1, 0.6, 0.4, 0.2] as const;
const LEAST = 1.2;
/** Software is everybody's business: technology leads only where it leads clearly. */
const TECHNOLOGY_SHARE = 0.6;

/** How an employer says what it is: "we are a …", "Northwind builds …", "Nordwind ist …". */
const OWN =
	/(?:\b(?:[Ww]e|[Oo]ur (?:company|client|business|firm)|[Tt]he (?:company|firm|group|bank))\b|(?:^|[.!?\n]\s{0,2})[A-Z][\w&.’'-]{0,20}(?: [\w&.’'-]{1,20}){0,3})(?:,? [^.\n,]{0,40},)? ?(?:is|are|['’]re|was|has been|provides?|builds?|makes?|makers?|sells?|runs?|helps?|develops?|designs?|suppl(?:y|ies)|operates?|offers?|moves?|connects?|lends?|trades?|insures?|delivers?|serves?|creates?|produces?|manages?|keeps?|rents?|draws?|forecasts?|ist|sind|bietet|versorgt|bewegt|est|sommes|aide|es|somos|ofrece|belongs?)\b[^.!?\n]{0,160}$/;
const OWN_SENTENCE = 1.4;
/** @param found what of data/facts the text names; `findFactWords` reads the short fields with it */
export function readIndustry(input: FactInput, found: readonly FactHit[], findFactWords: FindFactWords): Industry | null {
	const scores = new Map<string, {score: number; best: FactHit | null; weight: number; strong: boolean; cues: number}>();
	const counts = new Map<string, number>();
	const add = (name: string, weight: number, hit: FactHit | null): void => {
		const so = scores.get(name) ?? {score: 0, best: null, weight: 0, strong: false, cues: 0};
		so.score += weight;
		if (hit && weight > so.weight) [so.best, so.weight] = [hit, weight];
		so.cues++;
		if (!hit || (hit.value.kind === 'industry' && hit.value.weight > 1)) so.strong = true;
		scores.set(name, so);
	};
	for (const hit of found) {
		if (hit.value.kind !== 'industry') continue;
		const key = `${hit.value.name} ${hit.value.cue}`;
		const times = counts.get(key) ?? 0;
		counts.set(key, times + 1);
		const fade = FADE[times];
		if (!fade) continue;
		const early = hit.start < 700 ? 1.25 : 1;
		const section = sectionAt(input, hit.start);
		const own =
			(section === 'about' || section === 'other') && OWN.test(input.text.slice(sentenceAround(input.text, hit, 160).start, hit.start)) ? OWN_SENTENCE : 1;
		add(hit.value.name, hit.value.weight * fade * early * own * WEIGHT[section], hit);
	}
	for (const field of [input.title, input.company ?? '']) {
		for (const hit of findFactWords(field)) if (hit.value.kind === 'industry' && hit.value.weight > 1) add(hit.value.name, 3, null);
	}
	let first: [string, {score: number; best: FactHit | null}] | null = null;
	for (const entry of scores) {
		// Everyday words alone ("clients", "software") tell no industry until several come together.
		if (!entry[1].strong && entry[1].cues < 3) continue;
		const worth = entry[1].score * (entry[0] === 'technology' ? TECHNOLOGY_SHARE : 1);
		const lead = first ? first[1].score * (first[0] === 'technology' ? TECHNOLOGY_SHARE : 1) : -1;
		if (worth > lead) first = entry;
	}
	if (!first || first[1].score < LEAST) return null;
	const [value, {best}] = first;
	return {...(best ? evidenceAt(input.text, best, 'industry-words') : fieldEvidence(input.title, 'title')), value};
}
