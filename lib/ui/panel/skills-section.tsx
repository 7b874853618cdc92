/** Every skill that the posting names, by level or by kind. Law: missing first, then related, then have, in the order that the posting came up with; context last, in grey. */
import type {ComponentChildren} from 'preact';
import {useContext, useId, useState} from 'preact/hooks';
import type {Analysis, AskedSkill, Fit, FitItem, Quote, QuoteInContext, SkillKind} from '../../model';
import {askLevels, fitItems, itemKey, itemsByKey, levelKeys, skillsById} from '../fit-rows';
import {type LastChange, Was} from '../fit-section';
import {Icon} from '../icons';
import {inContext} from '../quotes';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {LaterContext} from './later';
import {isSelected, useInSight} from './selection';
import {type LineProps, SkillLine} from './skill-line';
import type {UnknownProps} from './unknown-terms';

type Line = Omit<LineProps, 'item' | 'asked' | 'byKind' | 'language'>;
export type SkillsProps = Line &
	Pick<UnknownProps, 'onAddOwn'> & {
		readonly analysis: Analysis;
		/** As it stands now, and as the posting came up; of an empty profile where there is none. */
		readonly fit: Fit;
		readonly opening: Fit;
		readonly was: LastChange | null;
	};

function Group({title, line, count, children}: {readonly title: string; readonly line?: string; readonly count: string; readonly children: ComponentChildren}) {
	return (
		<details class="grp" open>
			<summary>
				<h3>{line === undefined ? title : <span class={`lv ${line}`}>{title}</span>}</h3>
				<span class="xs mut">{count}</span>
				<Icon name="down" />
			</summary>
			{children}
		</details>
	);
}

type NameProps = {readonly skill: AskedSkill; readonly selected: boolean; readonly onShow: (() => void) | null};
function GreyName({skill, selected, onShow}: NameProps) {
	const name = useInSight<HTMLButtonElement>(selected);
	if (onShow === null) return <span>{shownText(skill.label)}</span>;
	return (
		<button type="button" class={selected ? 'selected' : undefined} ref={name} title={say('panel_show_on_page')} onClick={onShow}>
			{shownText(skill.label)}
		</button>
	);
}

type GreyProps = Pick<LineProps, 'posting' | 'selected'> & {readonly skills: readonly AskedSkill[]; readonly onShow: (quote: QuoteInContext) => void};
function GreyNames({skills, posting, selected, onShow}: GreyProps) {
	return (
		<p class="greys">
			{skills.map(skill => {
				const [first] = skill.mentions;
				return (
					<GreyName
						key={skill.id}
						skill={skill}
						selected={isSelected(selected, skill.mentions)}
						onShow={first === undefined ? null : () => onShow(inContext(posting.text, first))}
					/>
				);
			})}
		</p>
	);
}

const have = (items: readonly FitItem[]): number => items.filter(({status}) => status === 'have').length;
const underline = {required: 'req', used: 'use', preferred: 'pre'} as const;

function ByLevel({analysis, fit, opening, ...line}: SkillsProps) {
	const asked = skillsById(analysis);
	return (
		<>
			{askLevels.map(level => {
				const items = itemsByKey(fit, levelKeys(opening, level));
				if (items.length === 0) return null;
				const count = line.scored ? sayOf('panel_part_of', level, have(items), items.length) : sayOf('panel_asked', level, items.length);
				return (
					<Group key={level} title={sayOf('level', level)} line={underline[level]} count={count}>
						<ul>
							{items.map(item => (
								<SkillLine key={itemKey(item)} {...line} item={item} asked={asked} language={analysis.language} />
							))}
						</ul>
					</Group>
				);
			})}
		</>
	);
}

const kinds: readonly SkillKind[] = ['tool', 'method', 'domain', 'soft'];
function ByKind({analysis, fit, opening, ...line}: SkillsProps) {
	const asked = skillsById(analysis);
	const all = itemsByKey(
		fit,
		askLevels.flatMap(level => levelKeys(opening, level)),
	);
	const kindOf = ({skills: [first]}: FitItem): SkillKind => (first === undefined ? 'tool' : (asked.get(first)?.kind ?? 'tool'));
	return (
		<>
			{kinds.map(kind => {
				const items = all.filter(item => kindOf(item) === kind);
				const rank = {missing: 0, related: 1, have: 2};
				const was = new Map(fitItems(opening).map(item => [itemKey(item), item.status]));
				const sorted = [...items].sort((a, b) => rank[was.get(itemKey(a)) ?? 'missing'] - rank[was.get(itemKey(b)) ?? 'missing']);
				if (sorted.length === 0) return null;
				return (
					<Group key={kind} title={sayOf('panel_kinds', kind)} count={line.scored ? say('panel_of_kind', have(sorted), sorted.length) : String(sorted.length)}>
						<ul>
							{sorted.map(item => (
								<SkillLine key={itemKey(item)} {...line} item={item} asked={asked} language={analysis.language} byKind />
							))}
						</ul>
					</Group>
				);
			})}
		</>
	);
}

/** What is left once the levels and kinds stand: context, what is said not to be needed, and names that no row knows. */
function Rest({analysis, posting, selected, profile, onShow, onAddOwn}: SkillsProps) {
	const later = useContext(LaterContext);
	const of = (level: AskedSkill['level']): readonly AskedSkill[] => analysis.skills.filter(skill => skill.level === level);
	const [context, negated] = [of('context'), of('negated')];
	const quotes: readonly Quote[] = analysis.unknownTerms;
	return (
		<>
			{context.length > 0 && (
				<Group title={say('panel_context')} count={say('panel_context_count', context.length)}>
					<div class="ctxl">
						<p class="xs">{say('panel_context_help')}</p>
						<GreyNames {...{skills: context, posting, selected, onShow}} />
					</div>
				</Group>
			)}
			{negated.length > 0 && (
				<Group title={say('panel_negated')} count={String(negated.length)}>
					<div class="ctxl">
						<GreyNames {...{skills: negated, posting, selected, onShow}} />
					</div>
				</Group>
			)}
			{quotes.length > 0 && (
				<Group title={say('panel_unknown')} count={say('panel_context_count', quotes.length)}>
					{later !== null && <later.UnknownTerms terms={quotes} {...{posting, profile, onShow, onAddOwn}} />}
				</Group>
			)}
		</>
	);
}

export function SkillsSection(props: SkillsProps) {
	const [byKind, setByKind] = useState(false);
	const name = useId();
	const {fit, was} = props;
	return (
		<section id="skills" class="sec flush" aria-labelledby="skills-h">
			<div class="skhead">
				<h2 id="skills-h" tabIndex={-1}>
					{say('panel_tabs_skills')} <span class="dim">{fit.items}</span>
				</h2>
				<Was was={was} />
				<fieldset class="seg">
					<legend class="vh">{say('panel_group_skills')}</legend>
					<label>
						<input type="radio" name={name} checked={!byKind} onChange={() => setByKind(false)} />
						<span>{say('panel_by_level')}</span>
					</label>
					<label>
						<input type="radio" name={name} checked={byKind} onChange={() => setByKind(true)} />
						<span>{say('panel_by_kind')}</span>
					</label>
				</fieldset>
			</div>
			{fit.items === 0 && <p class="mut none">{say('panel_no_skills')}</p>}
			{byKind ? <ByKind {...props} /> : <ByLevel {...props} />}
			<Rest {...props} />
		</section>
	);
}
