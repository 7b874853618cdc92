/** What the postings ask, a row each: the person's mark, the level and the points that a missing one is worth. Law: a dot where it is not asked; what is the same in all is a line of words. */
import type {AskLevel, FitItem} from '../../model';
import {type ComparedSkill, compareSkills} from '../../weigh/compare';
import {underline} from '../fit-section';
import {Mark} from '../icons';
import {listed, say, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as words from '../words';
import type {Column} from './column';

/** By the person's fits; without a profile, what is asked. */
export const skillsOf = (columns: readonly Column[]): readonly ComparedSkill[] => compareSkills(columns.map(({fit, asked}) => fit ?? asked));

const levelName = (level: AskLevel): string => sayOf('level', level).toLowerCase();

function Cell({item, judged}: {readonly item: FitItem | null; readonly judged: boolean}) {
	if (item === null)
		return (
			<td class="na">
				<span aria-hidden="true">·</span>
				<span class="vh">{say('compare_not_asked')}</span>
			</td>
		);
	return (
		<td>
			<span class="skc">
				{judged && <Mark status={item.status} />}
				<span class={`xs lv ${underline[item.level]}`}>{levelName(item.level)}</span>
				{judged && item.status !== 'have' && (
					<span class="gain" title={words.skills.gainLabel(item.gain)}>
						{words.skills.gain(item.gain)}
					</span>
				)}
				{item.short && <span class="mut xs">{say('skills_short', sayOf('depth', item.short.asks), sayOf('skill_level', item.short.yours))}</span>}
			</span>
		</td>
	);
}

function Row({row, columns}: {readonly row: ComparedSkill; readonly columns: readonly Column[]}) {
	const via = row.cells.find(cell => cell?.via)?.via ?? null;
	return (
		<tr>
			<th scope="row">
				{shownText(row.label, 80)}
				{via !== null && <span class="xs"> {say('skills_via', shownText(via, 40))}</span>}
			</th>
			{row.cells.map((item, at) => (
				<Cell key={columns[at]?.key} item={item} judged={columns[at]?.fit !== null} />
			))}
		</tr>
	);
}

/** `Python, SQL and Git: required in all, and you have them`: a sentence for each level and standing. */
export function sameSkills(rows: readonly ComparedSkill[], judged: boolean): readonly string[] {
	const groups = new Map<string, {readonly item: FitItem; readonly labels: string[]}>();
	for (const {label, cells} of rows) {
		const [item] = cells;
		if (!item) continue;
		const name = judged ? `${item.level} ${item.status}` : item.level;
		const group = groups.get(name) ?? {item, labels: []};
		group.labels.push(shownText(label, 80));
		groups.set(name, group);
	}
	return [...groups.values()].map(({item, labels}) => {
		const [names, level] = [listed(labels), levelName(item.level)];
		if (!judged) return say('compare_same_plain', names, level);
		if (item.status === 'have') return say('compare_same_have', names, level);
		return item.status === 'related' ? say('compare_same_related', names, level) : say('compare_same_missing', names, level);
	});
}

type Props = {readonly columns: readonly Column[]; readonly onlyDifferences: boolean; readonly onShowSame: () => void};
export function SkillRows({columns, onlyDifferences, onShowSame}: Props) {
	const rows = skillsOf(columns);
	const judged = columns.every(({fit}) => fit !== null);
	const same = rows.filter(row => row.same);
	const shown = onlyDifferences ? rows.filter(row => !row.same) : rows;
	const differ = rows.length - same.length;
	return (
		<tbody class="sks">
			<tr class="gh">
				<th scope="rowgroup" colSpan={columns.length + 1}>
					{say('compare_skills')}{' '}
					<span class="mut">{differ === 0 ? say('compare_none_differ') : judged ? say('compare_differ_points', differ) : say('compare_differ', differ)}</span>
				</th>
			</tr>
			{shown.map(row => (
				<Row key={row.id} row={row} columns={columns} />
			))}
			{onlyDifferences && <SameRow count={same.length} sentences={sameSkills(same, judged)} width={columns.length} onShow={onShowSame} />}
		</tbody>
	);
}

/** What is the same in all, in words; a click shows the rows. */
export function SameRow({
	count,
	sentences,
	width,
	onShow,
}: {
	readonly count: number;
	readonly sentences: readonly string[];
	readonly width: number;
	readonly onShow: () => void;
}) {
	if (count === 0) return null;
	return (
		<tr class="same">
			<th scope="row">
				<button type="button" class="link xs" onClick={onShow}>
					{say('compare_collapsed', count)}
				</button>
			</th>
			<td colSpan={width} class="mut xs">
				{sentences.map(sentence => (
					<p key={sentence}>{sentence}</p>
				))}
			</td>
		</tr>
	);
}
