/** The level a person gives to a skill of their own: basic, good, expert. Law: it is for the person alone; the fit knows only whether the skill is there. */
import {useId} from 'preact/hooks';
import type {SkillLevel} from '../model';
import {say, sayOf} from './say';
import {shownText} from './shown-text';

const levels: readonly SkillLevel[] = ['basic', 'good', 'expert'];

export function LevelControl({label, level, onLevel}: {readonly label: string; readonly level: SkillLevel; readonly onLevel: (level: SkillLevel) => void}) {
	const name = useId();
	return (
		<fieldset class="seg">
			<legend class="vh">{say('skill_lists_level_in', shownText(label))}</legend>
			{levels.map(each => (
				<label key={each}>
					<input type="radio" name={name} value={each} checked={each === level} onChange={() => onLevel(each)} />
					<span>{sayOf('skill_level', each)}</span>
				</label>
			))}
		</fieldset>
	);
}
