/** The identity of a text that has no address of its own. Law: pure; equal words, equal key. */
import {wordsOf} from './words';

const FNV_PRIME = 0x01000193;
/** A short name for a text by its words: what differs only in white space and signs is the same text. No secret and no signature. */
export const textKey = (text: string): string => {
	const words = wordsOf(text);
	const parts = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b].map(seed => {
		let hash = seed;
		for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), FNV_PRIME) + (hash >>> 15);
		return (hash >>> 0).toString(36).padStart(7, '0');
	});
	return `text:${parts.join('')}`;
};
