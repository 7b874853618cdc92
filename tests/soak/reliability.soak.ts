import {describeReliability} from '../reliability/describe';

describeReliability({kills: 500, savesEach: 1000, edits: 500, killedUpgrades: 50, killedImports: 20});
