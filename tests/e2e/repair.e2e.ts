/** A database that does not open, in both browsers. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeRepair} from './repair';

describeRepair('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeRepair('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
