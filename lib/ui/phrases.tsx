/** The phrases that decided the role, in the posting's voice. Law: each is a quote that the page can be asked to show. */
import type {RoleEvidence, RoleReading} from '../model';
import {UnfoldingSection} from './disclosure';
import {roleClass, roleCode, roleName} from './roles';
import {say} from './say';
import {shownText} from './shown-text';

const FIRST = 3;

const strength = ({weight}: RoleEvidence): number => Math.abs(weight);

/**
 * The phrases in the order to be read. First three that tell the verdict: two of the role it reads as and the strongest of the runner-up, which says what
 * speaks against it; where one of them is wanting, the role's own. Then all others, the strongest first. Equal words of one role stand once.
 */
export function decidingPhrases({id, scores, evidence}: Pick<RoleReading, 'id' | 'scores' | 'evidence'>): readonly RoleEvidence[] {
	const seen = new Set<string>();
	// What speaks against a role has a negative weight, and decided nothing for it.
	const all = evidence
		.filter(({weight}) => weight > 0)
		.sort((a, b) => strength(b) - strength(a))
		.filter(({role, quote}) => {
			const key = `${role}|${quote.toLowerCase()}`;
			return !seen.has(key) && seen.add(key);
		});
	const own = all.filter(({role}) => role === id);
	const against = all.filter(({role}) => role !== id && role !== 'other').sort((a, b) => scores[b.role] - scores[a.role] || strength(b) - strength(a));
	const first = [...own.slice(0, 2), ...against.slice(0, 1), ...own.slice(2)].slice(0, FIRST).sort((a, b) => strength(b) - strength(a));
	return [...first, ...all.filter(phrase => !first.includes(phrase))];
}

type PhraseProps = {readonly phrase: RoleEvidence; readonly language: string; readonly onShow: (phrase: RoleEvidence) => void};
function Phrase({phrase, language, onShow}: PhraseProps) {
	return (
		<button type="button" class="quote" data-phrase title={say('phrases_show')} onClick={() => onShow(phrase)}>
			<span class={`swatch ${roleClass(phrase.role)}`} aria-hidden="true" />
			<q dir="auto" lang={language}>
				{shownText(phrase.quote)}
			</q>
			<span title={roleName(phrase.role)}>{roleCode(phrase.role)}</span>
		</button>
	);
}

type Props = {
	readonly role: RoleReading;
	readonly language: string;
	readonly title: string;
	/** Sentences that stand before the phrases. */
	readonly doubts: readonly string[];
	readonly onShow: (phrase: RoleEvidence) => void;
};
export function Phrases({role, language, title, doubts, onShow}: Props) {
	const all = decidingPhrases(role);
	const more = all.length > FIRST ? {open: say('phrases_all', all.length), close: say('phrases_fewer')} : null;
	return (
		<UnfoldingSection title={title} more={more}>
			{(open, regionId) => (
				<div id={regionId}>
					{doubts.length > 0 && <p class="mut doubts">{doubts.join(' ')}</p>}
					{all.length === 0 && <p class="mut">{say('phrases_none')}</p>}
					{(open ? all : all.slice(0, FIRST)).map(phrase => (
						<Phrase key={`${phrase.role}${phrase.start}`} phrase={phrase} language={language} onShow={onShow} />
					))}
				</div>
			)}
		</UnfoldingSection>
	);
}
