/** Names that look like skills and that no row knows. Law: they count for nothing, and one is added to the person's own skills only at a click. */
import {useState} from 'preact/hooks';
import type {Posting, Profile, ProfileSkill, Quote, QuoteInContext} from '../../model';
import {ownSkill} from '../../weigh/own-skills';
import {emptyProfile} from '../profile-edits';
import {inContext} from '../quotes';
import {shownText} from '../shown-text';
import * as words from '../words/panel';

export type UnknownProps = {
	readonly terms: readonly Quote[];
	readonly posting: Posting;
	readonly profile: Profile | null;
	readonly onShow: (quote: QuoteInContext) => void;
	readonly onAddOwn: (skill: ProfileSkill) => void;
};

export function UnknownTerms({terms, posting, profile, onShow, onAddOwn}: UnknownProps) {
	const [answer, setAnswer] = useState('');
	const person = profile ?? emptyProfile('none');
	const add = (name: string): void => {
		const made = ownSkill(name, person);
		setAnswer(typeof made === 'string' ? words.ownRefused[made] : '');
		if (typeof made !== 'string') onAddOwn(made);
	};
	return (
		<div class="ctxl">
			<p class="xs">{words.unknownHelp}</p>
			<ul class="unknown">
				{terms.map(term => {
					const name = shownText(term.quote, 60);
					const yours = ownSkill(name, person) === 'there';
					return (
						<li key={`${term.start}`}>
							<button type="button" class="said" title={words.showOnPage} onClick={() => onShow(inContext(posting.text, term))}>
								<q dir="auto">{name}</q>
							</button>
							{yours ? (
								<span class="xs">{words.unknownAdded}</span>
							) : (
								<button type="button" class="link xs" aria-label={words.unknownAdd(name)} onClick={() => add(name)}>
									{words.addAsMine}
								</button>
							)}
						</li>
					);
				})}
			</ul>
			<p class="xs" role="status">
				{answer}
			</p>
		</div>
	);
}
