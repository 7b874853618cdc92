/** The one sentence that a person agrees to, with its button, or the day on which it was said. Law: asked once; taking it back is one click as well. */
import {shownDay} from './days';
import {Drawing} from './icons';
import {Notice, type NoticeText} from './notice';
import {say} from './say';

export type ConsentProps = {
	/** Milliseconds since 1970; null: not agreed. */
	readonly consent: number | null;
	readonly now: number;
	readonly consentProblem: NoticeText | null;
	readonly onAgree: () => void;
	/** Absent where it is only asked. */
	readonly onTakeBack?: () => void;
};

const lock = 'M4.8 7h6.4a1.3 1.3 0 0 1 1.3 1.3v3.9a1.3 1.3 0 0 1-1.3 1.3H4.8a1.3 1.3 0 0 1-1.3-1.3V8.3A1.3 1.3 0 0 1 4.8 7M5.5 7V5a2.5 2.5 0 0 1 5 0v2';

export function ConsentLine({consent, now, consentProblem, onAgree, onTakeBack}: ConsentProps) {
	return (
		<>
			<div class="priv">
				<Drawing path={lock} />
				<p>{say('consent_asked')}</p>
				<div class="bar" role="status">
					{consent === null ? (
						<button type="button" class="btn lg" onClick={onAgree}>
							{say('consent_agree')}
						</button>
					) : (
						<span class="mut">{say('consent_agreed', shownDay(consent, now))}</span>
					)}
					{consent !== null && onTakeBack !== undefined && (
						<button type="button" class="link xs" onClick={onTakeBack}>
							{say('consent_take_back')}
						</button>
					)}
				</div>
			</div>
			{consentProblem !== null && (
				<div role="alert">
					<Notice notice={consentProblem} />
				</div>
			)}
		</>
	);
}
