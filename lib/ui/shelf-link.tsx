/** In the popup's head: opens the saved postings. Law: it comes after the first content, in room that is kept for it. */
import {Drawing} from './icons';
import {say} from './say';

const TABLE = 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.2 6.3V13';

export function ShelfLink({onShelf}: {readonly onShelf: () => void}) {
	return (
		<button type="button" class="btn quiet icon shelf" aria-label={say('frame_shelf')} title={say('frame_shelf')} onClick={onShelf}>
			<Drawing path={TABLE} />
		</button>
	);
}
