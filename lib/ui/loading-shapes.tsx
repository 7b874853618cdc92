/** Still shapes at the final places, for a page that takes longer than 300 ms to read. Law: they do not move. */
import {HighlightSwitch} from './foot';
import {Icon} from './icons';
import {say} from './say';

export function LoadingShapes() {
	return (
		<>
			<section class="hero" aria-busy="true">
				<div class="answers">
					<div>
						<p class="label">{say('frame_reading')}</p>
						<p class="verdict">
							<span class="ph role" />
						</p>
					</div>
					<div>
						<p class="label">{say('verdict_fit')}</p>
						<p class="fitnum">
							<span class="ph score" />
						</p>
					</div>
				</div>
				<div class="spectrum">
					<span class="ph" />
				</div>
				<p class="xs mut">{say('frame_reading_text')}</p>
			</section>
			<section class="sec">
				<div class="secrow">
					<h2>{say('phrases_title')}</h2>
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
						{say('foot_save')}
					</button>
					<button type="button" class="btn solid" disabled aria-label={say('foot_choose')}>
						<Icon name="down" extra="caret" />
					</button>
				</span>
			</footer>
		</>
	);
}
