/** Which levels are marked on a page, and in which colours. Law: blind to the profile, and says why. */
import type {MarkColour, MarkedLevel, MarkSettings} from '../../model';
import {Switch} from '../boards';
import {Icon} from '../icons';
import {say, sayOf} from '../say';
import * as words from '../words/preferences';

export type MarksProps = {readonly markSettings: MarkSettings; readonly onMarkSettings: (next: MarkSettings) => void};

const rows: readonly (readonly [level: MarkedLevel, sample: string])[] = [
	['required', 'req'],
	['used', 'use'],
	['preferred', 'pre'],
	['role', 'ev'],
];
const colours: readonly (readonly [name: MarkColour, swatch: string])[] = [
	['amber', 'da'],
	['blue', 'ai'],
	['green', 'de'],
	['rose', 'rs'],
];

function Colours({
	level,
	chosen,
	onColour,
}: {
	readonly level: 'required' | 'preferred';
	readonly chosen: MarkColour;
	readonly onColour: (colour: MarkColour) => void;
}) {
	return (
		<fieldset>
			<legend class="vh">{say('preferences_colour_of', sayOf('preferences_levels', level), say('preferences_colour'))}</legend>
			{colours.map(([name, swatch]) => (
				<label key={name} class={`sw2 ${swatch}`}>
					<input
						type="radio"
						name={`colour-${level}`}
						aria-label={sayOf('preferences_colours', name)}
						checked={chosen === name}
						onChange={() => onColour(name)}
					/>
					<i />
				</label>
			))}
		</fieldset>
	);
}

export function MarksSection({markSettings, onMarkSettings}: MarksProps) {
	const {levels} = markSettings;
	return (
		<section id="marks" aria-labelledby="marks-h">
			<h2 id="marks-h">{say('preferences_marks')}</h2>
			<p class="note2">
				<Icon name="info" />
				<span>{say('preferences_marks_blind')}</span>
			</p>
			<table class="tb hlt">
				<thead>
					<tr>
						<th scope="col">{say('preferences_level')}</th>
						<th scope="col">{say('preferences_on_page')}</th>
						<th scope="col">{say('preferences_colour')}</th>
						<th scope="col" class="r">
							{say('preferences_on')}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(([level, sample]) => (
						<tr key={level}>
							<th scope="row">{sayOf('preferences_levels', level)}</th>
							<td>
								<span class="said">
									{words.samples[level][0]}
									<span class={`h ${sample} ${level === 'required' || level === 'preferred' ? `c-${markSettings[level]}` : ''}`}>
										{words.samples[level][1]}
									</span>
									{words.samples[level][2]}
								</span>
							</td>
							<td>
								{level === 'required' || level === 'preferred' ? (
									<Colours level={level} chosen={markSettings[level]} onColour={colour => onMarkSettings({...markSettings, [level]: colour})} />
								) : (
									<span class="dim xs">{level === 'used' ? say('preferences_follows_text') : say('preferences_follows_role')}</span>
								)}
							</td>
							<td class="r">
								<Switch
									label={sayOf('preferences_levels', level)}
									on={levels[level]}
									onSwitch={to => onMarkSettings({...markSettings, levels: {...levels, [level]: to}})}
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
