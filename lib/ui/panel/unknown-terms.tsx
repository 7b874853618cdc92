/** Names that look like skills and that no row knows. Law: they count for nothing, and one is added to the person's own skills only at a click. */
import {useState} from 'preact/hooks';
import type {Posting, Profile, ProfileSkill, Quote, QuoteInContext} from '../../model';
import {ownSkill} from '../../weigh/own-skills';
import {emptyProfile} from '../profile-edits';
import {inContext} from '../quotes';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';

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
		setAnswer(typeof made === 'string' ? sayOf('panel_own_refused', made) : '');
		if (typeof made !== 'string') onAddOwn(made);
	};
	return (
		<div class="ctxl">
			<p class="xs">{say('panel_unknown_help')}</p>
			<ul class="unknown">
				{terms.map(term => {
					const name = shownText(term.quote, 60);
					const yours = ownSkill(name, person) === 'there';
					return (
						<li key={`${term.start}`}>
							<button type="button" class="said" title={say('panel_show_on_page')} onClick={() => onShow(inContext(posting.text, term))}>
								<q dir="auto">{name}</q>
							</button>
							{yours ? (
								<span class="xs">{say('panel_unknown_added')}</span>
							) : (
								<button type="button" class="link xs" aria-label={say('panel_unknown_add', name)} onClick={() => add(name)}>
									{say('panel_add_as_mine')}
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
