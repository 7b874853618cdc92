/** The whole walk in both browsers. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeWholeWalk} from './whole-walk';

describeWholeWalk('Chromium', () => walkChromium({extension: buildFolder('chrome'), fresh: true}));
describeWholeWalk('Firefox', () => walkFirefox({extension: buildFolder('firefox'), fresh: true}));
