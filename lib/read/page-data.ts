/**
 * The page's data for machines: sources of JSON-LD.
 *
 * Law: sources are handed on as they stand, within a cap; what they mean is read elsewhere.
 */
import {all, rawText} from './dom';

/** All sources together, in characters. Longer ones are passed over: the page itself still speaks. */
export const DATA_CAP = 2_000_000;
export const PIECE = 200_000;
const MOST_SCRIPTS = 60;

/** Sources that speak of a job posting, each in pieces. The type may stand with its plus sign escaped, or be missing beside a telling id. */
export const readData = (document: Document): readonly (readonly string[])[] => {
	const sources: string[][] = [];
	let room = DATA_CAP;
	for (const script of all(document, 'script[type*="ld"],script#job-posting').slice(0, MOST_SCRIPTS)) {
		const source = rawText(script, room + 1);
		if (source.length > room || !source.includes('JobPosting')) continue;
		room -= source.length;
		const pieces: string[] = [];
		for (let at = 0; at < source.length; at += PIECE) pieces.push(source.slice(at, at + PIECE));
		sources.push(pieces);
	}
	return sources;
};
