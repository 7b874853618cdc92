/** In the popup's footer: opens the side panel. Law: called in the click itself, because the browser opens it for a person alone. */
import {Drawing} from './icons';
import {say} from './say';

const PANEL = 'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3M9.5 3v10';

export function PanelLink({onPanel}: {readonly onPanel: () => void}) {
	return (
		<button type="button" class="btn quiet icon panel" aria-label={say('panel_link_open_panel')} title={say('panel_link_open_panel')} onClick={onPanel}>
			<Drawing path={PANEL} />
		</button>
	);
}
