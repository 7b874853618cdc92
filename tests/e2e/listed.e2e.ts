/** A page of results beside the panel in both browsers. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeListed} from './listed';

describeListed('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeListed('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
