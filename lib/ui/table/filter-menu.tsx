/** The filters that are not chips yet. Law: each choice acts at once and stands in the address; what it leaves is seen behind it. */
import type {ComponentChildren} from 'preact';
import {useId, useState} from 'preact/hooks';
import type {SkillId} from '../../model';
import {roleName, roleOrder} from '../roles';
import {say, sayCount} from '../say';
import {ARRANGEMENTS, type Filters} from './address';
import {arrangementName} from './filter-bar';
import {Floating} from './floating';
import type {HideRule} from './row-menu';

type Props = {
	readonly filters: Filters;
	readonly opener: HTMLElement;
	/** Skills that saved postings ask for, most asked first. */
	readonly skills: readonly {readonly id: SkillId; readonly label: string}[];
	readonly onFilters: (filters: Filters) => void;
	readonly onHide: (rule: HideRule) => void;
	readonly onClose: () => void;
};

const BANDS = ['85-100', '70-84', '50-69', '0-49'] as const;
const DAYS = [7, 14, 30, 90] as const;

function Field({name, children}: {readonly name: string; readonly children: (id: string) => ComponentChildren}) {
	const id = useId();
	return (
		<p>
			<label for={id}>{name}</label>
			{children(id)}
		</p>
	);
}

export function FilterMenu({filters, opener, skills, onFilters, onHide, onClose}: Props) {
	const list = useId();
	const [words, setWords] = useState('');
	const [asked, setAsked] = useState('');
	const set = (change: Partial<Filters>): void => onFilters({...filters, ...change});
	const choose = (id: string, value: string, choices: readonly (readonly [string, string])[], onChoose: (value: string) => void) => (
		<select id={id} class="in" value={value} onChange={event => onChoose(event.currentTarget.value)}>
			<option value="">{say('table_any')}</option>
			{choices.map(([choice, says]) => (
				<option key={choice} value={choice}>
					{says}
				</option>
			))}
		</select>
	);
	const addSkill = (typed: string): void => {
		setAsked(typed);
		const skill = skills.find(({label}) => label.toLowerCase() === typed.trim().toLowerCase());
		if (skill === undefined) return;
		setAsked('');
		if (!filters.skills.includes(skill.id)) set({skills: [...filters.skills, skill.id]});
	};
	return (
		<Floating opener={opener} role="dialog" label={say('table_filter')} onClose={onClose}>
			<Field name={say('table_head_role')}>
				{id =>
					choose(
						id,
						filters.role ?? '',
						roleOrder.map(role => [role, roleName(role)]),
						value => set({role: roleOrder.find(role => role === value) ?? null}),
					)
				}
			</Field>
			<Field name={say('table_head_fit')}>
				{id =>
					choose(
						id,
						filters.fit === null ? '' : `${filters.fit.from}-${filters.fit.to}`,
						BANDS.map(band => [band, band.replace('-', '–')]),
						value => {
							const [from, to] = value.split('-').map(Number);
							set({fit: from === undefined || to === undefined ? null : {from, to}});
						},
					)
				}
			</Field>
			<Field name={say('table_arrangement')}>
				{id =>
					choose(
						id,
						filters.arrangement ?? '',
						ARRANGEMENTS.map(each => [each, arrangementName(each)]),
						value => set({arrangement: ARRANGEMENTS.find(each => each === value) ?? null}),
					)
				}
			</Field>
			<Field name={say('table_head_place')}>
				{id => <input id={id} class="in" dir="auto" maxLength={100} value={filters.place} onInput={event => set({place: event.currentTarget.value})} />}
			</Field>
			<Field name={say('table_head_salary')}>
				{id =>
					choose(
						id,
						filters.pay ?? '',
						[
							['stated', say('table_chip_pay_stated')],
							['unstated', say('table_chip_pay_unstated')],
						],
						value => set({pay: value === 'stated' || value === 'unstated' ? value : null}),
					)
				}
			</Field>
			<Field name={say('table_skill_asked')}>
				{id => (
					<>
						<input id={id} class="in" list={list} autocomplete="off" maxLength={100} value={asked} onInput={event => addSkill(event.currentTarget.value)} />
						<datalist id={list}>
							{skills.slice(0, 300).map(({id: skill, label}) => (
								<option key={skill} value={label} />
							))}
						</datalist>
					</>
				)}
			</Field>
			<Field name={say('table_first_seen')}>
				{id =>
					choose(
						id,
						filters.days === null ? '' : String(filters.days),
						DAYS.map(days => [String(days), sayCount('table_chip_days', days)]),
						value => set({days: value === '' ? null : Number(value)}),
					)
				}
			</Field>
			<label class="tick">
				<input type="checkbox" checked={filters.mismatch} onChange={event => set({mismatch: event.currentTarget.checked})} />
				{say('table_chip_mismatch')}
			</label>
			<form
				class="hide"
				onSubmit={event => {
					event.preventDefault();
					if (words.trim() === '') return;
					onHide({kind: 'words', text: words.trim()});
					onClose();
				}}
			>
				<Field name={say('table_hide_words')}>
					{id => <input id={id} class="in" dir="auto" maxLength={100} value={words} onInput={event => setWords(event.currentTarget.value)} />}
				</Field>
				<button type="submit" class="btn" disabled={words.trim() === ''}>
					{say('table_hide')}
				</button>
			</form>
			<div class="bar">
				<button
					type="button"
					class="link"
					onClick={() => {
						onHide({kind: 'agencies', text: ''});
						onClose();
					}}
				>
					{say('table_hide_agencies')}
				</button>
				<span class="grow" />
				<button type="button" class="btn solid" onClick={onClose}>
					{say('table_done')}
				</button>
			</div>
		</Floating>
	);
}
