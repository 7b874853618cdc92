/** Tables of other programs in both browsers; long imports in Chromium. */
import {buildFolder} from '../../scripts/build-extension';
import {walkChromium, walkFirefox} from '../../scripts/walker';
import {describeImportTable} from './import-table';
import {describeLongImport} from './long-import';

describeImportTable('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
describeImportTable('Firefox', () => walkFirefox({extension: buildFolder('firefox')}));
describeLongImport('Chromium', () => walkChromium({extension: buildFolder('chrome')}));
