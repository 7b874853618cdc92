/** The list of a page's keys, in place. Law: opening it moves the focus into it, closing gives it back. */
import {useEffect, useRef} from 'preact/hooks';
import {Icon} from './icons';
import {say} from './say';

type Props = {readonly keys: readonly (readonly [key: string, does: string])[]; readonly onClose: () => void};

export function KeysList({keys, onClose}: Props) {
	const close = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		close.current?.focus();
		return () => before instanceof HTMLElement && before.focus();
	}, []);
	return (
		<section class="sec keys" aria-labelledby="keys">
			<div class="secrow">
				<h2 id="keys">{say('keys_title')}</h2>
				<button type="button" class="btn quiet icon" ref={close} aria-label={say('keys_close')} onClick={onClose}>
					<Icon name="close" />
				</button>
			</div>
			<dl>
				{keys.map(([key, does]) => (
					<div key={key}>
						<dt>
							<span class="kbd">{key}</span>
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p class="xs dim">{say('keys_note')}</p>
		</section>
	);
}
