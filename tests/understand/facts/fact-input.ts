/** Builds the input of a fact's reader for tests: a line a line break, a section a line. */
import type {FactInput, Line, Mention, SectionKind, Sentence} from '../../../lib/model';

export type Given = {
	readonly title?: string;
	readonly location?: string;
	readonly company?: string;
	readonly section?: SectionKind;
	/** Skill ids by the words that name them. */
	readonly skills?: Readonly<Record<string, string>>;
};

/** @param text a posting's text, or pairs of a section and its text in order. */
export function factInput(text: string | readonly (readonly [SectionKind, string])[], given: Given = {}): FactInput {
	const parts = typeof text === 'string' ? [[given.section ?? 'other', text] as const] : text;
	const lines: Line[] = [];
	const sentences: Sentence[] = [];
	let whole = '';
	for (const [section, part] of parts) {
		if (whole) whole += '\n';
		for (const [at, words] of part.split('\n').entries()) {
			if (at) whole += '\n';
			const span = {start: whole.length, end: whole.length + words.length};
			if (words.trim()) {
				sentences.push({...span, line: lines.length});
				lines.push({...span, kind: 'paragraph', section});
			}
			whole += words;
		}
	}
	const mentions: Mention[] = [];
	for (const [words, skill] of Object.entries(given.skills ?? {})) {
		for (let start = whole.indexOf(words); start >= 0; start = whole.indexOf(words, start + words.length)) {
			mentions.push({start, end: start + words.length, quote: words, skill, level: 'required', section: given.section ?? 'other', group: null});
		}
	}
	mentions.sort((a, b) => a.start - b.start);
	return {text: whole, title: given.title ?? '', company: given.company ?? null, location: given.location ?? null, lines, sentences, mentions};
}
