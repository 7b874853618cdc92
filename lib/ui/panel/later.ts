/** The part of the panel that comes once its first content stands; see more.ts for what the popup shares. */
import {createContext} from 'preact';
import type * as later from './later-parts';

export type Later = typeof later;
/** Null until it is there. */
export const LaterContext = createContext<Later | null>(null);
