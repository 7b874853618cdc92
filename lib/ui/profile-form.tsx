/** Everything of a profile but its skills: what the gates beside the fit are judged by. Law: a field left empty is not said, and then nothing is judged by it. */
import {useId} from 'preact/hooks';
import type {Arrangement, PayPeriod, Profile} from '../model';
import {ChipList} from './chip-list';
import {DegreeField, numberFrom, YearsField} from './experience-fields';
import {numberFormat, say, sayOf} from './say';
import type {OnProfile} from './skill-list';

const currencies = ['GBP', 'EUR', 'USD', 'CAD', 'AUD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'INR', 'SGD', 'JPY', 'BRL', 'NZD', 'ZAR', 'ILS', 'AED'];
const periods: readonly PayPeriod[] = ['year', 'month', 'week', 'day', 'hour'];

type Props = {readonly profile: Profile; readonly onProfile: OnProfile};

/** A number as the language writes it, with a decimal point and without marks between thousands. */
function plainNumber(field: string): string {
	const parts = numberFormat().formatToParts(1234567.5);
	const sign = (type: string): string => parts.find(part => part.type === type)?.value ?? ' ';
	return field.replaceAll(sign('group'), '').replace(sign('decimal'), '.');
}

/** Yes, no, or not said. */
function Choice({
	label,
	is,
	value,
	onValue,
}: {
	readonly label: string;
	readonly is: {readonly yes: string; readonly no: string};
	readonly value: boolean | null;
	readonly onValue: (value: boolean | null) => void;
}) {
	const id = useId();
	return (
		<>
			<label for={id}>{label}</label>
			<div>
				<select
					class="in w280"
					id={id}
					value={value === null ? '' : String(value)}
					onChange={({currentTarget: {value: next}}) => onValue(next === '' ? null : next === 'true')}
				>
					<option value="">{say('options_not_said')}</option>
					<option value="true">{is.yes}</option>
					<option value="false">{is.no}</option>
				</select>
			</div>
		</>
	);
}

function Arrangements({profile, onProfile}: Props) {
	const id = useId();
	const toggle = (value: Arrangement['value'], on: boolean): void =>
		onProfile({...profile, arrangements: [...profile.arrangements.filter(each => each !== value), ...(on ? [value] : [])]});
	const box = (value: Arrangement['value'], label: string) => (
		<label class="ck">
			<input type="checkbox" checked={profile.arrangements.includes(value)} onChange={({currentTarget}) => toggle(value, currentTarget.checked)} />
			{label}
		</label>
	);
	return (
		<>
			<span id={id}>{say('options_arrangement')}</span>
			<fieldset class="bar wrap" aria-labelledby={id}>
				{box('remote', say('options_remote'))}
				<span class="ck">
					{box('hybrid', say('options_hybrid'))}
					<input
						class="in n"
						type="number"
						min="0"
						max="7"
						aria-label={say('options_office_days')}
						value={profile.maxDaysInOffice ?? ''}
						onChange={({currentTarget}) => onProfile({...profile, maxDaysInOffice: numberFrom(currentTarget.value, 0, 7)})}
					/>
					{say('options_days_aweek')}
				</span>
				{box('onsite', say('options_onsite'))}
			</fieldset>
		</>
	);
}

function MinimumSalary({profile, onProfile}: Props) {
	const id = useId();
	const {amount, currency, period} = profile.minSalary ?? {amount: null, currency: 'GBP', period: 'year' as const};
	// Without an amount the rest says nothing: then there is no minimum.
	const set = (next: {readonly amount?: number | null; readonly currency?: string; readonly period?: PayPeriod}): void => {
		const whole = {amount, currency, period, ...next};
		onProfile({...profile, minSalary: whole.amount === null ? null : {amount: whole.amount, currency: whole.currency, period: whole.period}});
	};
	return (
		<>
			<label for={id}>{say('options_min_salary')}</label>
			<div class="bar wrap">
				<input
					class="in w120"
					id={id}
					inputMode="numeric"
					value={amount === null ? '' : numberFormat().format(amount)}
					onChange={({currentTarget}) => set({amount: numberFrom(plainNumber(currentTarget.value), 0, 1e12)})}
				/>
				<select
					class="in w80"
					aria-label={say('options_currency')}
					value={currency}
					disabled={amount === null}
					onChange={({currentTarget}) => set({currency: currentTarget.value})}
				>
					{(currencies.includes(currency) ? currencies : [currency, ...currencies]).map(code => (
						<option key={code}>{code}</option>
					))}
				</select>
				<select
					class="in w120"
					aria-label={say('options_period')}
					value={period}
					disabled={amount === null}
					onChange={({currentTarget}) => set({period: periods.find(each => each === currentTarget.value) ?? 'year'})}
				>
					{periods.map(each => (
						<option key={each} value={each}>
							{sayOf('period', each)}
						</option>
					))}
				</select>
			</div>
		</>
	);
}

export function ProfileForm({profile, onProfile}: Props) {
	const id = useId();
	return (
		<div class="form">
			<label for={`${id}y`}>{say('options_years')}</label>
			<div>
				<YearsField class="in w80" id={`${id}y`} counted={true} {...{profile, onProfile}} />
			</div>
			<label for={`${id}d`}>{say('options_degree')}</label>
			<div>
				<DegreeField class="in w200" id={`${id}d`} {...{profile, onProfile}} />
			</div>
			<ChipList label={say('options_fields')} items={profile.fields} onItems={fields => onProfile({...profile, fields})} />
			<ChipList label={say('options_certifications')} items={profile.certifications} onItems={certifications => onProfile({...profile, certifications})} />
			<ChipList label={say('options_places')} items={profile.places} onItems={places => onProfile({...profile, places})} />
			<Arrangements {...{profile, onProfile}} />
			<MinimumSalary {...{profile, onProfile}} />
			<Choice
				label={say('options_visa')}
				is={{yes: say('options_sponsor_yes'), no: say('options_sponsor_no')}}
				value={profile.needsSponsorship}
				onValue={needsSponsorship => onProfile({...profile, needsSponsorship})}
			/>
			<Choice
				label={say('options_citizen')}
				is={{yes: say('options_citizen_is_yes'), no: say('options_citizen_is_no')}}
				value={profile.citizen}
				onValue={citizen => onProfile({...profile, citizen})}
			/>
			<Choice
				label={say('options_clearance')}
				is={{yes: say('options_clearance_is_yes'), no: say('options_clearance_is_no')}}
				value={profile.clearance}
				onValue={clearance => onProfile({...profile, clearance})}
			/>
			<span />
			<p class="mut xs">{say('options_gates_help')}</p>
		</div>
	);
}
