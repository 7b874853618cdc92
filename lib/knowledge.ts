/** The one place that loads data/ into the pure rooms. */
import benchmarkRows from '../data/benchmarks.json';
import cues from '../data/cues.json';
import headings from '../data/headings.json';
import mentionCues from '../data/mention-cues.json';
import roleWeights from '../data/role-weights.json';
import sectionCues from '../data/section-cues.json';
import type {Analysis, PostingInput, SkillKind} from './model';
import {GUARD_ROWS, SKILL_ROWS} from './skill-rows';
import {buildTaxonomy} from './taxonomy/taxonomy';
import {type Understanding, understand} from './understand/analyse';
import {buildMentionCues, type MentionCueRow} from './understand/mentions';
import {buildRoleCues} from './understand/role-cues';
import type {CueRow} from './understand/role-matcher';
import {buildSectionCues, type HeadingRow, type SectionCueRow} from './understand/sections';
import {type BenchmarkRow, benchmarksFor} from './weigh/benchmarks';

export const knowledge: Understanding = {
	taxonomy: buildTaxonomy(SKILL_ROWS, GUARD_ROWS),
	sections: buildSectionCues(headings as readonly HeadingRow[], sectionCues as readonly SectionCueRow[]),
	mentions: buildMentionCues(mentionCues as readonly MentionCueRow[]),
	roles: buildRoleCues(cues as readonly CueRow[], roleWeights),
};

/** The analysis of a posting. Deterministic, never throws; 200,000 characters are read. */
export function analyse(input: PostingInput): Analysis {
	const understood = understand(input, knowledge);
	const benchmarks = benchmarksFor(
		{roleId: understood.role.id, location: understood.location, salaries: understood.facts.salaries},
		benchmarkRows as unknown as readonly BenchmarkRow[],
	);
	return {...understood, benchmarks};
}

/** Every skill that is shipped, for lists to choose from. */
export const skillNames = (): readonly {readonly id: string; readonly label: string; readonly kind: SkillKind}[] =>
	[...knowledge.taxonomy.rows.values()].map(({id, label, kind}) => ({id, label, kind}));
