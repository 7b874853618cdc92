/** What is missing, and in place every skill asked. Law: the two worth most first; context comes last, in grey and without a mark. */
import {useContext} from 'preact/hooks';
import type {Analysis, Fit, Profile} from '../model';
import {Unfolded, UnfoldingSection} from './disclosure';
import {fitItems, itemKey, itemsByKey, skillsById, worthMost} from './fit-rows';
import {type LastChange, Was} from './fit-section';
import {Mark} from './icons';
import {MoreContext} from './more';
import {shownText} from './shown-text';
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

/** The skills with their marks alone, where levels or a score are not to be had; a score still opens into its sum. */
export function SkillsNamed({fit, was}: {readonly fit: Fit; readonly was: LastChange | null}) {
	const more = useContext(MoreContext);
	const items = fitItems(fit);
	const matched = items.filter(({status}) => status === 'have').length;
	const counted = fit.score === null ? null : {open: words.fit.counted, close: words.fit.counted};
	const aside = was === null ? <span class="xs mut">{words.skills.yours(matched, items.length)}</span> : <Was was={was} />;
	return (
		<UnfoldingSection title={words.skills.namedTitle} more={counted} aside={aside}>
			{(open, regionId) => (
				<>
					{items.length === 0 && <p class="mut">{words.skills.noneNamed}</p>}
					<ul class="mix">
						{items.map(item => (
							<li key={itemKey(item)}>
								<Mark status={item.status} />
								{shownText(item.label)}
							</li>
						))}
					</ul>
					<Unfolded id={regionId}>{open && more !== null && <more.Counted fit={fit} flat />}</Unfolded>
				</>
			)}
		</UnfoldingSection>
	);
}
