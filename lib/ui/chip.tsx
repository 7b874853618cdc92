/** A short text that a click takes away. Law: the text is shown as text; the button says what it takes. */
import {Icon} from './icons';
import {shownText} from './shown-text';

/** `takes` names the button. */
export function Chip({text, takes, onTake}: {readonly text: string; readonly takes: string; readonly onTake: () => void}) {
	return (
		<span class="chip">
			{shownText(text)}
			<button type="button" aria-label={takes} onClick={onTake}>
				<Icon name="close" />
			</button>
		</span>
	);
}
