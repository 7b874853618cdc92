/** What limits a reading, under the verdict. Law: nothing where nothing limits it. */
import type {TabView} from '../model';
import {Notice} from './notice';
import {languageTag, say, sayOf} from './say';

/** A language's name in the language that is spoken, or its tag. */
function languageName(tag: string): string {
	try {
		return new Intl.DisplayNames(languageTag(), {type: 'language'}).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

type Props = {
	readonly view: Extract<TabView, {kind: 'posting'}>;
	/** Reads the whole page in place of the selection. */
	readonly onWhole?: (() => void) | undefined;
};
export function Cautions({view, onWhole}: Props) {
	const {analysis, posting} = view;
	const doubt = posting.doubt ? sayOf('notice_doubts', posting.doubt) : null;
	const cut = analysis.truncated ? say('notice_truncated') : posting.truncated ? say('notice_cut_off') : doubt;
	const selected = posting.textBy === 'selection';
	if (analysis.languageRead === 'full' && cut === null && !selected) return null;
	return (
		<div class="cautions">
			{selected && (
				<p class="xs mut selected">
					{say('notice_selection')}{' '}
					{onWhole !== undefined && (
						<button type="button" class="link" onClick={onWhole}>
							{say('notice_whole_page')}
						</button>
					)}
				</p>
			)}
			{analysis.languageRead === 'tools-only' && <Notice quiet icon="globe" notice={{text: say('notice_language', languageName(analysis.language))}} />}
			{cut !== null && <Notice quiet icon="info" notice={{text: cut}} />}
		</div>
	);
}
