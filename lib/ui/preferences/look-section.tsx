/** Theme, language and keys. Law: data and callbacks in, nothing else. */
import {useId} from 'preact/hooks';
import type {Look} from '../../model';
import {Switch} from '../boards';
import {say, sayOf} from '../say';

export type LookProps = {readonly look: Look; readonly onLook: (next: Look) => void};

export function LookSection({look, onLook}: LookProps) {
	const theme = useId();
	return (
		<section id="look" aria-labelledby="look-h">
			<h2 id="look-h">{say('preferences_look')}</h2>
			<div class="form">
				<label for={theme}>{say('preferences_theme')}</label>
				<div>
					<select
						class="in w200"
						id={theme}
						value={look.theme}
						onChange={({currentTarget: {value}}) => onLook({...look, theme: value === 'light' || value === 'dark' ? value : 'system'})}
					>
						{(['system', 'light', 'dark'] as const).map(each => (
							<option key={each} value={each}>
								{sayOf('preferences_themes', each)}
							</option>
						))}
					</select>
				</div>
				<span>{say('preferences_language')}</span>
				<span>{say('preferences_language_is')}</span>
				<span>{say('preferences_single_keys')}</span>
				<div class="bar wrap">
					<Switch label={say('preferences_single_keys')} on={look.singleKeys} onSwitch={singleKeys => onLook({...look, singleKeys})} />
					<span class="mut xs">{say('preferences_single_keys_help')}</span>
				</div>
			</div>
		</section>
	);
}
