/** Lays this posting beside those that were saved last. Law: what is not saved yet is saved first, and the button says so. */
import {Drawing} from '../icons';
import {say} from '../say';

export function CompareButton({onCompare}: {readonly onCompare: () => void}) {
	return (
		<button type="button" class="btn compare" title={say('panel_compare_hint')} onClick={onCompare}>
			<Drawing path="M2.5 3H7v10H2.5zM9 3h4.5v10H9z" />
			<span>{say('panel_compare')}</span>
		</button>
	);
}
