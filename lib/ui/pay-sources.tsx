/** Every documented figure of pay that applies, each with its source. Law: none is chosen, averaged or converted. */
import type {Benchmark} from '../model';
import {shownMoney} from './numbers';
import {roleName} from './roles';
import {say} from './say';
import {shownText} from './shown-text';
import * as words from './words';

/** `noble-desktop#salary` is `Noble desktop`: a source's id as far as a person can use it; anything else stays as it is. */
const sourceName = (from: string): string =>
	/^[a-z0-9-]+#/.test(from) ? words.sentenceCase(from.slice(0, from.indexOf('#')).replaceAll('-', ' ')) : shownText(from);

const sourceLine = (bench: Benchmark): string =>
	say(
		'pay_sources_line',
		words.sentenceCase(bench.kind),
		bench.place === null ? roleName(bench.role) : say('pay_sources_placed', roleName(bench.role), bench.place),
		shownMoney(bench) ?? '',
		sourceName(bench.from),
	);

export function PaySources({benchmarks}: {readonly benchmarks: readonly Benchmark[]}) {
	return (
		<ul class="xs mut sources">
			{benchmarks.map(bench => (
				<li key={`${bench.from}${bench.kind}${bench.min}`}>{sourceLine(bench)}</li>
			))}
		</ul>
	);
}
