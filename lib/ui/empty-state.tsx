/** What stands where no posting does: a drawing, what is so, and what to do. Law: the first button is what helps most; pasting the text is always possible. */
import type {ComponentChildren} from 'preact';
import {say} from './say';

type Props = {
	readonly icon: ComponentChildren;
	readonly title: string;
	readonly text: string;
	/** What its first button does, and says. */
	readonly first?: {readonly says: string; readonly onClick: () => void} | undefined;
	readonly onPaste: () => void;
};

export function EmptyState({icon, title, text, first, onPaste}: Props) {
	return (
		<section class="empty">
			<span class="ic">{icon}</span>
			<h2>{title}</h2>
			<p>{text}</p>
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
