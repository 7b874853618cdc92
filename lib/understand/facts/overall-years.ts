/** Which of the spans of experience is the job's own. Law: what one degree asks is an alternative to what another asks; a wish counts only where nothing firm is asked. */
import type {Experience, FactInput} from '../../model';
import {headingAbove} from './window';

const SOFT_HEADING =
	/\b(?:prefer(?:red|ences?)?|desir(?:ed|able|e)|nice[- ]to|bonus|plus|extra|optional|good to have|beneficial|advantage|stand out|sets? you apart)/i;

/**
 * The experience asked for the job as a whole. Spans that are alternatives of one another (by degree, "or") count as their smallest;
 * of what is asked beside one another ("8+ years, 3+ of them with models") the largest is the whole.
 */
export function overallYears(input: FactInput, experience: readonly Experience[]): Experience | null {
	const {text} = input;
	const firm = experience.filter(one => one.level !== 'preferred');
	// Where nothing firm is asked, what stands under a heading such as "Ideal background" is the job's own wish, unless the heading or the clause says it is a plus.
	const asked = firm.length ? firm : experience.filter(one => one.rule !== 'years-preferred' && !SOFT_HEADING.test(headingAbove(input, one.start)));
	const overall = asked.filter(one => one.skill === null);
	const pool = overall.length ? overall : asked.slice(0, 1);
	const wholes: Experience[] = [];
	let previous: Experience | null = null;
	for (const one of pool) {
		const last = wholes.at(-1);
		if (last && previous && isAlternative(text, previous, one)) {
			if ((one.min ?? 0) < (last.min ?? 0)) wholes[wholes.length - 1] = one;
		} else wholes.push(one);
		previous = one;
	}
	let most: Experience | null = null;
	for (const one of wholes) if (most === null || (one.min ?? 0) > (most.min ?? 0)) most = one;
	return most;
}

function isAlternative(text: string, a: Experience, b: Experience): boolean {
	if (b.start - a.end > (a.degree !== null && b.degree !== null ? 400 : 260)) return false;
	if (a.degree !== null && b.degree !== null) return true;
	if (/\b(?:role|level|position)\b[^.\n]{0,12}\bor\W{0,3}$/i.test(text.slice(a.end, b.start))) return true;
	const between = text.slice(a.end, b.start);
	let or = -1;
	for (const hit of between.matchAll(/\bor\b/gi)) or = hit.index;
	if (or < 0) return false;
	const rest = between.slice(or + 2);
	if (/^\W{0,4}(?:at least |a minimum of |minimum (?:of )?)?$/i.test(rest)) return true;
	if (rest.length > 120) return false;
	return b.degree !== null || /degree|bachelor|master|ph\.?d/i.test(rest);
}
