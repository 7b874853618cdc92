/** What the interface says where a sentence depends on what was read; all other sentences are said by their key. Law: plain words, British spelling, no praise and no fear; the posting's own words never stand here. */
export * as counted from './words/counted';
export * as fit from './words/fit';
export * from './words/grammar';
export * as skills from './words/skills';
