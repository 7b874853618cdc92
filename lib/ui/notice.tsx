/** A sentence in place about something that is not as expected. Law: what happened, then what to do; a code only where it is asked for. */
import {Icon, type IconName} from './icons';
import {say} from './say';
import {shownText} from './shown-text';

export type NoticeText = {readonly text: string; readonly help?: string; readonly code?: string};

/** `quiet` for what is merely to be known; otherwise in the tint of a caution. */
export function Notice({notice, icon = 'flag', quiet = false}: {readonly notice: NoticeText; readonly icon?: IconName; readonly quiet?: boolean}) {
	return (
		<div class={quiet ? 'flag quiet' : 'flag'}>
			<Icon name={icon} />
			<div>
				<p>
					{notice.text} {notice.help}
				</p>
				{notice.code !== undefined && <Details code={notice.code} />}
			</div>
		</div>
	);
}

export function Details({code}: {readonly code: string}) {
	return (
		<details>
			<summary class="link xs">{say('notice_details')}</summary>
			<p class="xs dim code">{shownText(code, 200)}</p>
		</details>
	);
}
