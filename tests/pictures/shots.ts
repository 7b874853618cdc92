/** Which states are drawn, at what width, and what leads into those that are a component's own. */
import {optionsStates} from '../ui/options-states';
import {panelStates} from '../ui/panel-states';
import {popupStates} from '../ui/popup-states';
import {welcomeStates} from '../ui/welcome-states';
import type {GalleryName} from './gallery';

export type Shot = {
	/** Name of the picture. */
	readonly name: string;
	readonly page: GalleryName;
	readonly state: string;
	readonly wide: number;
	/** Steps of a person, in order. */
	readonly does?: readonly ({readonly click: string} | {readonly key: string})[];
	readonly forced?: boolean;
	/** Text of 200 %. */
	readonly large?: boolean;
	/** Selector of what is looked at; absent: all. */
	readonly part?: string;
	/** Selectors of sections: a long page becomes a picture up to the first of them, and one from each to the next. */
	readonly cutAt?: readonly string[];
};

const clicks = (...selectors: readonly string[]) => selectors.map(click => ({click}));
const popup = (state: string, name: string, more: Partial<Shot>): Shot => ({name: `${state}+${name}`, page: 'gallery', state, wide: 380, ...more});
const PANEL_CUTS = ['#fit', '#skills', '#facts'];
const panel = (name: string, more: Partial<Shot>): Shot => ({
	name: `panel+${name}`,
	page: 'gallery-panel',
	state: 'panel',
	wide: 420,
	cutAt: PANEL_CUTS,
	...more,
});

/** What the states of the options differ in; the whole page stands in the first. */
const OPTIONS_PARTS: Readonly<Record<string, string>> = {
	'options-empty': '#profile',
	'options-several': '#profile',
	'options-unreadable': '#profile',
	'options-file-problem': '#profile [role="alert"]',
	'options-resume': '#profile .review',
	'options-resume-reading': '#profile .resume',
	'options-resume-failed': '#profile .resume',
};

export const shots: readonly Shot[] = [
	...Object.keys(popupStates).map((state): Shot => ({name: state, page: 'gallery', state, wide: 380})),
	popup('posting', 'counted', {does: clicks('text=How it is counted')}),
	popup('posting', 'phrases', {does: clicks('text=All 4')}),
	popup('posting', 'skills', {does: clicks('text=All 17 skills')}),
	popup('posting', 'usual', {does: clicks('text=usual £58–82k')}),
	popup('saved', 'menu', {does: clicks('[aria-label="Choose a status"]')}),
	popup('language', 'counted', {does: clicks('text=How it is counted')}),
	popup('posting', 'keys', {does: [{key: '?'}]}),
	popup('posting', 'forced', {forced: true}),
	popup('posting', 'large', {large: true}),
	...Object.entries(panelStates).map(([state, {view}]): Shot => {
		const shot: Shot = {name: state, page: 'gallery-panel', state, wide: 420};
		return view?.kind !== 'posting' ? shot : state === 'panel' ? {...shot, cutAt: PANEL_CUTS} : {...shot, part: '#skills'};
	}),
	panel('320', {wide: 320}),
	panel('kind', {does: clicks('role=radio[name="By kind"]'), part: '#skills', cutAt: []}),
	panel('open', {does: clicks('text=How this adds up', 'text=How it is counted', '.lvl')}),
	panel('forced', {forced: true, part: '#skills', cutAt: []}),
	...Object.keys(optionsStates).map(
		(state): Shot => ({
			name: state,
			page: 'gallery-options',
			state,
			wide: 1000,
			...(state === 'options' ? {cutAt: ['#count', '#boards', '#marks', '#hidden', '#look', '#data', '#about']} : {part: OPTIONS_PARTS[state] ?? '#data'}),
		}),
	),
	...Object.keys(welcomeStates).map(
		(state): Shot => ({name: state, page: 'gallery-welcome', state, wide: 1000, cutAt: ['.welcome > ol > li:nth-child(2)', '.welcome > ol > li:nth-child(3)']}),
	),
];
