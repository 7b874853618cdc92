/** Every icon and mark, drawn inline, so that no file has to be fetched and no page can tell that they exist. Law: an icon beside words is hidden from assistive technology. */
import type {ComponentChildren} from 'preact';
import type {FitItem} from '../model';
import {words} from './words';

export type IconName = 'flag' | 'info' | 'save' | 'saved' | 'down' | 'close' | 'gear' | 'lock' | 'page' | 'check' | 'dash' | 'globe' | 'plus' | 'list' | 'form';

const drawings: Readonly<Record<IconName, ComponentChildren>> = {
	flag: (
		<>
			<path d="M8 2.5 14 13H2z" />
			<path d="M8 6.7v2.8M8 11.4v.01" />
		</>
	),
	info: (
		<>
			<circle cx="8" cy="8" r="6" />
			<path d="M8 7.4v3.4M8 5.1v.01" />
		</>
	),
	save: <path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7z" />,
	saved: <path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7z" fill="currentColor" />,
	down: <path d="m4 6 4 4 4-4" />,
	close: <path d="m4 4 8 8M12 4l-8 8" />,
	gear: (
		<>
			<path d="M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6" />
			<circle cx="10.2" cy="5" r="1.7" />
			<circle cx="5.8" cy="11" r="1.7" />
		</>
	),
	lock: (
		<>
			<rect x="3.5" y="7" width="9" height="6.5" rx="1.3" />
			<path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
		</>
	),
	page: (
		<>
			<path d="M4 2.5h5.5L12.5 5.5v8H4z" />
			<path d="M6.3 8h4M6.3 10.5h4" />
		</>
	),
	check: <path d="m3.5 8.4 3 3 6-6.6" />,
	dash: <path d="M4.5 8h7" />,
	globe: (
		<>
			<circle cx="8" cy="8" r="5.8" />
			<path d="M2.2 8h11.6M8 2.2c4 4 4 7.6 0 11.6M8 2.2c-4 4-4 7.6 0 11.6" />
		</>
	),
	plus: <path d="M8 3.5v9M3.5 8h9" />,
	list: <path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
	form: (
		<>
			<rect x="2.5" y="3" width="11" height="4" rx="1" />
			<rect x="2.5" y="9.5" width="11" height="4" rx="1" />
		</>
	),
};

export function Icon({name, extra}: {readonly name: IconName; readonly extra?: string}) {
	return (
		<svg class={extra === undefined ? 'i' : `i ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
			{drawings[name]}
		</svg>
	);
}

type Status = FitItem['status'];
const statusWords: Readonly<Record<Status, string>> = {have: words.skills.statusHave, related: words.skills.statusRelated, missing: words.skills.statusMissing};

/** Filled disc, half disc, open ring: the shape says it, the colour repeats it. */
export function Mark({status}: {readonly status: Status}) {
	return (
		<svg class={`mark ${status}`} viewBox="0 0 14 14" role="img" aria-label={statusWords[status]}>
			{status === 'have' ? (
				<>
					<circle cx="7" cy="7" r="6.5" fill="currentColor" />
					<path class="tick" d="M4 7.2 6.1 9.2 10 4.9" />
				</>
			) : (
				<circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" stroke-width="1.6" />
			)}
			{status === 'related' && <path d="M7 1.3a5.7 5.7 0 0 0 0 11.4z" fill="currentColor" />}
		</svg>
	);
}

/** The same shape, 10 px, for a row of them. */
export function Pip({status}: {readonly status: Status}) {
	return (
		<svg class={`mark ${status}`} viewBox="0 0 10 10" aria-hidden="true">
			{status === 'have' ? (
				<circle cx="5" cy="5" r="4.6" fill="currentColor" />
			) : (
				<circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" stroke-width="1.4" />
			)}
			{status === 'related' && <path d="M5 1.1a3.9 3.9 0 0 0 0 7.8z" fill="currentColor" />}
		</svg>
	);
}

/** Five bands of light in a triangle. */
export function Prism({size}: {readonly size: number}) {
	return (
		<svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
			<defs>
				<clipPath id="prism">
					<path d="M57 15.5a8 8 0 0 1 14 0l49.5 88.6a8.5 8.5 0 0 1-7.4 12.6H14.9a8.5 8.5 0 0 1-7.4-12.6z" />
				</clipPath>
			</defs>
			<g clip-path="url(#prism)">
				<path d="M31 60 64-6 92.8 46Z" fill="#eaa01a" />
				<path d="M31 60 92.8 46 114.4 85Z" fill="#ed4c3a" />
				<path d="M31 60 114.4 85 136 124Z" fill="#c82186" />
				<path d="M31 60 136 124 68.3 124Z" fill="#7935c6" />
				<path d="M31 60 68.3 124-8 124Z" fill="#2279dc" />
			</g>
		</svg>
	);
}
