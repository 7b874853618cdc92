/** The phrases that decided the role, in the posting's voice. Law: each is a quote that the page can be asked to show. */
import type {RoleEvidence} from '../model';
import {UnfoldingSection} from './disclosure';
import {roleClass, roleCode, roleName} from './roles';
import {shownText} from './shown-text';
import * as words from './words';

const FIRST = 3;

/** The strongest first, equal words of one role once. */
export function decidingPhrases(evidence: readonly RoleEvidence[]): readonly RoleEvidence[] {
	const seen = new Set<string>();
	return [...evidence]
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.filter(({role, quote}) => {
			const key = `${role}|${quote.toLowerCase()}`;
			return !seen.has(key) && seen.add(key);
		});
}

type PhraseProps = {readonly phrase: RoleEvidence; readonly language: string; readonly onShow: (phrase: RoleEvidence) => void};
function Phrase({phrase, language, onShow}: PhraseProps) {
	return (
		<button type="button" class="quote" data-phrase title={words.phrases.show} onClick={() => onShow(phrase)}>
			<span class={`swatch ${roleClass(phrase.role)}`} aria-hidden="true" />
			<q dir="auto" lang={language}>
				{shownText(phrase.quote)}
			</q>
			<span title={roleName(phrase.role)}>{roleCode(phrase.role)}</span>
		</button>
	);
}

type Props = {
	readonly evidence: readonly RoleEvidence[];
	readonly language: string;
	readonly title: string;
	/** Sentences that stand before the phrases. */
	readonly doubts: readonly string[];
	readonly onShow: (phrase: RoleEvidence) => void;
};
export function Phrases({evidence, language, title, doubts, onShow}: Props) {
	const all = decidingPhrases(evidence);
	const more = all.length > FIRST ? {open: words.phrases.all(all.length), close: words.phrases.fewer} : null;
	return (
		<UnfoldingSection title={title} more={more}>
			{(open, regionId) => (
				<div id={regionId}>
					{doubts.length > 0 && <p class="mut doubts">{doubts.join(' ')}</p>}
					{all.length === 0 && <p class="mut">{words.phrases.none}</p>}
					{(open ? all : all.slice(0, FIRST)).map(phrase => (
						<Phrase key={`${phrase.role}${phrase.start}`} phrase={phrase} language={language} onShow={onShow} />
					))}
				</div>
			)}
		</UnfoldingSection>
	);
}
