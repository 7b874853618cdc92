/** A list of short texts that a person adds to and takes from. Law: each change is told at once; equal texts stand once. */
import {useId, useRef} from 'preact/hooks';
import {Chip} from './chip';
import {midSentence, say} from './say';
import {shownText} from './shown-text';

type Props = {readonly label: string; readonly items: readonly string[]; readonly onItems: (items: readonly string[]) => void};

const LONGEST = 120;

export function ChipList({label, items, onItems}: Props) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const add = (): void => {
		const text = input.current?.value.trim().slice(0, LONGEST) ?? '';
		if (input.current !== null) input.current.value = '';
		if (text !== '' && !items.some(item => item.toLowerCase() === text.toLowerCase())) onItems([...items, text]);
	};
	return (
		<>
			<span id={id}>{label}</span>
			<fieldset class="bar wrap" aria-labelledby={id}>
				{items.map(item => (
					<Chip key={item} text={item} takes={say('options_remove_from', shownText(item))} onTake={() => onItems(items.filter(each => each !== item))} />
				))}
				<input
					class="in w180"
					ref={input}
					aria-label={say('options_add_to', midSentence(label))}
					placeholder={say('options_add_to', midSentence(label))}
					onKeyDown={event => {
						if (event.key === 'Enter') add();
					}}
					onChange={add}
				/>
			</fieldset>
		</>
	);
}
