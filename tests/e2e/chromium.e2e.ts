import {buildFolder} from '../../scripts/build-extension';
import {walkChromium} from '../../scripts/walker';
import {describeBadInput} from './bad-input';
import {describeGivenTexts} from './given-texts';
import {describeJourney} from './journey';
import {describeSelection} from './selection';

const start = () => walkChromium({extension: buildFolder('chrome')});

describeJourney('Chromium', start);
describeBadInput('Chromium', start, 'chrome://version/');
describeGivenTexts('Chromium', start);
describeSelection('Chromium', start);
