/** Reads where the work is done: remote, hybrid or on site, the days in the office, the region. Law: text and location decide; the title is asked where they are silent. */
import type {Arrangement, FactInput} from '../../model';
import type {Signal, Value} from './arrangement-signal';
import {findSignals} from './arrangement-signals';
import {evidenceAt, fieldEvidence} from './window';

/** The arrangement that the text or the location states; null where nothing does. */
export function readArrangement(input: FactInput): Arrangement | null {
	const signals = findSignals(input);
	const field = input.location ? locationSays(input.location) : null;
	const chosen = choose(signals, field) ?? titleSays(input.title);
	if (!chosen) return null;
	const days = chosen.value === 'remote' ? null : (chosen.days ?? signals.find(s => s.value === chosen.value && s.days !== null)?.days ?? null);
	const evidence =
		chosen.rule === 'location'
			? fieldEvidence(input.location ?? '', 'location')
			: chosen.rule === 'title'
				? fieldEvidence(input.title, 'title')
				: evidenceAt(input.text, chosen, chosen.rule);
	const around =
		chosen.rule === 'location'
			? (input.location ?? '')
			: chosen.rule === 'title'
				? input.title
				: input.text.slice(Math.max(0, chosen.start - 40), chosen.end + 60);
	return {...evidence, value: chosen.value, daysInOffice: days, region: chosen.value === 'remote' ? regionIn(around) : null};
}

function locationSays(location: string): Signal | null {
	const span = {start: 0, end: 0, weight: 5, days: null, rule: 'location'};
	if (/\bhybrid\b|\bremote\b[^)]{0,30}\bor\b|\bor remote\b/i.test(location)) return {...span, value: 'hybrid'};
	if (/\bremote\b|\bwork from home\b|\bhome[- ]based\b/i.test(location)) return {...span, value: 'remote'};
	if (/\bon-?site\b|\bin[- ]office\b/i.test(location)) return {...span, value: 'onsite'};
	return null;
}

/** What the title alone says, asked only where text and location are silent. */
function titleSays(title: string): Signal | null {
	if (/\bremote[- ]sens|hybrid (?:cloud|search|ai)|on-?site interview/i.test(title)) return null;
	const says = locationSays(title);
	return says && {...says, rule: 'title'};
}

/** The surest signal; where remote and another stand equally sure, people can choose, so it is hybrid. */
function choose(signals: readonly Signal[], field: Signal | null): Signal | null {
	const best = new Map<Value, Signal>();
	for (const signal of field ? [field, ...signals] : signals) {
		const so = best.get(signal.value);
		if (!so || signal.weight > so.weight) best.set(signal.value, signal);
	}
	const [remote, hybrid, onsite] = [best.get('remote'), best.get('hybrid'), best.get('onsite')];
	const sure = (signal: Signal | undefined): number => signal?.weight ?? 0;
	const top = Math.max(sure(remote), sure(hybrid), sure(onsite));
	if (top < 1) return null;
	if (hybrid && sure(hybrid) === top) return hybrid;
	if (onsite && sure(onsite) === top) return remote && sure(remote) === top ? {...onsite, value: 'hybrid', rule: 'remote-or-onsite'} : onsite;
	return remote ?? null;
}

const REGIONS: readonly (readonly [string, RegExp])[] = [
	['US', /\b(?:US|U\.S\.?A?\.?|USA|United States|America|stateside|nationwide)\b/],
	['UK', /\b(?:UK|U\.K\.|United Kingdom|England|Britain)\b/],
	['Canada', /\bCanada\b/],
	['Europe', /\b(?:Europe|EU|EEA|EMEA|European)\b/],
	['Latin America', /\b(?:LATAM|Latin America|South America)\b/],
	['India', /\bIndia\b/],
	['Asia-Pacific', /\b(?:APAC|Asia)\b/],
	['Germany', /\bGermany\b/],
	['worldwide', /\b(?:worldwide|anywhere in the world|[Gg]lobal(?:ly)?|work from anywhere)\b/],
];

/** The region that remote work is bound to, where it is named beside it. */
const regionIn = (words: string): string | null => REGIONS.find(([, names]) => names.test(words))?.[0] ?? null;
