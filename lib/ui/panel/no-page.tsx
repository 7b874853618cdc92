/** The panel beside a tab that may not be read, or beside none. Law: what is so, then what to do. */
import {Icon} from '../icons';
import {say} from '../say';

type Props = {
	readonly text: {readonly title: string; readonly text: string} /** What its first button does, and says. */;
	readonly first?: {readonly says: string; readonly onClick: () => void};
	readonly onPaste: () => void;
};

export function NoPage({text, first, onPaste}: Props) {
	return (
		<section class="empty">
			<span class="ic">
				<Icon name="info" />
			</span>
			<h2>{text.title}</h2>
			<p>{text.text}</p>
			<div class="bar">
				{first !== undefined && (
					<button type="button" class="btn" onClick={first.onClick}>
						{first.says}
					</button>
				)}
				<button type="button" class="btn quiet" onClick={onPaste}>
					{say('no_posting_paste')}
				</button>
			</div>
		</section>
	);
}
