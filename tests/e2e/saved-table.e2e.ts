/** Saved postings in a real browser. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium} from '../../scripts/walker';
import {describeSavedTable} from './saved-table';

describeSavedTable('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
