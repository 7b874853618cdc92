/** What is missing, and in place every skill asked. Law: the two worth most first; context comes last, in grey and without a mark. */
import type {Analysis, AskedSkill, Fit, Profile, SkillId} from '../model';
import {UnfoldingSection} from './disclosure';
import {askLevels, fitItems, itemKey, itemsByKey, levelKeys, worthMost} from './fit-rows';
import {Counted, type LastChange, Was} from './fit-section';
import {Mark} from './icons';
import {shownText} from './shown-text';
import {type SkillActions, SkillRow} from './skill-row';
import {levelNames, words} from './words';

const FIRST = 2;

export type SkillsProps = SkillActions & {
	readonly analysis: Analysis;
	readonly profile: Profile;
	readonly fit: Fit;
	/** The fit that the popup opened with: it gives the order of the rows. */
	readonly opening: Fit;
};

const byId = (analysis: Analysis): ReadonlyMap<SkillId, AskedSkill> => new Map(analysis.skills.map(skill => [skill.id, skill]));

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
					{words.skills.context}: {context}
				</p>
			)}
			{negated !== '' && (
				<p class="xs dim">
					{words.skills.negated}: {negated}
				</p>
			)}
		</>
	);
}

function AllSkills({analysis, profile, fit, opening, onHave, onLevel}: SkillsProps) {
	const asked = byId(analysis);
	return (
		<>
			{askLevels.map(level => {
				const items = itemsByKey(fit, levelKeys(opening, level));
				return items.length === 0 ? null : (
					<div key={level}>
						<h3 class="xs mut">{levelNames[level]}</h3>
						<ul class="gaps">
							{items.map(item => (
								<SkillRow key={itemKey(item)} {...{item, profile, asked, onHave, onLevel}} />
							))}
						</ul>
					</div>
				);
			})}
			<Uncounted analysis={analysis} />
		</>
	);
}

export function SkillsSection(props: SkillsProps) {
	const {analysis, profile, fit, opening, onHave, onLevel} = props;
	const asked = byId(analysis);
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
					{open && <AllSkills {...props} />}
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
	const items = fitItems(fit);
	const matched = items.filter(({status}) => status === 'have').length;
	const more = fit.score === null ? null : {open: words.fit.counted, close: words.fit.counted};
	const aside = was === null ? <span class="xs mut">{words.skills.yours(matched, items.length)}</span> : <Was was={was} />;
	return (
		<UnfoldingSection title={words.skills.namedTitle} more={more} aside={aside}>
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
					{open ? <Counted fit={fit} regionId={regionId} /> : <div id={regionId} hidden />}
				</>
			)}
		</UnfoldingSection>
	);
}
