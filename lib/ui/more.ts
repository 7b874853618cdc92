/** What is rare or unfolds at a click: its code comes after the first content. Law: nothing that a usual posting shows at first stands here. */
import {createContext} from 'preact';
import type * as unfolding from './unfolding';

export type More = typeof unfolding;
/** Null until it is there. */
export const MoreContext = createContext<More | null>(null);
