/** A comparison in plain words, block by block, for a file. Law: the same rows as on the screen, all of them; a cell is what the screen says, with the mark as a word. */
import type {FitItem, Profile} from '../../model';
import {roleName, spectrumParts} from '../roles';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {shownPercent} from '../verdict';
import * as words from '../words';
import type {Column} from './column';
import {payAxes} from './pay-columns';
import {spokenPay} from './pay-row';
import {skillsOf} from './skill-rows';
import {factRows, type GateRow, gateRows, type TextRow} from './text-rows';

export type WordsBlock = {readonly heading: string; readonly rows: readonly {readonly label: string; readonly cells: readonly string[]}[]};

function roleWords({analysis}: Column): string {
	const parts = [...spectrumParts(analysis.role.scores)].sort((a, b) => b.percent - a.percent);
	return parts.map(({role, percent}) => `${roleName(role)} ${shownPercent(percent)}`).join(', ');
}

function fitWords({fit}: Column): string {
	if (fit === null) return say('verdict_unknown_fit');
	return fit.score === null ? say('verdict_too_little') : String(fit.score);
}

function skillWords(item: FitItem | null, judged: boolean): string {
	if (item === null) return say('compare_not_asked');
	const level = sayOf('level', item.level).toLowerCase();
	if (!judged) return level;
	return item.status === 'have'
		? `${level}, ${say('compare_mark_have').toLowerCase()}`
		: `${level}, ${say(`compare_mark_${item.status}`).toLowerCase()}, ${words.skills.gain(item.gain)}`;
}

const stateOf = (row: TextRow | GateRow, at: number): string => {
	const state = 'states' in row ? row.states[at] : 'unjudged';
	return state === 'met' ? say('compare_met') : state === 'unmet' ? say('compare_unmet') : '';
};
const textRow = (row: TextRow | GateRow) => ({
	label: row.label,
	cells: row.cells.map((text, at) => [stateOf(row, at), text ?? say('compare_not_stated')].filter(part => part !== '').join(': ')),
});

/** @param now milliseconds since 1970 */
export function comparedBlocks(columns: readonly Column[], profile: Profile | null, now: number): readonly WordsBlock[] {
	const pay = payAxes(columns, profile?.minSalary ?? null);
	const gates = gateRows(columns, profile);
	const stages = columns.map(({stage}) => sayOf('stage', stage));
	const companies = columns.map(({posting}) => (posting.company === null ? say('compare_not_stated') : shownText(posting.company.value, 120)));
	return [
		{
			heading: say('compare_postings'),
			rows: [
				{label: say('compare_company'), cells: companies},
				{label: say('compare_stage'), cells: stages},
				{label: say('compare_address'), cells: columns.map(({posting}) => posting.url)},
				{label: say('compare_reads_as'), cells: columns.map(roleWords)},
				{label: say('compare_fit'), cells: columns.map(fitWords)},
				...partRows(columns),
				...pay.map(axis => ({
					label: pay.length === 1 ? say('compare_pay') : say('compare_pay_in', `${axis.currency} ${sayOf('period', axis.period)}`),
					cells: axis.columns.map(column => spokenPay(axis, column)),
				})),
			],
		},
		{
			heading: say('compare_skills'),
			rows: skillsOf(columns).map(({label, cells}) => ({
				label: shownText(label, 80),
				cells: cells.map((item, at) => skillWords(item, columns[at]?.fit !== null)),
			})),
		},
		...(gates.length === 0 ? [] : [{heading: `${say('compare_shown_apart')}, ${say('compare_shown_apart_note')}`, rows: gates.map(textRow)}]),
		{heading: say('compare_facts'), rows: factRows(columns, now).map(textRow)},
	];
}

/** `7 of 9`, a row for each level. */
function partRows(columns: readonly Column[]): WordsBlock['rows'] {
	if (columns.some(({fit}) => fit === null)) return [];
	return (['required', 'used', 'preferred'] as const).map(level => ({
		label: sayOf('level', level),
		cells: columns.map(({fit}) => {
			const part = fit?.parts.find(one => one.level === level);
			return part === undefined || part.items.length === 0 ? say('compare_none_asked') : say('fit_of', part.matched, part.items.length);
		}),
	}));
}
