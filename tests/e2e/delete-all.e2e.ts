/** Deleting everything, in both browsers. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeDeleteAll} from './delete-all';

describeDeleteAll('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeDeleteAll('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
