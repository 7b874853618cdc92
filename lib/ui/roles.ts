/** The eight roles as they are shown. Law: their order is fixed, from analysis through science to engineering, and never follows their size. */
import type {RoleId} from '../model';
import {say, sayOf} from './say';

export const roleOrder: readonly RoleId[] = [
	'data-analyst',
	'data-scientist',
	'research-scientist',
	'machine-learning-engineer',
	'ai-engineer',
	'software-engineer',
	'data-engineer',
	'other',
];
const codes: Readonly<Record<RoleId, string>> = {
	'data-analyst': 'DA',
	'data-scientist': 'DS',
	'research-scientist': 'RS',
	'machine-learning-engineer': 'ML',
	'ai-engineer': 'AI',
	'software-engineer': 'SE',
	'data-engineer': 'DE',
	other: 'ot',
};
/** Two letters for where space is short. */
export const roleCode = (role: RoleId): string => (role === 'other' ? say('verdict_key_other') : codes[role]);
/** The class that carries the role's hue. */
export const roleClass = (role: RoleId): string => codes[role].toLowerCase();
export const roleName = (role: RoleId): string => sayOf('role', role);

export type SpectrumPart = {readonly role: RoleId; readonly percent: number};

/**
 * The roles that have a share, in the fixed order, as whole percents that add up to 100 (largest remainder).
 * A role under half a percent gets none; scores that are all zero or not numbers give an empty spectrum.
 */
export function spectrumParts(scores: Readonly<Record<RoleId, number>>): readonly SpectrumPart[] {
	const shares = roleOrder.map(role => ({role, score: Number.isFinite(scores[role]) ? Math.max(0, scores[role]) : 0}));
	const sum = shares.reduce((all, {score}) => all + score, 0);
	if (sum === 0) return [];
	const exact = shares.map(({role, score}) => ({role, exact: (score / sum) * 100, percent: Math.floor((score / sum) * 100)}));
	let left = 100 - exact.reduce((all, {percent}) => all + percent, 0);
	for (const part of [...exact].sort((a, b) => b.exact - b.percent - (a.exact - a.percent))) {
		if (left <= 0) break;
		part.percent += 1;
		left -= 1;
	}
	return exact.filter(({percent}) => percent > 0).map(({role, percent}) => ({role, percent}));
}
