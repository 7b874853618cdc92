/** The keys of the table and of the posting beside it, over the page. Law: it takes no key of its own but those that close it. */
import {KeysList} from '../keys-list';
import {say} from '../say';

const tableKeys = (): readonly (readonly [key: string, does: string])[] => [
	['/', say('table_key_search')],
	['J, K, ↑, ↓', say('table_key_move')],
	[say('table_key_choose_keys'), say('table_key_choose')],
	[say('table_key_range_keys'), say('table_key_range')],
	[say('table_key_all_keys'), say('table_key_all')],
	['Enter', say('table_key_open')],
	[say('table_key_delete_keys'), say('table_key_delete')],
	['Z', say('table_key_undo')],
	['?', say('keys_list')],
	['Escape', say('keys_escape')],
];

export const TableKeyList = ({onClose}: {readonly onClose: () => void}) => (
	<div class="pane float middle">
		<KeysList keys={tableKeys()} onClose={onClose} />
	</div>
);
