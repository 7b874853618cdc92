/** Above every view when the saved postings that were there are not there any more. Law: it says what is known and no more; going on without them is the person's own act. */
import {say, sayCount} from '../say';
import {addressOf} from '../table/address';

export type LostProps = {
	/** How many there were when they were last counted. */
	readonly postings: number;
	/** The day, as it is said. */
	readonly day: string;
	readonly copies: number;
	readonly onImport: () => void;
	readonly onForget: () => void;
};

export function Lost({postings, day, copies, onImport, onForget}: LostProps) {
	return (
		<section class="strip lost" role="alert" aria-label={say('lost_title')}>
			<div>
				<p class="strong">{say('lost_title')}</p>
				<p>{sayCount('lost_about', postings, day)}</p>
				<p>{copies > 0 ? say('lost_copies') : say('lost_no_copies')}</p>
			</div>
			<div class="bar wrap">
				{copies > 0 && (
					<a class="btn solid" href={addressOf({kind: 'states'})}>
						{say('lost_show_copies')}
					</a>
				)}
				<button type="button" class="btn" onClick={onImport}>
					{say('table_import_file')}
				</button>
				<button type="button" class="btn quiet" onClick={onForget}>
					{say('lost_forget')}
				</button>
			</div>
		</section>
	);
}
