/**
 * The style of the marks on a page, for the worker to lay over it.
 *
 * Law: literal colours, because a page's own variables must not reach them; never `color`, so that the text keeps the page's contrast.
 */

import type {MarkColour} from '../model';

export type MarkName = 'required' | 'used' | 'preferred' | 'role' | 'flash';
/** The name in the page's registry of highlights, which the page shares with us. */
export const registryName = (name: MarkName): string => `jobprism-${name}`;

const LIGHT = {
	requiredTint: 'oklch(0.930 0.095 98)',
	requiredLine: 'oklch(0.560 0.120 75)',
	preferredLine: 'oklch(0.540 0.140 250)',
	usedLine: 'oklch(0.620 0.014 265)',
	activeTint: 'oklch(0.860 0.150 95)',
	evidenceTint: 'oklch(0.930 0.045 305)',
};
const DARK: typeof LIGHT = {
	requiredTint: 'oklch(0.400 0.075 85)',
	requiredLine: 'oklch(0.830 0.140 88)',
	preferredLine: 'oklch(0.760 0.120 240)',
	usedLine: 'oklch(0.640 0.012 265)',
	activeTint: 'oklch(0.465 0.100 85)',
	evidenceTint: 'oklch(0.360 0.075 305)',
};

type Chosen = {readonly required: MarkColour; readonly preferred: MarkColour};
/** Hues in degrees of the colours that a person can choose beside the design's own, amber for what is required and blue for what is preferred. */
const HUES: Readonly<Record<MarkColour, number>> = {amber: 75, blue: 250, green: 155, rose: 10};
const lineIn = (colour: MarkColour, dark: boolean): string => `oklch(${dark ? '0.780 0.130' : '0.540 0.140'} ${HUES[colour]})`;
const tintIn = (colour: MarkColour, dark: boolean): string => `oklch(${dark ? '0.390 0.070' : '0.925 0.060'} ${HUES[colour]})`;

/** The style sheet. `dark`: the page's own background is dark, whatever the theme of the browser. */
export const highlightCss = (dark: boolean, {required, preferred}: Chosen = {required: 'amber', preferred: 'blue'}): string => {
	const own = dark ? DARK : LIGHT;
	const c = {
		...own,
		...(required === 'amber' ? {} : {requiredTint: tintIn(required, dark), requiredLine: lineIn(required, dark)}),
		...(preferred === 'blue' ? {} : {preferredLine: lineIn(preferred, dark)}),
	};
	return [
		`::highlight(${registryName('role')}){background-color:${c.evidenceTint}}`,
		`::highlight(${registryName('used')}){text-decoration:underline solid 1px ${c.usedLine}}`,
		`::highlight(${registryName('preferred')}){text-decoration:underline dotted 2px ${c.preferredLine}}`,
		`::highlight(${registryName('required')}){background-color:${c.requiredTint};text-decoration:underline solid 2px ${c.requiredLine}}`,
		`::highlight(${registryName('flash')}){background-color:${c.activeTint}}`,
	].join('\n');
};
