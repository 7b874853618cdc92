/** The fields for a person's years and degree. Law: a field left empty is not said. */
import type {ComponentProps} from 'preact';
import type {Degree, Profile} from '../model';
import {say, sayOf} from './say';

const degrees: readonly Degree[] = ['none', 'associate', 'bachelor', 'master', 'phd'];
const MOST_YEARS = 80;

type Props = {readonly profile: Profile; readonly onProfile: (profile: Profile) => void; readonly id: string; readonly class: string};

/** A number from a field: digits and a decimal point count, a thousands separator does not; null where there is none in bounds. */
export function numberFrom(field: string, least: number, most: number): number | null {
	const digits = field.replaceAll(/[\s,']/g, '');
	const value = digits === '' ? Number.NaN : Number(digits);
	return Number.isFinite(value) && value >= least && value <= most ? value : null;
}

/** `counted`: with the browser's steps up and down, by half a year. */
export function YearsField({profile, onProfile, counted, ...field}: Props & {readonly counted: boolean}) {
	const kind: ComponentProps<'input'> = counted ? {type: 'number', min: '0', max: String(MOST_YEARS), step: '0.5'} : {inputMode: 'decimal'};
	return (
		<input
			{...field}
			{...kind}
			value={profile.years ?? ''}
			onChange={({currentTarget}) => onProfile({...profile, years: numberFrom(currentTarget.value, 0, MOST_YEARS)})}
		/>
	);
}

export function DegreeField({profile, onProfile, ...field}: Props) {
	return (
		<select
			{...field}
			value={profile.degree ?? ''}
			onChange={({currentTarget}) => onProfile({...profile, degree: degrees.find(each => each === currentTarget.value) ?? null})}
		>
			<option value="">{say('options_not_said')}</option>
			{degrees.map(each => (
				<option key={each} value={each}>
					{sayOf('degree', each)}
				</option>
			))}
		</select>
	);
}
