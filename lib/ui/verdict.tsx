/** The first line: which role the posting reads as, left, and the fit, right, above the spectrum. Law: the number stands here and nowhere above it stands anything but the title. */
import type {Analysis, Fit} from '../model';
import {Icon} from './icons';
import {shownShare} from './numbers';
import {roleClass, roleCode, roleName, type SpectrumPart, spectrumParts} from './roles';
import {say, sayCount, sayOf} from './say';
import * as words from './words';

/** Under this share a part is left out of the key; the spoken reading has all. */
const KEY_FROM = 5;
/** Above this share a percentage would claim more than a reading can. */
const NEARLY_CERTAIN = 97;
/** Under this many words a verdict is not clear. */
export const CLEAR_FROM_WORDS = 100;

/** Whether the role may be said without "Not clear. Nearest". */
export const isClear = (analysis: Pick<Analysis, 'role' | 'words'>): boolean => analysis.role.decided && analysis.words >= CLEAR_FROM_WORDS;

export const shownPercent = (percent: number): string => (percent > NEARLY_CERTAIN ? say('verdict_nearly_certain') : shownShare(percent));

/** `ML Engineer 61%, Data Scientist 21%`, the largest first. */
const spokenParts = (parts: readonly SpectrumPart[], shown: (percent: number) => string): string =>
	[...parts]
		.sort((a, b) => b.percent - a.percent)
		.map(({role, percent}) => `${roleName(role)} ${shown(percent)}`)
		.join(', ');

/** `shown`: how a share is told; shares of what was counted are certain. */
export function Spectrum({parts, shown = shownPercent}: {readonly parts: readonly SpectrumPart[]; readonly shown?: (percent: number) => string}) {
	return (
		<div class="spectrum" role="img" aria-label={spokenParts(parts, shown)}>
			{parts.map(({role, percent}) => (
				<span key={role} class={roleClass(role)} style={{'--w': percent}} />
			))}
		</div>
	);
}

/** The codes and shares below a spectrum; `top` is the role that the posting reads as. */
export function Key({parts, top}: {readonly parts: readonly SpectrumPart[]; readonly top: string}) {
	return (
		<ul class="key">
			{parts
				.filter(({percent}) => percent >= KEY_FROM)
				.map(({role, percent}) => (
					<li key={role} class={roleClass(role)}>
						<span title={roleName(role)}>{roleCode(role)}</span> {role === top ? <b>{shownPercent(percent)}</b> : <span>{shownPercent(percent)}</span>}
					</li>
				))}
		</ul>
	);
}

function RoleLine({analysis}: {readonly analysis: Analysis}) {
	const {role} = analysis;
	if (!isClear(analysis)) return <p class="label">{say('verdict_not_clear')}</p>;
	if (!role.mismatch || role.title === null) return <p class="label">{say('verdict_reads_as')}</p>;
	return (
		<p class="kick">
			<Icon name="flag" />
			<span>{say('verdict_titled', roleName(role.title))}</span>
		</p>
	);
}

/** The number, or in its place the words for why there is none. `fit` null: there is no profile yet. */
function FitNumber({fit, about}: {readonly fit: Fit | null; readonly about: boolean}) {
	if (fit === null)
		return (
			<p class="fitnum dim">
				<span aria-hidden="true">–</span>
				<span class="vh">{say('verdict_unknown_fit')}</span>
			</p>
		);
	if (fit.score === null) return <p class="fitnone">{say('verdict_too_little')}</p>;
	return (
		<p class="fitnum">
			{about && <small class="before">{say('verdict_about')}</small>}
			{fit.score}
		</p>
	);
}

export function Verdict({analysis, fit}: {readonly analysis: Analysis; readonly fit: Fit | null}) {
	const parts = spectrumParts(analysis.role.scores);
	const share = parts.find(({role}) => role === analysis.role.id)?.percent ?? null;
	return (
		<section class="hero" aria-label={say('verdict_label')}>
			<div class="answers">
				<div>
					<RoleLine analysis={analysis} />
					<p class="verdict">
						{roleName(analysis.role.id)} {share !== null && <small>{shownPercent(share)}</small>}
					</p>
				</div>
				<div>
					<p class="label">{fit?.band ? `${say('verdict_fit')}: ${sayOf('verdict_bands', fit.band)}` : say('verdict_fit')}</p>
					<FitNumber fit={fit} about={analysis.languageRead === 'tools-only'} />
				</div>
			</div>
			{parts.length > 0 && <Spectrum parts={parts} />}
			{parts.length > 0 && <Key parts={parts} top={analysis.role.id} />}
		</section>
	);
}

/** Why the verdict is not clear or the fit not scored, in sentences; empty where none is so. */
export function doubts(analysis: Analysis, fit: Fit | null): readonly string[] {
	return [
		...(analysis.words < CLEAR_FROM_WORDS ? [sayCount('verdict_few_words', analysis.words)] : []),
		...(fit !== null && fit.score === null ? [words.fit.fewItems(fit.items)] : []),
		...(analysis.role.decided ? [] : [say('verdict_close')]),
	];
}
