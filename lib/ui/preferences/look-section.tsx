/** Theme, language and keys. Law: data and callbacks in, nothing else. */
import {useId} from 'preact/hooks';
import type {Look} from '../../model';
import {Switch} from '../boards';
import * as words from '../words/preferences';

export type LookProps = {readonly look: Look; readonly onLook: (next: Look) => void};

export function LookSection({look, onLook}: LookProps) {
	const theme = useId();
	return (
		<section id="look" aria-labelledby="look-h">
			<h2 id="look-h">{words.look}</h2>
			<div class="form">
				<label for={theme}>{words.theme}</label>
				<div>
					<select
						class="in w200"
						id={theme}
						value={look.theme}
						onChange={({currentTarget: {value}}) => onLook({...look, theme: value === 'light' || value === 'dark' ? value : 'system'})}
					>
						{(['system', 'light', 'dark'] as const).map(each => (
							<option key={each} value={each}>
								{words.themes[each]}
							</option>
						))}
					</select>
				</div>
				<span>{words.language}</span>
				<span>{words.languageIs}</span>
				<span>{words.singleKeys}</span>
				<div class="bar wrap">
					<Switch label={words.singleKeys} on={look.singleKeys} onSwitch={singleKeys => onLook({...look, singleKeys})} />
					<span class="mut xs">{words.singleKeysHelp}</span>
				</div>
			</div>
		</section>
	);
}
