/** What is missing, and in place every skill asked. Law: the two worth most first; context comes last, in grey and without a mark. */
import {useContext} from 'preact/hooks';
import type {Analysis, Fit, Posting, Profile} from '../model';
import {UnfoldingSection} from './disclosure';
import {itemKey, itemsByKey, skillsById, worthMost} from './fit-rows';
import {MoreContext} from './more';
import type {OnPutRight} from './panel/put-right';
import {say, sayCount} from './say';
import {type SkillActions, SkillRow} from './skill-row';

const FIRST = 2;

export type SkillsProps = SkillActions & {
	readonly analysis: Analysis;
	readonly profile: Profile;
	readonly fit: Fit;
	/** The fit that the popup opened with: it gives the order of the rows. */
	readonly opening: Fit;
	readonly posting: Posting;
	/** Where a reading can be put right. */
	readonly onPutRight?: OnPutRight | undefined;
};

export function SkillsSection(props: SkillsProps) {
	const more = useContext(MoreContext);
	const {analysis, profile, fit, opening, onHave, onLevel} = props;
	const asked = skillsById(analysis);
	const first = itemsByKey(fit, worthMost(opening, FIRST));
	return (
		<UnfoldingSection
			title={say('skills_missing_title')}
			openTitle={sayCount('skills_all', fit.items)}
			more={{open: sayCount('skills_all', fit.items), close: say('skills_fewer')}}
			className="skills"
		>
			{(open, regionId) => (
				<div id={regionId}>
					{open && more !== null && <more.AllSkills {...props} />}
					{!open && first.length === 0 && <p class="mut">{say('skills_none')}</p>}
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
