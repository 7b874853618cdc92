/** What the popup says of the person beside the fit: own skills that the posting names, and which profile is counted with. Law: no points, and nothing where there is nothing to say. */
import {useMemo} from 'preact/hooks';
import type {Posting, Profile, ProfileId, QuoteInContext} from '../model';
import {ownSkillsIn} from '../weigh/own-skills';
import {ProfileSwitch} from './profile-switch';
import {inContext} from './quotes';
import {say} from './say';
import {shownText} from './shown-text';

type Props = {
	readonly view: {readonly posting: Posting};
	readonly profile: Profile | null;
	readonly profiles?: readonly Profile[] | undefined;
	readonly onUseProfile?: ((id: ProfileId) => void) | undefined;
	readonly onShow: (quote: QuoteInContext) => void;
};

export function YourLines({view: {posting}, profile, profiles, onUseProfile, onShow}: Props) {
	const own = useMemo(() => (profile === null ? [] : ownSkillsIn(posting.text, profile)), [posting.text, profile]);
	return (
		<>
			{own.length > 0 && (
				<p class="xs mut own">
					{say('profiles_own_named')}{' '}
					{own.map(({skill, at}) => (
						<button key={skill.id} type="button" class="link" onClick={() => onShow(inContext(posting.text, at))}>
							{shownText(skill.label, 60)}
						</button>
					))}
				</p>
			)}
			<ProfileSwitch {...{profile, profiles, onUseProfile}} />
		</>
	);
}
