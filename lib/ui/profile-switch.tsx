/** In the popup: which of the person's profiles the fit is counted with. Law: only where there are several. */
import {useId} from 'preact/hooks';
import type {Profile, ProfileId} from '../model';
import {profileName} from './profile-names';
import {say} from './say';

type Props = {
	readonly profiles?: readonly Profile[] | undefined;
	readonly profile: Profile | null;
	readonly onUseProfile?: ((id: ProfileId) => void) | undefined;
};

export function ProfileSwitch({profiles = [], profile, onUseProfile}: Props) {
	const id = useId();
	if (profiles.length < 2 || onUseProfile === undefined) return null;
	return (
		<p class="bar xs switchp">
			<label class="mut" for={id}>
				{say('profiles_in_use')}
			</label>
			<select class="in" id={id} value={profile?.id ?? ''} onChange={({currentTarget}) => onUseProfile(currentTarget.value)}>
				{!profiles.some(each => each.id === profile?.id) && <option value="" />}
				{profiles.map((each, place) => (
					<option key={each.id} value={each.id}>
						{profileName(each, place)}
					</option>
				))}
			</select>
		</p>
	);
}
