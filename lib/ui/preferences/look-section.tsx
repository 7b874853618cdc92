/** Theme, language and keys. Law: data and callbacks in, nothing else. */
import {useId} from 'preact/hooks';
import type {Look} from '../../model';
import {Switch} from '../boards';
import {say, sayOf} from '../say';

/** Each language in its own name, so that whoever reads it finds it. */
const languages = {en: 'English', de: 'Deutsch'} as const;
export type LanguageOf = 'browser' | keyof typeof languages;
export type LookProps = {
	readonly look: Look;
	readonly onLook: (next: Look) => void;
	readonly language: LanguageOf;
	readonly onLanguage: (next: LanguageOf) => void;
};

export function LookSection({look, onLook, language, onLanguage}: LookProps) {
	const theme = useId();
	const spoken = useId();
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
				<label for={spoken}>{say('preferences_language')}</label>
				<div>
					<select
						class="in w200"
						id={spoken}
						aria-describedby={`${spoken}h`}
						value={language}
						onChange={({currentTarget: {value}}) => onLanguage(value === 'en' || value === 'de' ? value : 'browser')}
					>
						<option value="browser">{say('preferences_language_is')}</option>
						{(['en', 'de'] as const).map(each => (
							<option key={each} value={each} lang={each}>
								{languages[each]}
							</option>
						))}
					</select>
					<p class="mut xs" id={`${spoken}h`}>
						{say('preferences_language_help')}
					</p>
				</div>
				<span>{say('preferences_single_keys')}</span>
				<div class="bar wrap">
					<Switch label={say('preferences_single_keys')} on={look.singleKeys} onSwitch={singleKeys => onLook({...look, singleKeys})} />
					<span class="mut xs">{say('preferences_single_keys_help')}</span>
				</div>
			</div>
		</section>
	);
}
