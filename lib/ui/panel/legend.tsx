/** What the marks on the page mean and how many words of each there are. Law: the same three underlines as on the page, and the count of what is named, not of what is placed. */
import type {Analysis, AskLevel} from '../../model';
import {askLevels} from '../fit-rows';
import {say, sayOf} from '../say';
import {speakingFor} from './role-sum';

/** As many phrases as are marked on a page at most. */
const MARKED_PHRASES = 9;
const samples: Readonly<Record<AskLevel, string>> = {required: 'req', used: 'use', preferred: 'pre'};

export function Legend({analysis}: {readonly analysis: Analysis}) {
	const mentioned = (level: AskLevel): number => analysis.skills.reduce((sum, {mentions}) => sum + mentions.filter(each => each.level === level).length, 0);
	const phrases = analysis.role.decided ? Math.min(MARKED_PHRASES, speakingFor(analysis.role.evidence).length) : 0;
	return (
		<p class="lgd">
			<span class="vh">{say('panel_legend')}</span>
			{askLevels.map(level => (
				<span key={level}>
					<i class={`h ${samples[level]}`}>{sayOf('panel_legend_names', level)}</i>
					<b>{mentioned(level)}</b>
				</span>
			))}
			<span>
				<i class="h ev">{say('panel_legend_role')}</i>
				<b>{phrases}</b>
			</span>
		</p>
	);
}
