/** What a skill is worth, in words. */
import {say, sayCount} from '../say';

export const gain = (points: number): string => (Math.round(points) < 1 ? say('skills_gain_under') : say('skills_gain', Math.round(points)));
export const gainLabel = (points: number): string =>
	Math.round(points) < 1 ? say('skills_gain_label_under') : sayCount('skills_gain_label', Math.round(points));
