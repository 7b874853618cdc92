/** One state of the popup, by the address's hash, in its own page: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import './gallery-language';
import {render} from 'preact';
import {MoreContext} from '../../lib/ui/more';
import {Popup} from '../../lib/ui/popup';
import * as more from '../../lib/ui/unfolding';
import {popupStates, usual} from './popup-states';

const root = document.getElementById('root');
const state = popupStates[location.hash.slice(1)];
if (root !== null && state !== undefined)
	render(
		<MoreContext.Provider value={more}>
			<Popup {...usual} {...state.props} />
		</MoreContext.Provider>,
		root,
	);
