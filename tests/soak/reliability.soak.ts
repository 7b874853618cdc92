import {describeReliability} from '../reliability/describe';

/** Of the whole run; less where a machine has not the hour for it. */
const share = Number(process.env.SOAK_SHARE ?? 1);
const some = (all: number): number => Math.ceil(all * share);

describeReliability({kills: some(500), savesEach: 1000, edits: 500, killedUpgrades: some(50), killedImports: some(20)});
