/** What stands in the popup where there is no analysis: the cause, then what to do. Law: never a made-up verdict, never "something went wrong". */
import type {NoPostingReason} from '../model';
import {HighlightSwitch} from './foot';
import {Icon, type IconName} from './icons';
import {Details} from './notice';
import {noPosting, words} from './words';

const icons: Readonly<Record<NoPostingReason, IconName>> = {
	empty: 'page',
	loading: 'page',
	'not-a-posting': 'page',
	list: 'list',
	'form-only': 'form',
	restricted: 'lock',
	'too-short': 'page',
	error: 'flag',
};
/** Where asking again can bring another answer. */
const again: readonly NoPostingReason[] = ['empty', 'loading', 'not-a-posting', 'too-short', 'error'];

export function NoPosting({reason, code, onAgain}: {readonly reason: NoPostingReason; readonly code?: string; readonly onAgain: () => void}) {
	const {title, text} = noPosting[reason];
	return (
		<>
			<section class="empty">
				<span class="ic">
					<Icon name={icons[reason]} />
				</span>
				<h2>{title}</h2>
				<p>{text}</p>
				{again.includes(reason) && (
					<div class="bar">
						<button type="button" class="btn" onClick={onAgain}>
							{words.plain.tryAgain}
						</button>
					</div>
				)}
			</section>
			{code !== undefined && (
				<section class="sec">
					<Details code={code} />
				</section>
			)}
		</>
	);
}

/** Still shapes at the final places, for a page that takes longer than 300 ms to read. */
export function LoadingShapes() {
	return (
		<>
			<section class="hero" aria-busy="true">
				<div class="answers">
					<div>
						<p class="label">{words.loading.label}</p>
						<p class="verdict">
							<span class="ph role" />
						</p>
					</div>
					<div>
						<p class="label">{words.verdict.fit}</p>
						<p class="fitnum">
							<span class="ph score" />
						</p>
					</div>
				</div>
				<div class="spectrum">
					<span class="ph" />
				</div>
				<p class="xs mut">{words.loading.text}</p>
			</section>
			<section class="sec">
				<div class="secrow">
					<h2>{words.phrases.title}</h2>
				</div>
				<span class="ph w1" />
				<span class="ph w2" />
				<span class="ph w3" />
			</section>
			<footer class="foot">
				<HighlightSwitch marks={false} disabled onMarks={() => undefined} />
				<span class="grow" />
				<span class="split">
					<button type="button" class="btn solid" disabled>
						<Icon name="save" />
						{words.foot.save}
					</button>
					<button type="button" class="btn solid" disabled aria-label={words.foot.choose}>
						<Icon name="down" extra="caret" />
					</button>
				</span>
			</footer>
		</>
	);
}
