/** The panel's states, by the address's hash, in a page of their own: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/panel/panel.css';
import {MoreContext} from '../../lib/ui/more';
import {LaterContext} from '../../lib/ui/panel/later';
import * as later from '../../lib/ui/panel/later-parts';
import {Panel} from '../../lib/ui/panel/panel';
import * as more from '../../lib/ui/unfolding';
import {showByHash} from './gallery-root';
import {panelStates} from './panel-states';

showByHash(name => {
	const state = panelStates[name];
	return state === undefined ? null : (
		<MoreContext.Provider value={more}>
			<LaterContext.Provider value={later}>
				<Panel {...state} />
			</LaterContext.Provider>
		</MoreContext.Provider>
	);
});
