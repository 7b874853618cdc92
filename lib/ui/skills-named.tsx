/** The skills with their marks alone, where levels or a score are not to be had. Law: a score still opens into its sum. */
import type {Fit} from '../model';
import {Counted} from './counted';
import {Unfolded, UnfoldingSection} from './disclosure';
import {fitItems, itemKey} from './fit-rows';
import {type LastChange, Was} from './fit-section';
import {Mark} from './icons';
import {say} from './say';
import {shownText} from './shown-text';

export function SkillsNamed({fit, was}: {readonly fit: Fit; readonly was: LastChange | null}) {
	const items = fitItems(fit);
	const matched = items.filter(({status}) => status === 'have').length;
	const counted = fit.score === null ? null : {open: say('fit_counted'), close: say('fit_counted')};
	const aside = was === null ? <span class="xs mut">{say('skill_lists_yours', matched, items.length)}</span> : <Was was={was} />;
	return (
		<UnfoldingSection title={say('skill_lists_named_title')} more={counted} aside={aside}>
			{(open, regionId) => (
				<>
					{items.length === 0 && <p class="mut">{say('skill_lists_none_named')}</p>}
					<ul class="mix">
						{items.map(item => (
							<li key={itemKey(item)}>
								<Mark status={item.status} />
								{shownText(item.label)}
							</li>
						))}
					</ul>
					<Unfolded id={regionId}>{open && <Counted fit={fit} flat />}</Unfolded>
				</>
			)}
		</UnfoldingSection>
	);
}
