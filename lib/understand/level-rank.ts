/** The order of levels, strongest first. */
import type {Level} from '../model';

const RANK: readonly Level[] = ['required', 'preferred', 'used', 'context', 'negated'];

/** 0 for the strongest. */
export const rankOf = (level: Level): number => RANK.indexOf(level);

/** The stronger of two levels. */
export const stronger = (a: Level, b: Level): Level => (rankOf(a) <= rankOf(b) ? a : b);

/** Whether the level asks for the skill at all. */
export const isAsked = (level: Level): boolean => level === 'required' || level === 'preferred' || level === 'used';
