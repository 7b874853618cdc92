import {buildFolder} from '../../scripts/build-extension';
import {walkFirefox} from '../../scripts/walker';
import {describeBadInput} from './bad-input';
import {describeGivenTexts} from './given-texts';
import {describeJourney} from './journey';
import {describeSelection} from './selection';

const start = () => walkFirefox({extension: buildFolder('firefox')});

describeJourney('Firefox', start);
describeBadInput('Firefox', start, 'about:support');
describeGivenTexts('Firefox', start);
describeSelection('Firefox', start);
