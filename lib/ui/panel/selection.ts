/** The place on the page that the person points at, and the rows that show it. Law: a row is scrolled to only where it is out of sight; nothing moves on the page. */
import {useEffect, useRef} from 'preact/hooks';
import type {QuoteInContext, Span} from '../../model';

/** Where in the posting's text a quote from the page stands; null where it does not, which is another posting's. */
export function placeOf(text: string, {before, quote, after}: QuoteInContext): Span | null {
	const at = text.indexOf(before + quote + after);
	return at < 0 ? null : {start: at + before.length, end: at + before.length + quote.length};
}

/** Whether one of these places is the one pointed at. */
export const isSelected = (selected: Span | null, places: readonly Span[]): boolean =>
	selected !== null && places.some(({start, end}) => start === selected.start && end === selected.end);

/** Under the sticky tabs and over the sticky footer nothing is seen. */
const COVERED = {above: 48, below: 96};

/** Brings the element into view when it comes to be selected and is out of sight. */
export function useInSight<E extends HTMLElement>(selected: boolean) {
	const row = useRef<E>(null);
	useEffect(() => {
		const box = row.current?.getBoundingClientRect();
		if (!selected || box === undefined) return;
		if (box.top < COVERED.above || box.bottom > innerHeight - COVERED.below) row.current?.scrollIntoView({block: 'center'});
	}, [selected]);
	return row;
}
