/** What a résumé changes in a profile. Apart from profile-edits.ts, so that the popup does not carry it. Law: nothing comes in but what was chosen. */
import type {Profile, Resume, ResumeChoice} from '../model';
import {withSkill} from './profile-edits';

/** The profile with what a person took over from a résumé; skills come in as "good". */
export function withResume(profile: Profile, found: Resume, choice: ResumeChoice): Profile {
	const skilled = found.skills.filter(({id}) => choice.skills.has(id)).reduce(withSkill, profile);
	const held = new Set(profile.certifications.map(each => each.toLowerCase()));
	const certifications = found.certifications.map(({label}) => label).filter(label => choice.certifications.has(label) && !held.has(label.toLowerCase()));
	return {
		...skilled,
		degree: choice.degree && found.degree !== null ? found.degree.value : profile.degree,
		years: choice.years && found.years !== null ? found.years.value : profile.years,
		certifications: [...profile.certifications, ...certifications],
	};
}
