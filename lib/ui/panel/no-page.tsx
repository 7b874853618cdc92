/** The panel beside a tab that may not be read, or beside none. Law: what is so, then what to do. */
import {Icon} from '../icons';
import * as common from '../words';

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
					{common.noPosting.paste}
				</button>
			</div>
		</section>
	);
}
