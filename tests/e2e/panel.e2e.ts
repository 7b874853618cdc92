/** The side panel in Chromium and the sidebar in Firefox. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describePanel} from './panel';

describePanel('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describePanel('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
