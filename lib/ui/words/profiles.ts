/** Several profiles: their names and what a file holds. */
import {say, sayCount} from '../say';

export const unnamed = (place: number): string => (place === 1 ? say('profiles_unnamed_first') : say('profiles_unnamed', place));
export const holds = (skills: number, own: number): string => (own > 0 ? sayCount('profiles_holds_own', skills, own) : sayCount('profiles_holds', skills));
