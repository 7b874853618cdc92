/** Saved postings in both browsers. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeSavedTable} from './saved-table';

describeSavedTable('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeSavedTable('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
