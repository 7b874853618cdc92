/** What of the saved postings stands in the table, as chips, and the search. Law: each chip takes itself back; the search answers at every key. */
import type {MuteRule, RoleId, SkillId, Stage} from '../../model';
import {Drawing, Icon} from '../icons';
import {stages} from '../keys';
import {roleName} from '../roles';
import {say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';
import type {Filters} from './address';
import {RereadingLine, type RereadingProps} from './rereading';

export const search = 'M2.8 7a4.200 4.200 0 1 0 8.400 0a4.200 4.200 0 1 0-8.400 0M10.200 10.200l3.300 3.300';
const eyeOff = 'M2 8c3.200-5 8.800-5 12 0-3.200 5-8.800 5-12 0M3 13.500 13 2.500';

export type FilterBarProps = RereadingProps & {
	readonly filters: Filters;
	/** What stands in the field; the address follows it. */
	readonly query: string;
	readonly counts: Readonly<Record<Stage, number>>;
	readonly total: number;
	/** Rules that hide postings which would stand here, and how many each hides. */
	readonly muted: readonly {readonly rule: MuteRule; readonly count: number}[];
	readonly withMuted: boolean;
	readonly labelOf: (skill: SkillId) => string;
	readonly filtering: boolean;
	readonly onFilters: (filters: Filters) => void;
	readonly onQuery: (query: string) => void;
	readonly onFilterMenu: (opener: HTMLElement) => void;
	/** Takes a rule away, so that what it hid is seen again. */
	readonly onUnmute: (rule: MuteRule) => void;
};

type Chip = {readonly key: string; readonly says: string; readonly without: Partial<Filters>};
function chipsOf(filters: Filters, labelOf: FilterBarProps['labelOf']): readonly Chip[] {
	const {role, fit, arrangement, place, pay, mismatch, skills, days, only} = filters;
	const chip = (key: string, on: boolean, says: () => string, without: Partial<Filters>): readonly Chip[] => (on ? [{key, says: says(), without}] : []);
	return [
		...chip('role', role !== null, () => say('table_chip_role', roleName(role as RoleId)), {role: null}),
		...chip('fit', fit !== null, () => say('table_chip_fit', fit?.from ?? 0, fit?.to ?? 100), {fit: null}),
		...chip('arrangement', arrangement !== null, () => arrangementName(arrangement ?? 'unstated'), {arrangement: null}),
		...chip('place', place !== '', () => say('table_chip_place', place), {place: ''}),
		...chip('pay', pay !== null, () => (pay === 'stated' ? say('table_chip_pay_stated') : say('table_chip_pay_unstated')), {pay: null}),
		...chip('mismatch', mismatch, () => say('table_chip_mismatch'), {mismatch: false}),
		...skills.map(skill => ({key: `skill ${skill}`, says: say('table_chip_skill', labelOf(skill)), without: {skills: skills.filter(id => id !== skill)}})),
		...chip('days', days !== null, () => sayCount('table_chip_days', days ?? 0), {days: null}),
		...chip('only', only.length > 0, () => sayCount('table_chip_only', only.length), {only: []}),
	];
}

export const arrangementName = (value: NonNullable<Filters['arrangement']>): string =>
	({remote: say('table_remote'), hybrid: say('table_hybrid'), onsite: say('table_onsite'), unstated: say('table_chip_arrangement_unstated')})[value];

const ruleName = ({kind, text}: MuteRule): string =>
	kind === 'agencies' ? say('table_rule_agencies') : kind === 'employer' ? shownText(text, 40) : say('table_rule_words', shownText(text, 40));

export function FilterBar(props: FilterBarProps) {
	const {filters, query, counts, total, muted, withMuted, labelOf, filtering, onFilters, onQuery, onFilterMenu, onUnmute} = props;
	const stageChip = (stage: Stage | null, name: string, count: number) => (
		<button key={name} type="button" class="chip" aria-pressed={filters.stage === stage} onClick={() => onFilters({...filters, stage})}>
			{name} <span class="n">{count}</span>
		</button>
	);
	const chips = chipsOf(filters, labelOf);
	return (
		<div class="tools">
			<fieldset class="bar wrapped" aria-label={say('table_head_status')}>
				{stageChip(null, say('table_all'), total)}
				{stages.filter(stage => counts[stage] > 0 || filters.stage === stage).map(stage => stageChip(stage, sayOf('stage', stage), counts[stage]))}
			</fieldset>
			{(chips.length > 0 || muted.length > 0) && <span class="sep" />}
			{chips.map(({key, says, without}) => (
				<span key={key} class="chip">
					<span class="trunc" dir="auto" title={says}>
						{says}
					</span>
					<button type="button" aria-label={say('table_chip_off', says)} onClick={() => onFilters({...filters, ...without})}>
						<Icon name="close" />
					</button>
				</span>
			))}
			{!withMuted &&
				muted.map(({rule, count}) => (
					<span key={rule.id} class="chip mute">
						<Drawing path={eyeOff} />
						<span class="trunc" dir="auto" title={rule.reason}>
							{say('table_chip_muted', ruleName(rule))} <span class="n">{count}</span>
						</span>
						<button type="button" aria-label={say('table_chip_off', say('table_chip_muted', ruleName(rule)))} onClick={() => onUnmute(rule)}>
							<Icon name="close" />
						</button>
					</span>
				))}
			<button type="button" class="btn quiet" aria-haspopup="dialog" aria-expanded={filtering} onClick={event => onFilterMenu(event.currentTarget)}>
				<Icon name="plus" />
				{say('table_filter')}
			</button>
			<RereadingLine {...props} />
			<search class="search">
				<Drawing path={search} />
				<input
					class="in"
					type="search"
					id="search"
					dir="auto"
					autocomplete="off"
					spellcheck={false}
					maxLength={200}
					aria-label={say('table_search')}
					placeholder={say('table_search')}
					value={query}
					onInput={event => onQuery(event.currentTarget.value)}
				/>
				{query === '' && (
					<span class="kbd" aria-hidden="true">
						/
					</span>
				)}
			</search>
		</div>
	);
}
