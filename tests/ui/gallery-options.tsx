/** The options with fixed data, by the address's hash: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/boards.css';
import '../../lib/ui/options.css';
import './gallery-language';
import {render} from 'preact';
import {Options} from '../../lib/ui/options';
import {optionsStates, usualOptions} from './options-states';

const root = document.getElementById('root');
const state = optionsStates[location.hash.slice(1)];
if (root !== null && state !== undefined) render(<Options {...usualOptions} {...state.props} />, root);
