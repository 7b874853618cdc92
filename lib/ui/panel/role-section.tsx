/** What the posting reads as: every phrase for and against with what it adds, and the sum of them. Law: the page's words are quoted, and each number is a part of the one below it. */
import {useContext, useState} from 'preact/hooks';
import type {Analysis, Posting, QuoteInContext, RoleEvidence, Span} from '../../model';
import {Icon} from '../icons';
import {MoreContext} from '../more';
import {inContext} from '../quotes';
import {roleClass, roleName, spectrumParts} from '../roles';
import {say} from '../say';
import {shownText} from '../shown-text';
import {isClear, Spectrum, shownPercent} from '../verdict';
import {LaterContext} from './later';
import {shownWeight, speakingAgainst, speakingFor} from './role-sum';
import {isSelected, useInSight} from './selection';

const FIRST_FOR = 6;
const FIRST_AGAINST = 3;

type PhraseProps = {readonly phrase: RoleEvidence; readonly language: string; readonly selected: boolean; readonly onShow: () => void};
function Phrase({phrase, language, selected, onShow}: PhraseProps) {
	const line = useInSight<HTMLButtonElement>(selected);
	return (
		<li>
			<button type="button" class={selected ? 'quote selected' : 'quote'} data-phrase ref={line} aria-current={selected ? 'true' : undefined} onClick={onShow}>
				<span class={`swatch ${phrase.weight > 0 ? roleClass(phrase.role) : 'ot'}`} aria-hidden="true" />
				<q dir="auto" lang={language}>
					{shownText(phrase.quote)}
				</q>
				<span class="num">{shownWeight(phrase.weight)}</span>
			</button>
		</li>
	);
}

type ListProps = {
	readonly title: string;
	readonly all: readonly RoleEvidence[];
	readonly first: number;
	readonly open: boolean;
	readonly posting: Posting;
	readonly language: string;
	readonly selected: Span | null;
	readonly onShow: (quote: QuoteInContext) => void;
};
function PhraseList({title, all, first, open, posting, language, selected, onShow}: ListProps) {
	if (all.length === 0) return null;
	// A phrase that is marked on the page and pointed at there is shown, also where the list is short.
	const shown = all.filter((phrase, at) => open || at < first || isSelected(selected, [phrase]));
	return (
		<>
			<h3 class="xs mut">{title}</h3>
			<ul>
				{shown.map(phrase => (
					<Phrase
						key={`${phrase.start}-${phrase.end}`}
						phrase={phrase}
						language={language}
						selected={isSelected(selected, [phrase])}
						onShow={() => onShow(inContext(posting.text, phrase))}
					/>
				))}
			</ul>
		</>
	);
}

type Props = {
	readonly analysis: Analysis;
	readonly posting: Posting;
	readonly selected: Span | null;
	/** Sentences on why the verdict is not clear. */
	readonly doubts: readonly string[];
	readonly onShow: (quote: QuoteInContext) => void;
};
export function RoleSection({analysis, posting, selected, doubts, onShow}: Props) {
	const later = useContext(LaterContext);
	const more = useContext(MoreContext);
	const [open, setOpen] = useState(false);
	const {role, language} = analysis;
	const parts = spectrumParts(role.scores);
	const share = parts.find(part => part.role === role.id)?.percent;
	const clear = isClear(analysis);
	const name = roleName(role.id);
	const pro = speakingFor(role.evidence);
	const contra = speakingAgainst(role.evidence);
	const hidden = Math.max(0, pro.length - FIRST_FOR) + Math.max(0, contra.length - FIRST_AGAINST);
	const list = {open, posting, language, selected, onShow};
	return (
		<section id="role" class="sec" aria-labelledby="role-h">
			<h2 id="role-h" class="label plain" tabIndex={-1}>
				{clear ? say('verdict_reads_as') : say('verdict_not_clear')}
			</h2>
			<p class="verdict">
				{name} {share !== undefined && <small>{shownPercent(share)}</small>}
			</p>
			{parts.length > 0 && <Spectrum parts={parts} />}
			<ul class="rolelist">
				{[...parts]
					.sort((a, b) => Number(b.role === role.id) - Number(a.role === role.id) || b.percent - a.percent)
					.map(part => (
						<li key={part.role} class={roleClass(part.role)}>
							<span class="swatch" aria-hidden="true" />
							<span>{roleName(part.role)}</span>
							<span>{shownPercent(part.percent)}</span>
						</li>
					))}
			</ul>
			{clear && role.mismatch && role.title !== null && (
				<p class="flag">
					<Icon name="flag" />
					<span>
						{say('panel_titled', roleName(role.title), name)} {more?.dutiesBehind(role).join(' ')}
					</span>
				</p>
			)}
			{doubts.length > 0 && <p class="mut doubts">{doubts.join(' ')}</p>}
			<h3 class="phrases-h">{say('panel_phrases')}</h3>
			{role.evidence.length === 0 && <p class="mut">{say('panel_no_phrase')}</p>}
			<PhraseList title={say('panel_speaks_for', name)} all={pro} first={FIRST_FOR} {...list} />
			<PhraseList title={say('panel_speaks_against', name)} all={contra} first={FIRST_AGAINST} {...list} />
			{hidden > 0 && (
				<button type="button" class="link xs" aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? say('panel_show_fewer') : say('panel_show_more', hidden)}
				</button>
			)}
			{role.base !== undefined && (
				<details class="how">
					<summary class="link xs">{say('panel_sum_title')}</summary>
					{later !== null && <later.SumTable role={role} />}
				</details>
			)}
		</section>
	);
}
