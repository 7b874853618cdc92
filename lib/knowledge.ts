/** The one place that loads data/ into the pure rooms. */
import benchmarkRows from '../data/benchmarks.json';
import cues from '../data/cues.json';
import headings from '../data/headings.json';
import mentionCues from '../data/mention-cues.json';
import roleWeights from '../data/role-weights.json';
import sectionCues from '../data/section-cues.json';
import softWordings from '../data/soft-wordings.json';
import {FACT_ROWS} from './fact-rows';
import type {Analysis, PostingInput} from './model';
import {PACKED_TAXONOMY} from './skill-rows';
import {readSkills, type Skill} from './taxonomy/packed';
import {openTaxonomy} from './taxonomy/taxonomy';
import {type Understanding, understand} from './understand/analyse';
import {buildFactWords} from './understand/facts/fact-words';
import {buildMentionCues, type MentionCueRow} from './understand/mentions';
import {buildRoleCues} from './understand/role-cues';
import type {CueRow} from './understand/role-matcher';
import {buildSectionCues, type HeadingRow, type SectionCueRow} from './understand/section-cues';
import {buildSoftWordings, type SoftWordingRow} from './understand/soft-wordings';
import {type BenchmarkRow, benchmarksFor} from './weigh/benchmarks';

const made: {-readonly [Part in keyof Understanding]?: Understanding[Part]} = {};
/** Each part is made when it is first asked for, so that a worker takes messages before it knows anything. */
export const knowledge: Understanding = {
	get taxonomy() {
		return (made.taxonomy ??= openTaxonomy(PACKED_TAXONOMY));
	},
	get sections() {
		return (made.sections ??= buildSectionCues(headings as readonly HeadingRow[], sectionCues as readonly SectionCueRow[]));
	},
	get mentions() {
		return (made.mentions ??= buildMentionCues(mentionCues as readonly MentionCueRow[]));
	},
	get softWordings() {
		return (made.softWordings ??= buildSoftWordings(softWordings as readonly SoftWordingRow[]));
	},
	get factWords() {
		return (made.factWords ??= buildFactWords(FACT_ROWS));
	},
	get roles() {
		return (made.roles ??= buildRoleCues(cues as readonly CueRow[], roleWeights));
	},
};

/** Makes all parts now, where a moment is free before the first analysis. Costs nothing from the second time on. */
export function prepare(): void {
	for (const part of ['taxonomy', 'sections', 'mentions', 'softWordings', 'factWords', 'roles'] as const) void knowledge[part];
}

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
export const skillNames = (): readonly Skill[] => readSkills(PACKED_TAXONOMY.skills);
