/** Writes small PDFs: words at places, as an office program leaves them. Law: made from what a test says and nothing else. */

/** Words at a place in points from the lower left corner of a page of 595 by 842. */
export type Words = {readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly bold?: boolean};
export type PdfMaking = {
	readonly pages: readonly (readonly Words[])[];
	/** Asks for a password to open it. */
	readonly locked?: boolean;
	/** Further entries of the catalogue, as PDF writes them. */
	readonly catalogue?: string;
	/** What to draw on every page in place of words. */
	readonly drawing?: string;
};

const escaped = (text: string): string =>
	[...text].map(character => (/[()\\]/.test(character) ? `\\${character}` : character === '•' ? '\\225' : character === '’' ? '\\222' : character)).join('');

/** The bytes of a PDF with these pages. */
export function makePdf({pages, locked = false, catalogue = '', drawing}: PdfMaking): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	add(`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
	const tree = add('');
	const plain = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
	const kids = pages.map(words => {
		const stream =
			drawing ??
			words.map(({text, x, y, size = 11, bold: strong}) => `BT /${strong ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n');
		const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${plain} 0 R /F2 ${bold} 0 R >> >> >>`,
		);
	});
	objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`;
	const lock = locked ? add(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`) : 0;
	let file = '%PDF-1.4\n';
	const places = objects.map((body, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const xref = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<00> <00>] ${locked ? `/Encrypt ${lock} 0 R` : ''} >>\nstartxref\n${xref}\n%%EOF\n`;
	return Uint8Array.from(file, character => character.charCodeAt(0));
}

/** Lines below one another, 14 points apart, from a height on. */
export const linesAt = (x: number, y: number, lines: readonly string[], look: Pick<Words, 'size' | 'bold'> = {}): readonly Words[] =>
	lines.map((text, index) => ({text, x, y: y - index * 14, ...look}));

/** A posting of one page, with a title, two lists, and a paragraph that runs over three lines. */
export const POSTING: readonly Words[] = [
	{text: 'Forecasting Engineer', x: 60, y: 780, size: 20, bold: true},
	...linesAt(60, 750, [
		'Example Analytics builds the forecasts that three hundred shops order by, every night of the',
		'year. You will own the models from the first notebook to the night run, together with data engi-',
		'neers and the people who read the numbers in a full-',
		'time team of nine.',
	]),
	{text: 'What you will do', x: 60, y: 680, size: 11, bold: true},
	...linesAt(60, 662, ['• Build and ship demand models in Python and SQL', '• Keep Kubernetes jobs healthy, also when a supplier sends', '   its file late']),
	{text: 'Requirements', x: 60, y: 600, size: 11, bold: true},
	...linesAt(60, 582, ['• 3+ years of experience with Python', '• Docker and one cloud']),
];
