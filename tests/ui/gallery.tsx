/** One state of the popup, by the address's hash, in its own page: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import {render} from 'preact';
import {Popup} from '../../lib/ui/popup';
import {popupStates, usual} from './popup-states';

const root = document.getElementById('root');
const state = popupStates[location.hash.slice(1)];
if (root !== null && state !== undefined) render(<Popup {...usual} {...state.props} />, root);
