/** The skills that postings ask most, each with how many ask it at which level. Law: lengths are shares of the postings, levels differ in pattern as well as place, and a row opens its postings. */
import type {AskedOften} from '../../weigh/asked-often';
import {Mark} from '../icons';
import {say, sayOf} from '../say';
import {shownText} from '../shown-text';
import {type Counted, linkTo} from './links';

const FIRST = 12;
const LEVELS = ['required', 'used', 'preferred'] as const;
const PATTERN = {required: 'q', used: 'm', preferred: 'p'} as const;

type Props = {readonly asked: readonly AskedOften[]; readonly all: number; readonly judged: boolean; readonly counted: Counted};
export function MostAsked({asked, all, judged, counted}: Props) {
	return (
		<section aria-labelledby="asked-h">
			<div class="hrow">
				<h2 id="asked-h">{say('insights_asked')}</h2>
				<p class="xs mut legend" aria-hidden="true">
					{LEVELS.map(level => (
						<span key={level}>
							<i class={`sw ${PATTERN[level]}`} />
							{sayOf('level', level).toLowerCase()}
						</span>
					))}
				</p>
			</div>
			<ul class={judged ? 'asks' : 'asks plain'}>
				{asked.slice(0, FIRST).map(skill => (
					<li key={skill.id}>
						<a href={linkTo(counted, {skills: [skill.id]})}>
							{judged && <Mark status={skill.status} />}
							<span class="nm" title={shownText(skill.label)}>
								{shownText(skill.label)}
							</span>
							<span class="stk" role="img" aria-label={say('insights_asked_row', skill.required, skill.used, skill.preferred)}>
								{LEVELS.map(level => skill[level] > 0 && <i key={level} class={PATTERN[level]} style={{width: `${(100 * skill[level]) / all}%`}} />)}
							</span>
							<span class="r">{skill.all}</span>
						</a>
					</li>
				))}
			</ul>
			<p class="xs dim note">{say('insights_asked_note')}</p>
		</section>
	);
}
