/** The part of the popup that main.tsx asks for once the first content stands; see more.ts. */
export {AllSkills} from './all-skills';
export {Cautions} from './cautions';
export {Counted} from './counted';
export {failureWords} from './failure-words';
export {FirstSkills} from './first-skills';
export {FramedPosting} from './framed-posting';
export {Keys} from './key-bindings';
export {LevelControl} from './level-control';
export {LoadingShapes} from './loading-shapes';
export {NoPosting} from './no-posting';
export {Notice} from './notice';
export {PanelLink} from './panel-link';
export {PaySources} from './pay-sources';
export {SkillsNamed} from './skills-named';
export {StatusMenu} from './status-menu';
export {dutiesBehind, FitBetween} from './unsure';
export {WhatWasRead} from './what-was-read';
export {YourLines} from './your-lines';
