/** Years, degree, place, pay and visa, shown apart from the fit. Law: met, not met or not stated, each with what is asked and what is the person's; no points. */
import type {Facts, Gate, GateKind, Posting, Profile, QuoteInContext} from '../../model';
import {arrangementText, degreeText, yearsText} from '../gates';
import {Icon, type IconName} from '../icons';
import {shownMoney} from '../numbers';
import {inContext} from '../quotes';
import {sayOf} from '../say';
import {shownText} from '../shown-text';
import * as common from '../words';
import * as words from '../words/panel';
import * as apart from '../words/panel-gates';

const icons: Readonly<Record<Gate['state'], IconName>> = {met: 'check', unmet: 'close', unstated: 'dash'};
const classes: Readonly<Record<Gate['state'], string>> = {met: 'met', unmet: 'unmet', unstated: 'open'};

function wishOf(kind: GateKind, profile: Profile): string {
	switch (kind) {
		case 'years':
			return apart.yourYears(profile.years ?? 0);
		case 'degree':
			return apart.yourDegree(sayOf('degree', profile.degree ?? 'none'));
		case 'place':
			return apart.yourPlaces(profile.places.map(place => shownText(place, 40)));
		case 'arrangement':
			return apart.yourArrangement(
				profile.arrangements.map(value => sayOf('gates_arrangements', value)),
				profile.maxDaysInOffice,
			);
		case 'pay': {
			const {minSalary} = profile;
			return minSalary === null ? '' : apart.yourMinimum(shownMoney({...minSalary, min: minSalary.amount, max: minSalary.amount}) ?? '');
		}
		case 'visa':
			return profile.needsSponsorship === true ? apart.sponsorNeeded : apart.sponsorNotNeeded;
		case 'clearance':
			return profile.clearance === true ? apart.clearanceHeld : apart.clearanceNotHeld;
	}
}

function askOf({kind, asks}: Gate, facts: Facts): string {
	switch (kind) {
		case 'years':
			return facts.years === null ? '' : apart.asks(yearsText(facts.years) ?? '');
		case 'degree':
			return facts.education === null ? '' : apart.asks(degreeText(facts.education) ?? '');
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
	return asks === '' ? wish : apart.both(asks, wish);
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
				{words.apart} <span class="dim">{words.apartNote}</span>
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
									<button type="button" class="link plain" title={words.showOnPage} onClick={() => onShow(inContext(posting.text, evidence))}>
										{line}
									</button>
								)}
							</dd>
							<dd class="r">{apart.states[gate.state]}</dd>
						</div>
					);
				})}
			</dl>
		</>
	);
}
