/** Every icon and mark, drawn inline, so that no file has to be fetched and no page can tell that they exist. Law: an icon beside words is hidden from assistive technology. */
import type {FitItem} from '../model';
import {sayOf} from './say';

export type IconName = 'flag' | 'info' | 'save' | 'saved' | 'down' | 'close' | 'gear' | 'check' | 'dash' | 'globe' | 'plus';

/** Path data on a field of 16 by 16. */
const drawings: Readonly<Record<IconName, string>> = {
	flag: 'M8 2.5 14 13H2zM8 6.7v2.8M8 11.4v.01',
	info: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 7.4v3.4M8 5.1v.01',
	save: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
	saved: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
	down: 'm4 6 4 4 4-4',
	close: 'm4 4 8 8M12 4l-8 8',
	gear: 'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M8.5 5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M4.1 11a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0',
	check: 'm3.5 8.4 3 3 6-6.6',
	dash: 'M4.5 8h7',
	globe: 'M2.2 8a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0M2.2 8h11.6M8 2.2c4 4 4 7.6 0 11.6M8 2.2c-4 4-4 7.6 0 11.6',
	plus: 'M8 3.5v9M3.5 8h9',
};

export function Drawing({path, extra = '', fill}: {readonly path: string; readonly extra?: string; readonly fill?: string | undefined}) {
	return (
		<svg class={`i ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={path} fill={fill} />
		</svg>
	);
}

export function Icon({name, extra = ''}: {readonly name: IconName; readonly extra?: string}) {
	return <Drawing path={drawings[name]} extra={extra} fill={name === 'saved' ? 'currentColor' : undefined} />;
}

type Status = FitItem['status'];

/** Filled disc, half disc, open ring: the shape says it, the colour repeats it. */
export function Mark({status}: {readonly status: Status}) {
	return (
		<svg class={`mark ${status}`} viewBox="0 0 14 14" role="img" aria-label={sayOf('skills_status', status)}>
			<circle class="disc" cx="7" cy="7" r={status === 'have' ? 6.5 : 5.7} />
			{status === 'have' && <path class="tick" d="M4 7.2 6.1 9.2 10 4.9" />}
			{status === 'related' && <path class="half" d="M7 1.3a5.7 5.7 0 0 0 0 11.4z" />}
		</svg>
	);
}

/** The same shape, 10 px, for a row of them. */
export function Pip({status}: {readonly status: Status}) {
	return (
		<svg class={`mark ${status}`} viewBox="0 0 10 10" aria-hidden="true">
			<circle class="disc" cx="5" cy="5" r={status === 'have' ? 4.6 : 3.9} />
			{status === 'related' && <path class="half" d="M5 1.1a3.9 3.9 0 0 0 0 7.8z" />}
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
