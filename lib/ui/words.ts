/** Every string that the interface says, by the part that says it. Law: plain words, British spelling, no praise and no fear; the posting's own words never stand here. */
export * as counted from './words/counted';
export * as dates from './words/dates';
export * as failures from './words/failures';
export * as fit from './words/fit';
export * as foot from './words/foot';
export * as frame from './words/frame';
export * as gates from './words/gates';
export * from './words/grammar';
export * from './words/names';
export * as noPosting from './words/no-posting';
export * as notice from './words/notice';
export * as options from './words/options';
export * as pay from './words/pay';
export * as phrases from './words/phrases';
export * as skills from './words/skills';
export * as verdict from './words/verdict';
