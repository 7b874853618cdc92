/** The options with fixed data, by the address's hash: for pictures and for axe. */
import '../../lib/ui/tokens.css';
import '../../lib/ui/ui.css';
import '../../lib/ui/boards.css';
import '../../lib/ui/options.css';
import {Options} from '../../lib/ui/options';
import {showByHash} from './gallery-root';
import {optionsStates, usualOptions} from './options-states';

showByHash(name => {
	const state = optionsStates[name];
	return state === undefined ? null : <Options {...usualOptions} {...state.props} />;
});
