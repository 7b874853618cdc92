/** Every thing asked, by level. Law: the order is that of the fit the popup opened with; context comes last, in grey and without a mark. */
import type {Analysis, AskedSkill} from '../model';
import {askLevels, itemKey, itemsByKey, levelKeys, skillsById} from './fit-rows';
import {PutRight} from './panel/put-right';
import {say, sayOf} from './say';
import {shownText} from './shown-text';
import {SkillRow} from './skill-row';
import type {SkillsProps} from './skills-section';

/** Names that count for nothing, so that no skill found is kept back. */
function Uncounted({analysis}: {readonly analysis: Analysis}) {
	const named = (level: AskedSkill['level']): string =>
		analysis.skills
			.filter(skill => skill.level === level)
			.map(({label}) => shownText(label))
			.join(', ');
	const context = named('context');
	const negated = named('negated');
	return (
		<>
			{context !== '' && (
				<p class="xs dim">
					{say('skill_lists_context')}: {context}
				</p>
			)}
			{negated !== '' && (
				<p class="xs dim">
					{say('skill_lists_negated')}: {negated}
				</p>
			)}
		</>
	);
}

export function AllSkills({analysis, profile, fit, opening, posting, onHave, onLevel, onPutRight}: SkillsProps) {
	const asked = skillsById(analysis);
	return (
		<>
			{askLevels.map(level => {
				const items = itemsByKey(fit, levelKeys(opening, level));
				return items.length === 0 ? null : (
					<div key={level}>
						<h3 class="xs mut">{sayOf('level', level)}</h3>
						<ul class="gaps">
							{items.map(item => (
								<SkillRow key={itemKey(item)} {...{item, profile, asked, onHave, onLevel}}>
									{onPutRight !== undefined && <PutRight {...{item, asked, posting, onPutRight}} />}
								</SkillRow>
							))}
						</ul>
					</div>
				);
			})}
			<Uncounted analysis={analysis} />
		</>
	);
}
