/** Who told what of the posting, folded. Law: the same in popup and panel; what unfolds comes later than the first content. */
import {useContext, useId, useState} from 'preact/hooks';
import {Unfolded} from './disclosure';
import {MoreContext} from './more';
import {say} from './say';
import type {WhatWasReadProps} from './what-was-read';

export function ReadingToggle(props: WhatWasReadProps) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const more = useContext(MoreContext);
	return (
		<>
			<button type="button" class="link xs" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
				{say('frame_what_was_read')}
			</button>
			<Unfolded id={id}>{open && more !== null && <more.WhatWasRead key={props.posting.key} {...props} />}</Unfolded>
		</>
	);
}
