/** The fit in the panel: each part with what it counts, its pips and what is missing, how the number comes about, and the gates. Law: nothing is a number without its parts. */
import {useContext} from 'preact/hooks';
import type {Analysis, Fit, FitItem, FitPart, Gate, Posting, Profile, QuoteInContext} from '../../model';
import {askLevels, itemKey} from '../fit-rows';
import {Pips, underline} from '../fit-section';
import {Mark} from '../icons';
import {MoreContext} from '../more';
import {say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import {PanelGates} from './panel-gates';

function Lacking({item}: {readonly item: FitItem}) {
	return (
		<span>
			<Mark status={item.status} />
			<span>
				{shownText(item.label)} {item.via !== null && <span class="mut">{say('skills_via', shownText(item.via))}</span>}
			</span>
			<b class="gain" title={common.skills.gainLabel(item.gain)}>
				{common.skills.gain(item.gain)}
			</b>
		</span>
	);
}

function Part({part}: {readonly part: FitPart}) {
	const lacking = part.items.filter(({status}) => status !== 'have').sort((a, b) => b.gain - a.gain);
	const shallow = part.items.filter(({short}) => short);
	return (
		<div class="pt">
			<dt>
				<span class={`lv ${underline[part.level]}`}>{sayOf('level', part.level)}</span>
				<span class="mut">{sayOf('panel_counts', part.level)}</span>
			</dt>
			<dd>
				<Pips items={part.items} />
			</dd>
			<dd class="n">{say('fit_of', part.matched, part.items.length)}</dd>
			{(lacking.length > 0 || shallow.length > 0) && (
				<dd class="ms">
					{lacking.map(item => (
						<Lacking key={itemKey(item)} item={item} />
					))}
					{shallow.map(
						({label, skills, short}) =>
							short && (
								<span key={`deep${skills.join()}`} class="mut">
									{say('panel_deep', shownText(label), say('skills_short', sayOf('depth', short.asks), sayOf('skill_level', short.yours)))}
								</span>
							),
					)}
				</dd>
			)}
		</div>
	);
}

type Props = {
	readonly analysis: Analysis;
	readonly posting: Posting;
	readonly profile: Profile;
	readonly fit: Fit;
	readonly gates: readonly Gate[];
	readonly onShow: (quote: QuoteInContext) => void;
};
export function PanelFit({analysis, posting, profile, fit, gates, onShow}: Props) {
	const more = useContext(MoreContext);
	const parts = askLevels.flatMap(level => fit.parts.find(part => part.level === level && part.items.length > 0) ?? []);
	const flat = analysis.languageRead === 'tools-only';
	return (
		<section id="fit" class="sec" aria-labelledby="fit-h">
			<div class="fitrow">
				<div>
					<h2 id="fit-h" tabIndex={-1}>
						{say('fit_title')}
					</h2>
					<p class="mut xs">{sayCount('panel_from_profile', profile.skills.length)}</p>
				</div>
				{fit.score === null ? (
					<p class="fitnone">{say('verdict_too_little')}</p>
				) : (
					<p class="fitnum">
						{flat && <small class="before">{say('verdict_about')}</small>}
						{fit.score}
						<small>{fit.band === null ? say('panel_out_of') : `${say('panel_out_of')}, ${sayOf('verdict_bands', fit.band)}`}</small>
					</p>
				)}
			</div>
			{fit.score === null && <p class="mut doubts">{common.fit.fewItems(fit.items)}</p>}
			{more !== null && <more.FitBetween fit={fit} />}
			<dl class="pts">
				{parts.map(part => (
					<Part key={part.level} part={part} />
				))}
			</dl>
			<details class="how">
				<summary class="link xs">{say('fit_counted')}</summary>
				{more !== null && <more.Counted fit={fit} flat={flat} />}
			</details>
			<PanelGates {...{gates, facts: analysis.facts, posting, profile, onShow}} />
		</section>
	);
}
