/** Years, degree, visa, place and pay beside the fit. Law: met, not met or not stated, always in words; no points. */
import type {Gate} from '../model';
import {Icon, type IconName} from './icons';
import {shownText} from './shown-text';
import {gateNames, words} from './words';

type Line = {readonly state: Gate['state']; readonly text: string};
const icons: Readonly<Record<Gate['state'], IconName>> = {met: 'check', unmet: 'close', unstated: 'dash'};
const order: readonly Gate['state'][] = ['unmet', 'met', 'unstated'];

function gateText({kind, state, asks, yours}: Gate): string {
	const name = gateNames[kind];
	const asked = asks === null ? '' : shownText(asks, 60);
	if (yours === null || state === 'unstated') return words.gates.asks(name, asked);
	return words.gates.pair(name, asked, shownText(yours, 60));
}

/** Not met first, then met, then what is asked of which the profile says nothing; all that is not stated in one line. */
export function gateLines(gates: readonly Gate[]): readonly Line[] {
	const told = gates.filter(gate => gate.asks !== null);
	const silent = gates.filter(gate => gate.asks === null && gate.state === 'unstated').map(({kind}) => gateNames[kind]);
	return [
		...order.flatMap(state => told.filter(gate => gate.state === state).map(gate => ({state, text: gateText(gate)}))),
		...(silent.length > 0 ? [{state: 'unstated' as const, text: words.gates.notStated(silent)}] : []),
	];
}

export function Gates({gates}: {readonly gates: readonly Gate[]}) {
	return (
		<ul class="gates" aria-label={words.gates.label}>
			{gateLines(gates).map(({state, text}) => (
				<li key={text} class={state === 'unstated' ? 'open' : state}>
					<span class={`gm ${state === 'unstated' ? 'open' : state}`}>
						<Icon name={icons[state]} />
						<span class="vh">{words.gates[state]}: </span>
					</span>
					<span>{text}</span>
				</li>
			))}
		</ul>
	);
}
