/** Reads a document's title by its shape: "{company} hiring {title} in {location} | LinkedIn". Law: plain text search, no pattern that could run long. */

export type TitleParts = {readonly title?: string; readonly company?: string; readonly location?: string};

const PIECE = /(\{[a-z]*\})/;

/**
 * The parts of `text` by `shape`, or null where it has another shape. `{}` is passed over.
 * A company is the shortest fit: the text before the first separator, or behind the last one.
 */
export const readTitleShape = (text: string, shape: string): TitleParts | null => {
	const pieces = shape.split(PIECE).filter(piece => piece !== '');
	const parts: Record<string, string> = {};
	let rest = text.trim();
	const last = pieces[pieces.length - 1] ?? '';
	if (!last.startsWith('{')) {
		if (!rest.endsWith(last)) return null;
		rest = rest.slice(0, -last.length);
		pieces.pop();
	}
	if (!(pieces[0] ?? '').startsWith('{')) {
		const opening = pieces.shift() ?? '';
		if (!rest.startsWith(opening)) return null;
		rest = rest.slice(opening.length);
	}
	// From here on names and separators take turns, beginning and ending with a name.
	while (pieces.length > 1) {
		const fromFront = pieces[0] === '{company}';
		const separator = (fromFront ? pieces[1] : pieces[pieces.length - 2]) ?? '';
		const cut = fromFront ? rest.indexOf(separator) : rest.lastIndexOf(separator);
		if (cut <= 0) return null;
		const name = (fromFront ? pieces[0] : pieces[pieces.length - 1]) ?? '';
		parts[name.slice(1, -1)] = (fromFront ? rest.slice(0, cut) : rest.slice(cut + separator.length)).trim();
		rest = fromFront ? rest.slice(cut + separator.length) : rest.slice(0, cut);
		pieces.splice(fromFront ? 0 : pieces.length - 2, 2);
	}
	parts[(pieces[0] ?? '').slice(1, -1)] = rest.trim();
	const {title, company, location} = parts;
	return {...(title ? {title} : {}), ...(company ? {company} : {}), ...(location ? {location} : {})};
};
