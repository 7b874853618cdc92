/** The list of keys, in place. Law: opening moves the focus into it, closing gives it back. */
import {useEffect, useRef} from 'preact/hooks';
import {Icon} from './icons';
import {words} from './words';

export function KeysList({onClose}: {readonly onClose: () => void}) {
	const close = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		close.current?.focus();
		return () => before instanceof HTMLElement && before.focus();
	}, []);
	return (
		<section class="sec keys" aria-labelledby="keys">
			<div class="secrow">
				<h2 id="keys">{words.keys.title}</h2>
				<button type="button" class="btn quiet icon" ref={close} aria-label={words.keys.close} onClick={onClose}>
					<Icon name="close" />
				</button>
			</div>
			<dl>
				{words.keys.list.map(([key, does]) => (
					<div key={key}>
						<dt>
							<span class="kbd">{key}</span>
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p class="xs dim">{words.keys.note}</p>
		</section>
	);
}
