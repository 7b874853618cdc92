/** The sticky tabs of the panel's sections, and beside them the verdict once it has scrolled away. Law: room is kept for it, so nothing moves when it comes. */
import {useEffect, useState} from 'preact/hooks';
import type {Analysis, Fit} from '../../model';
import {roleCode, spectrumParts} from '../roles';
import {say, sayOf} from '../say';
import {shownPercent} from '../verdict';

export type SectionId = 'role' | 'fit' | 'skills' | 'facts';
export const sectionIds: readonly SectionId[] = ['role', 'fit', 'skills', 'facts'];

/** Pixels under the tabs' lower edge at which a section counts as the one that is read. */
const READ_AT = 80;

/** The last section that begins above the reading line; at the very end the last of all. */
function sectionInSight(): SectionId {
	const {scrollTop, scrollHeight, clientHeight} = document.documentElement;
	if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return 'facts';
	const begun = sectionIds.filter(id => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= READ_AT);
	return begun.at(-1) ?? 'role';
}

/** Whether the verdict's line is above what is shown. */
const verdictGone = (): boolean => {
	const verdict = document.querySelector('#role .verdict');
	return verdict !== null && document.documentElement.scrollTop > 0 && verdict.getBoundingClientRect().bottom < READ_AT / 2;
};

export function SectionTabs({analysis, fit}: {readonly analysis: Analysis; readonly fit: Fit | null}) {
	const [at, setAt] = useState<SectionId>('role');
	const [gone, setGone] = useState(false);
	useEffect(() => {
		let frame = 0;
		const look = (): void => {
			frame = 0;
			setAt(sectionInSight());
			setGone(verdictGone());
		};
		const scrolled = (): void => {
			if (frame === 0) frame = requestAnimationFrame(look);
		};
		addEventListener('scroll', scrolled, {passive: true});
		return () => {
			cancelAnimationFrame(frame);
			removeEventListener('scroll', scrolled);
		};
	}, []);
	const {role} = analysis;
	const share = spectrumParts(role.scores).find(part => part.role === role.id)?.percent;
	return (
		<nav class="jump" aria-label={say('panel_sections')}>
			{sectionIds.map(id => (
				<a
					key={id}
					href={`#${id}`}
					aria-current={at === id ? 'true' : undefined}
					onClick={event => {
						event.preventDefault();
						const section = document.getElementById(id);
						section?.scrollIntoView();
						section?.querySelector<HTMLElement>('h2')?.focus({preventScroll: true});
					}}
				>
					{sayOf('panel_tabs', id)}
				</a>
			))}
			<span class={gone ? 'now on' : 'now'} aria-hidden="true">
				{roleCode(role.id)} {share !== undefined && shownPercent(share)}
				{fit?.score != null && <b>{fit.score}</b>}
			</span>
		</nav>
	);
}
