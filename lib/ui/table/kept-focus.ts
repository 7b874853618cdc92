/** Keeps the focus on a row that leaves the window and comes back: rows out of sight are not drawn, and the browser then drops the focus. Law: it never takes the focus from anything else. */
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';

/** @param body of the table whose links carry `data-open` */
export function useKeptFocus(body: {readonly current: HTMLElement | null}): void {
	const kept = useRef<string | null>(null);
	useEffect(() => {
		const onFocus = ({target}: FocusEvent): void => {
			kept.current = target instanceof HTMLElement && body.current?.contains(target) === true ? (target.dataset.open ?? null) : null;
		};
		// A click on nothing lets the focus go.
		const onPointer = (): void => {
			kept.current = null;
		};
		document.addEventListener('focusin', onFocus);
		document.addEventListener('pointerdown', onPointer);
		return () => {
			document.removeEventListener('focusin', onFocus);
			document.removeEventListener('pointerdown', onPointer);
		};
	}, []);
	useLayoutEffect(() => {
		const key = kept.current;
		if (key === null || document.activeElement !== document.body) return;
		for (const link of body.current?.querySelectorAll<HTMLElement>('[data-open]') ?? []) if (link.dataset.open === key) link.focus({preventScroll: true});
	});
}
