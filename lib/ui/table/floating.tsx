/** What opens beside a control and goes away again. Law: opening moves the focus in; Escape, choosing and a click elsewhere close it and give the focus back. */
import type {ComponentChildren} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';

type Props = {
	readonly opener: HTMLElement;
	readonly role: 'menu' | 'dialog';
	readonly label: string;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
};

const FOCUSABLE = 'button, input, select, a[href]';

export function Floating({opener, role, label, onClose, children}: Props) {
	const box = useRef<HTMLDivElement>(null);
	const [at, setAt] = useState({left: 0, top: 0});
	useLayoutEffect(() => {
		const {left, bottom, top} = opener.getBoundingClientRect();
		const {offsetWidth = 0, offsetHeight = 0} = box.current ?? {};
		const below = bottom + 4 + offsetHeight <= innerHeight || top < offsetHeight;
		setAt({left: Math.max(8, Math.min(left, innerWidth - offsetWidth - 8)), top: below ? bottom + 4 : top - 4 - offsetHeight});
	}, [opener]);
	useEffect(() => {
		box.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
		const away = (event: Event): void => {
			if (event.target instanceof Node && box.current?.contains(event.target) === false && !opener.contains(event.target)) onClose();
		};
		document.addEventListener('pointerdown', away);
		return () => {
			document.removeEventListener('pointerdown', away);
			// Where the row is gone by now there is nobody to give the focus back to.
			if (opener.isConnected && (document.activeElement === document.body || box.current?.contains(document.activeElement) === true)) opener.focus();
		};
	}, [opener]);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === 'Escape') onClose();
		else if (role === 'menu' && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
			const items = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
			const now = items.findIndex(item => item === document.activeElement);
			items[(now + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
		} else {
			// The table's own keys must not act on what is typed here.
			event.stopPropagation();
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: the role is one of two, both of which take keys and a name
		<div
			class={role === 'menu' ? 'choose float' : 'pane float'}
			role={role}
			aria-label={label}
			ref={box}
			style={{left: `${at.left}px`, top: `${at.top}px`}}
			onKeyDown={onKeyDown}
		>
			{children}
		</div>
	);
}
