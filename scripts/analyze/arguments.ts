/** The words of the command line to what was asked. A wrong word throws a UsageError with one clear line. */
export class UsageError extends Error {}

export type Format = 'jsonl' | 'json' | 'text';
export type Request = {readonly format: Format; readonly profile: string | null; readonly url: string | null; readonly files: readonly string[]};

export const USAGE = `npm run -s analyze -- [--format jsonl|json|text] [--profile PROFILE.json] [--url URL] FILE…
FILE is .jsonl (or - for standard input: one posting a line), .html (a saved page), .txt or .md (plain text), .pdf (its text).`;

const FORMATS: readonly Format[] = ['jsonl', 'json', 'text'];

export function readArguments(words: readonly string[]): Request {
	let format: Format = 'jsonl';
	let profile: string | null = null;
	let url: string | null = null;
	const files: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		const value = (): string => {
			const next = words[++i];
			if (next === undefined) throw new UsageError(`${word} wants a value.`);
			return next;
		};
		if (word === '--format') {
			const asked = value();
			const known = FORMATS.find(one => one === asked);
			if (!known) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not “${asked}”.`);
			format = known;
		} else if (word === '--profile') profile = value();
		else if (word === '--url') {
			url = value();
			if (!URL.canParse(url)) throw new UsageError(`--url wants an address, “${url}” is none.`);
		} else if (word.startsWith('-') && word !== '-') throw new UsageError(`There is no option “${word}”.`);
		else files.push(word);
	}
	if (!files.length) throw new UsageError('No file was named.');
	return {format, profile, url, files};
}
