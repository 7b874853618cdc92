/** What is missing, and in place every skill asked. Law: the two worth most first; context comes last, in grey and without a mark. */
import {useContext} from 'preact/hooks';
import type {Analysis, Fit, Profile} from '../model';
import {UnfoldingSection} from './disclosure';
import {itemKey, itemsByKey, skillsById, worthMost} from './fit-rows';
import {MoreContext} from './more';
import {type SkillActions, SkillRow} from './skill-row';
import * as words from './words';

const FIRST = 2;

export type SkillsProps = SkillActions & {
	readonly analysis: Analysis;
	readonly profile: Profile;
	readonly fit: Fit;
	/** The fit that the popup opened with: it gives the order of the rows. */
	readonly opening: Fit;
};

export function SkillsSection(props: SkillsProps) {
	const more = useContext(MoreContext);
	const {analysis, profile, fit, opening, onHave, onLevel} = props;
	const asked = skillsById(analysis);
	const first = itemsByKey(fit, worthMost(opening, FIRST));
	return (
		<UnfoldingSection
			title={words.skills.missingTitle}
			openTitle={words.skills.all(fit.items)}
			more={{open: words.skills.all(fit.items), close: words.skills.fewer}}
			className="skills"
		>
			{(open, regionId) => (
				<div id={regionId}>
					{open && more !== null && <more.AllSkills {...props} />}
					{!open && first.length === 0 && <p class="mut">{words.skills.none}</p>}
					{!open && (
						<ul class="gaps">
							{first.map(item => (
								<SkillRow key={itemKey(item)} {...{item, profile, asked, onHave, onLevel}} />
							))}
						</ul>
					)}
				</div>
			)}
		</UnfoldingSection>
	);
}
