/**
 * Whether a sentence tells what the holders of the job do: "Platform Engineers establish …", under the title "Platform Engineer". Law: only the posting's own title
 * counts, as the plural that opens the sentence; other engineers are colleagues.
 */

const ENDS_THE_NAME = /[,(|–:/]| - /;
const RANK = /^(?:senior|sr|junior|jr|lead|principal|staff|associate|head|chief|[ivx]+|\d+)\.?$/i;
const OPENING = /^[^\p{L}]{0,6}(?:(?:our|the|as) )?/iu;

/** @returns whether a sentence opens with the plural of `title`'s last two words, or of its initials (three or more) */
export function createJobOpening(title: string): (sentence: string) => boolean {
	const [name = ''] = title.split(ENDS_THE_NAME);
	const words = name.split(/\s+/).filter(word => /\p{L}/u.test(word) && !RANK.test(word));
	if (words.length === 0) return () => false;
	const plural = `${words.slice(-2).join(' ').toLowerCase()}s `;
	const initials = words.length < 3 ? null : `${words.map(word => word.charAt(0).toUpperCase()).join('')}s `;
	return sentence => {
		const rest = sentence.slice(OPENING.exec(sentence.slice(0, 16))?.[0].length ?? 0);
		return rest.slice(0, plural.length).toLowerCase() === plural || (initials !== null && rest.startsWith(initials));
	};
}
