/** The popup's states, by the address's hash: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import {MoreContext} from '../../lib/ui/more';
import {Popup} from '../../lib/ui/popup';
import * as more from '../../lib/ui/unfolding';
import {showByHash} from './gallery-root';
import {popupStates, usual} from './popup-states';

showByHash(name => {
	const state = popupStates[name];
	return state === undefined ? null : (
		<MoreContext.Provider value={more}>
			<Popup {...usual} {...state.props} />
		</MoreContext.Provider>
	);
});
