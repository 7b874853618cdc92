/** The icon's badge: what it says of a tab, in a number and in words. Law: it repeats the popup's verdict and adds nothing. */
import type {Analysis, Fit, RoleId} from '../model';
import {browser} from './browser';
import {browserMessages} from './browser-messages';

export type Badge = {readonly text: string; readonly color: string; readonly title: string};

type RoleSign = {readonly code: string; readonly color: string};
/** The hues of the design, darkened so that white figures keep 5.8:1 on them. */
const NEUTRAL = '#4a4d54';
const ROLES: Readonly<Record<RoleId, RoleSign>> = {
	'data-analyst': {code: 'DA', color: '#835b00'},
	'data-scientist': {code: 'DS', color: '#8d2904'},
	'research-scientist': {code: 'RS', color: '#bb1344'},
	'machine-learning-engineer': {code: 'ML', color: '#611697'},
	'ai-engineer': {code: 'AI', color: '#3655cd'},
	'software-engineer': {code: 'SE', color: '#006aa0'},
	'data-engineer': {code: 'DE', color: '#006360'},
	other: {code: 'OT', color: NEUTRAL},
};

/** No posting, or a page that is not to be read. */
export const NO_BADGE: Badge = {text: '', color: NEUTRAL, title: 'Jobprism'};

const nameOf = (role: RoleId): string => browserMessages(`role_${role.replaceAll('-', '_')}`, []);

/** The badge of a posting. `fit` null: there is no profile. */
export function badgeOf(analysis: Analysis, fit: Fit | null): Badge {
	const {role} = analysis;
	const sign = ROLES[role.id];
	const score = fit?.score ?? null;
	const share = Math.round(role.scores[role.id] * 100);
	const words = [
		score === null ? null : browserMessages('fit_is', [String(score)]),
		role.decided
			? share > 97
				? browserMessages('badge_nearly_certain', [nameOf(role.id)])
				: browserMessages('badge_reads_as', [nameOf(role.id), String(share)])
			: browserMessages('badge_not_clear', [nameOf(role.id)]),
		role.mismatch && role.title !== null ? browserMessages('badge_titled', [nameOf(role.title)]) : null,
		fit !== null && score === null ? browserMessages('verdict_too_little', []) : null,
	];
	return {
		text: score === null ? sign.code : String(score),
		color: score === null || !role.decided ? NEUTRAL : sign.color,
		title: `${words.filter(word => word !== null).join('. ')}.`,
	};
}

/** Shows a badge on one tab; the browser takes it off when the tab goes elsewhere. Where the tab is gone there is nothing to show. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
	const shown = [
		browser.action.setBadgeText({tabId, text: badge.text}),
		browser.action.setBadgeBackgroundColor({tabId, color: badge.color}),
		browser.action.setBadgeTextColor({tabId, color: '#ffffff'}),
		browser.action.setTitle({tabId, title: badge.title}),
	];
	const failed = (await Promise.allSettled(shown)).find(result => result.status === 'rejected');
	if (failed !== undefined && (await browser.tabs.get(tabId).catch(() => null)) !== null) throw failed.reason;
}
