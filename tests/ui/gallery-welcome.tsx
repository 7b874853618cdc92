/** The page of the first run with fixed data, by the address's hash: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/boards.css';
import '../../lib/ui/welcome/welcome.css';
import {Welcome} from '../../lib/ui/welcome/welcome';
import {showByHash} from './gallery-root';
import {welcomeStates} from './welcome-states';

showByHash(name => {
	const state = welcomeStates[name];
	return state === undefined ? null : <Welcome {...state} />;
});
