/** What the bench times, as one entry to bundle: run from its sources through a loader, the engine would be timed with what the loader adds to it. */
// Imported before all, so that the splitter is counted when the engine takes it.
import {asked} from './bench-asked';

export {analyse, knowledge} from '../lib/knowledge';
export {GUARD_ROWS, SKILL_ROWS} from '../lib/skill-rows';
export {buildTaxonomy} from '../lib/taxonomy/taxonomy';
export {tokenize} from '../lib/text/tokenize';
export {understand} from '../lib/understand/analyse';
export {cutLines} from '../lib/understand/lines';
export {findMentions} from '../lib/understand/mentions';

export {asked};
