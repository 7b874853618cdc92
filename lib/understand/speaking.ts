/** Which of the names found may speak of the person at all: benefits, pay and legal lines name no skill, and the subject of a degree is none. */
import type {Line, SectionKind, Sentence} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import {groupBy, lastStartingBy} from '../text/spans';
import type {Tokens} from '../text/tokenize';
import {findDegreeFields} from './degree-fields';
import type {Found} from './mentions';

const SILENT: ReadonlySet<SectionKind> = new Set(['legal', 'benefits', 'salary']);
/** A line that names so many tools is a list of what is used, wherever the sections were thought to part. */
const TOOLS_OF_A_LIST = 3;

export function speaking(tokens: Tokens, lines: readonly Line[], sentences: readonly Sentence[], found: readonly Found[], taxonomy: Taxonomy): Found[] {
	const kindOf = (one: Found) => taxonomy.rows.get(one.skill)?.kind;
	const tools = new Map(
		[...groupBy(found, one => one.line)].map(([line, names]) => [line, new Set(names.filter(one => kindOf(one) === 'tool').map(one => one.skill)).size]),
	);
	const fields = findDegreeFields(tokens.text, sentences);
	const isField = (one: Found): boolean => {
		const start = tokens.start[one.from] ?? 0;
		const field = fields[lastStartingBy(fields, start)];
		return field !== undefined && start < field.end && kindOf(one) !== 'tool';
	};
	return found.filter(one => (!SILENT.has(lines[one.line]?.section ?? 'other') || (tools.get(one.line) ?? 0) >= TOOLS_OF_A_LIST) && !isField(one));
}
