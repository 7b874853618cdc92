/** Years, degree, visa, place and pay beside the fit. Law: met, not met or not stated, always in words; no points. What the profile has no wish for is a fact without a mark. */
import type {Arrangement, Education, Experience, Facts, Gate, GateKind, Profile} from '../model';
import {Icon, type IconName} from './icons';
import {shownMoney} from './numbers';
import {listed, say, sayCount, sayOf} from './say';
import {shownText} from './shown-text';
import * as words from './words';

export type GateLine = {readonly state: Gate['state'] | 'fact'; readonly text: string};
export const yearsText = ({min, max}: Experience): string | null => (min === null ? null : max === null || max === min ? `${min}+` : `${min}–${max}`);
export const degreeText = ({level, equivalentOk}: Education): string | null =>
	level === 'none' ? null : equivalentOk ? say('gates_or_equivalent', sayOf('degree', level)) : sayOf('degree', level);
export const arrangementText = ({value, daysInOffice}: Arrangement): string => {
	const name = words.sentenceCase(sayOf('gates_arrangements', value));
	return value === 'hybrid' && daysInOffice !== null ? sayCount('gates_days', daysInOffice, name) : name;
};

/** What the posting itself says on a gate's subject, or null where it is silent. */
function factText(kind: GateKind, facts: Facts): string | null {
	switch (kind) {
		case 'years': {
			const asks = facts.years === null ? null : yearsText(facts.years);
			return asks === null ? null : say('gates_years_asked', asks);
		}
		case 'degree':
			return facts.education === null ? null : degreeText(facts.education);
		case 'arrangement':
			return facts.arrangement === null ? null : arrangementText(facts.arrangement);
		case 'visa':
			return facts.visa === null ? null : sayOf('gates_visas', facts.visa.value);
		case 'clearance':
			return facts.clearance === null ? null : sayOf('gates_clearance', facts.clearance.level === 'required' ? 'required' : 'other');
		// Pay and place have lines of their own.
		case 'pay':
		case 'place':
			return null;
	}
}

function yoursArranged(asks: Arrangement, profile: Profile): string {
	const tooMany = asks.daysInOffice !== null && profile.maxDaysInOffice !== null && profile.arrangements.includes(asks.value);
	return tooMany
		? say('gates_at_most', profile.maxDaysInOffice ?? 0)
		: listed(
				profile.arrangements.map(value => sayOf('gates_arrangements', value)),
				'or',
			);
}

/** A gate that was judged, in words. */
function judgedText({kind, state, asks}: Gate, facts: Facts, profile: Profile): string {
	const unmet = state === 'unmet';
	const stated = factText(kind, facts) ?? words.sentenceCase(shownText(asks ?? sayOf('gate', kind), 60));
	if (kind === 'years' && facts.years !== null) return say('gates_years', yearsText(facts.years) ?? '', profile.years ?? 0);
	if (kind === 'degree' && unmet && profile.degree !== null) return say('gates_degree', stated, sayOf('degree', profile.degree));
	if (kind === 'arrangement' && unmet && facts.arrangement !== null) return say('gates_yours', stated, yoursArranged(facts.arrangement, profile));
	if (kind === 'pay' && profile.minSalary !== null) {
		const {amount, currency, period} = profile.minSalary;
		const wish = shownMoney({min: amount, max: amount, currency, period}) ?? '';
		return unmet ? say('gates_pay_unmet', wish) : say('gates_pay_met', wish);
	}
	if (kind === 'visa' && !unmet && facts.visa?.value === 'refused') return say('gates_none_needed', stated);
	return stated;
}

const kinds: readonly GateKind[] = ['years', 'degree', 'arrangement', 'visa', 'clearance'];
const order: readonly Gate['state'][] = ['unmet', 'met'];

/** Not met first, then met, then facts that the profile has no wish for, then in one line all that is not stated. */
export function gateLines(gates: readonly Gate[], facts: Facts, profile: Profile | null): readonly GateLine[] {
	const judged =
		profile === null ? [] : order.flatMap(state => gates.filter(gate => gate.state === state).map(gate => ({state, text: judgedText(gate, facts, profile)})));
	const open = kinds.filter(kind => !gates.some(gate => gate.kind === kind && gate.state !== 'unstated'));
	const told = open.flatMap(kind => factText(kind, facts) ?? []).map(line => ({state: 'fact' as const, text: line}));
	const silent = gates.filter(({kind, state}) => state === 'unstated' && factText(kind, facts) === null).map(({kind}) => sayOf('gate', kind));
	return [...judged, ...told, ...(silent.length > 0 ? [{state: 'unstated' as const, text: say('gates_not_stated', words.sentenceCase(listed(silent)))}] : [])];
}

const icons: Readonly<Record<Gate['state'], IconName>> = {met: 'check', unmet: 'close', unstated: 'dash'};
const classes: Readonly<Record<GateLine['state'], string>> = {met: 'met', unmet: 'unmet', unstated: 'open', fact: 'fact'};

export function Gates({gates, facts, profile}: {readonly gates: readonly Gate[]; readonly facts: Facts; readonly profile: Profile | null}) {
	const lines = gateLines(gates, facts, profile);
	if (lines.length === 0) return null;
	return (
		<ul class="gates" aria-label={say('gates_label')}>
			{lines.map(({state, text: line}) => (
				<li key={line} class={classes[state]}>
					{state !== 'fact' && (
						<span class={`gm ${classes[state]}`}>
							<Icon name={icons[state]} />
							<span class="vh">{sayOf('gates_states', state)}: </span>
						</span>
					)}
					<span>{line}</span>
				</li>
			))}
		</ul>
	);
}
