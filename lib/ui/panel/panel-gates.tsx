/** Years, degree, place, pay and visa, shown apart from the fit. Law: met, not met or not stated, each with what is asked and what is the person's; no points. */
import type {Facts, Gate, GateKind, Posting, Profile, QuoteInContext} from '../../model';
import {arrangementText, degreeText, yearsText} from '../gates';
import {Icon, type IconName} from '../icons';
import {shownMoney} from '../numbers';
import {inContext} from '../quotes';
import {listed, say, sayCount, sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';

const icons: Readonly<Record<Gate['state'], IconName>> = {met: 'check', unmet: 'close', unstated: 'dash'};
const classes: Readonly<Record<Gate['state'], string>> = {met: 'met', unmet: 'unmet', unstated: 'open'};

const yourArrangement = (arrangements: string, days: number | null): string =>
	days === null ? say('panel_gates_your_arrangement', arrangements) : sayCount('panel_gates_your_arrangement_days', days, arrangements);

function wishOf(kind: GateKind, profile: Profile): string {
	switch (kind) {
		case 'years':
			return say('panel_gates_your_years', profile.years ?? 0);
		case 'degree':
			return say('panel_gates_your_degree', sayOf('degree', profile.degree ?? 'none'));
		case 'place':
			return say(
				'panel_gates_your_places',
				listed(
					profile.places.map(place => shownText(place, 40)),
					'or',
				),
			);
		case 'arrangement':
			return yourArrangement(
				listed(
					profile.arrangements.map(value => sayOf('gates_arrangements', value)),
					'or',
				),
				profile.maxDaysInOffice,
			);
		case 'pay': {
			const {minSalary} = profile;
			return minSalary === null ? '' : say('panel_gates_your_minimum', shownMoney({...minSalary, min: minSalary.amount, max: minSalary.amount}) ?? '');
		}
		case 'visa':
			return profile.needsSponsorship === true ? say('panel_gates_sponsor_needed') : say('panel_gates_sponsor_not_needed');
		case 'clearance':
			return profile.clearance === true ? say('panel_gates_clearance_held') : say('panel_gates_clearance_not_held');
	}
}

function askOf({kind, asks}: Gate, facts: Facts): string {
	switch (kind) {
		case 'years':
			return facts.years === null ? '' : say('panel_gates_asks', yearsText(facts.years) ?? '');
		case 'degree':
			return facts.education === null ? '' : say('panel_gates_asks', degreeText(facts.education) ?? '');
		case 'arrangement':
			return facts.arrangement === null ? '' : arrangementText(facts.arrangement);
		case 'pay': {
			const stated = facts.salary === null ? null : shownMoney(facts.salary);
			return stated ?? '';
		}
		case 'visa':
			return facts.visa === null ? '' : sayOf('gates_visas', facts.visa.value);
		case 'clearance':
			return facts.clearance === null ? '' : sayOf('gates_clearance', facts.clearance.level === 'required' ? 'required' : 'other');
		case 'place':
			return shownText(asks ?? '', 60);
	}
}

/** What the posting asks and what the person has, in one line. */
export function gateText(gate: Gate, facts: Facts, profile: Profile): string {
	const wish = wishOf(gate.kind, profile);
	const asks = gate.state === 'unstated' ? '' : askOf(gate, facts);
	return asks === '' ? wish : say('panel_gates_both', asks, wish);
}

type Props = {
	readonly gates: readonly Gate[];
	readonly facts: Facts;
	readonly posting: Posting;
	readonly profile: Profile | null;
	readonly onShow: (quote: QuoteInContext) => void;
};
export function PanelGates({gates, facts, posting, profile, onShow}: Props) {
	if (profile === null || gates.length === 0) return null;
	return (
		<>
			<h3 class="gh3">
				{say('panel_apart')} <span class="dim">{say('panel_apart_note')}</span>
			</h3>
			<dl class="gl">
				{gates.map(gate => {
					const {evidence} = gate;
					const line = gateText(gate, facts, profile);
					return (
						<div key={gate.kind} class={classes[gate.state]}>
							<dt>
								<Icon name={icons[gate.state]} />
								{common.sentenceCase(sayOf('gate', gate.kind))}
							</dt>
							<dd>
								{evidence === null || evidence.end <= evidence.start || gate.state === 'unstated' ? (
									line
								) : (
									<button type="button" class="link plain" title={say('panel_show_on_page')} onClick={() => onShow(inContext(posting.text, evidence))}>
										{line}
									</button>
								)}
							</dd>
							<dd class="r">{sayOf('panel_gates_states', gate.state)}</dd>
						</div>
					);
				})}
			</dl>
		</>
	);
}
