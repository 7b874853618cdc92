/** Which of the names found may speak of the person at all: benefits, pay and legal lines name no skill, whatever words they use. */
import type {Line, SectionKind} from '../model';
import type {Taxonomy} from '../taxonomy/taxonomy';
import {groupBy} from '../text/spans';
import type {Found} from './mentions';

const SILENT: ReadonlySet<SectionKind> = new Set(['legal', 'benefits', 'salary']);
/** A line that names so many tools is a list of what is used, wherever the sections were thought to part. */
const TOOLS_OF_A_LIST = 3;

export function speaking(lines: readonly Line[], found: readonly Found[], taxonomy: Taxonomy): Found[] {
	const tools = new Map(
		[...groupBy(found, one => one.line)].map(([line, names]) => [
			line,
			new Set(names.map(one => one.skill).filter(skill => taxonomy.rows.get(skill)?.kind === 'tool')).size,
		]),
	);
	return found.filter(one => !SILENT.has(lines[one.line]?.section ?? 'other') || (tools.get(one.line) ?? 0) >= TOOLS_OF_A_LIST);
}
