/** The rows of data/documented/ and the sources that they name, for the panel. Law: loaded once its first content stands, and handed on as they are. */
import certifications from '../../data/documented/certifications.json';
import dataWork from '../../data/documented/data-work.json';
import disagreements from '../../data/documented/disagreements.json';
import education from '../../data/documented/education.json';
import engineering from '../../data/documented/engineering.json';
import industries from '../../data/documented/industries.json';
import industryUses from '../../data/documented/industry-uses.json';
import languages from '../../data/documented/languages.json';
import learningPaths from '../../data/documented/learning-paths.json';
import machineLearning from '../../data/documented/machine-learning.json';
import market from '../../data/documented/market.json';
import mathematics from '../../data/documented/mathematics.json';
import outlook from '../../data/documented/outlook.json';
import proficiency from '../../data/documented/proficiency.json';
import responsibilities from '../../data/documented/responsibilities.json';
import roleDifferences from '../../data/documented/role-differences.json';
import roleFocus from '../../data/documented/role-focus.json';
import softSkills from '../../data/documented/soft-skills.json';
import toolUses from '../../data/documented/tool-uses.json';
import tools from '../../data/documented/tools.json';
import sourceRows from '../../data/sources.json';
import type {Sources} from '../../lib/ui/panel/documented-section';
import type {Documented} from '../../lib/weigh/documented-rows';

// A test of the data holds each row against its shape.
export const documented = {
	'role-focus': roleFocus,
	'role-differences': roleDifferences,
	responsibilities,
	education,
	certifications,
	market,
	outlook,
	skills: [languages, tools, mathematics, machineLearning, dataWork, engineering, softSkills].flat(),
	'tool-uses': toolUses,
	proficiency,
	'learning-paths': learningPaths,
	industries,
	'industry-uses': industryUses,
	disagreements,
} as unknown as Documented;
export const sources = sourceRows as Sources;
