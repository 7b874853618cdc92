import {describeReliability} from '../reliability/describe';

describeReliability({kills: 5, savesEach: 1000, edits: 200, killedUpgrades: 2, killedImports: 3});
