/** One state of the panel, by the address's hash, in its own page: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/panel/panel.css';
import './gallery-language';
import {render} from 'preact';
import {MoreContext} from '../../lib/ui/more';
import {LaterContext} from '../../lib/ui/panel/later';
import * as later from '../../lib/ui/panel/later-parts';
import {Panel} from '../../lib/ui/panel/panel';
import * as more from '../../lib/ui/unfolding';
import {panelStates} from './panel-states';

const root = document.getElementById('root');
const state = panelStates[location.hash.slice(1)];
if (root !== null && state !== undefined)
	render(
		<MoreContext.Provider value={more}>
			<LaterContext.Provider value={later}>
				<Panel {...state} />
			</LaterContext.Provider>
		</MoreContext.Provider>,
		root,
	);
