import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {badgeOf, NO_BADGE, showBadge} from '../../lib/shell/badge';
import {analysisOf, fitOf} from './analysis';

describe('the badge', () => {
	test.each([
		['fit on the hue of the role', analysisOf('machine-learning-engineer', 0.61), fitOf(79), '79', '#611697', 'Fit 79. Reads as ML Engineer 61%.'],
		[
			'a title that disagrees',
			analysisOf('machine-learning-engineer', 0.61, {title: 'data-scientist'}),
			fitOf(79),
			'79',
			'#611697',
			'Fit 79. Reads as ML Engineer 61%. Titled Data Scientist.',
		],
		['a fit of 0', analysisOf('data-engineer', 0.7), fitOf(0), '0', '#006360', 'Fit 0. Reads as Data Engineer 70%.'],
		['a role that is not clear', analysisOf('data-analyst', 0.3, {decided: false}), fitOf(64), '64', '#4a4d54', 'Fit 64. Not clear, nearest Data Analyst.'],
		['no profile', analysisOf('ai-engineer', 0.8), null, 'AI', '#4a4d54', 'Reads as AI Engineer 80%.'],
		['too little to score', analysisOf('ai-engineer', 0.8), fitOf(null), 'AI', '#4a4d54', 'Reads as AI Engineer 80%. Too little to score.'],
		['certainty', analysisOf('data-scientist', 0.99), fitOf(91), '91', '#8d2904', 'Fit 91. Reads as Data Scientist nearly certain.'],
	])('shows %s', (_, analysis, fit, text, color, title) => {
		expect(badgeOf(analysis, fit)).toEqual({text, color, title});
	});

	test.each([
		['ML Engineer', '#611697'],
		['Data Scientist', '#8d2904'],
		['Data Analyst', '#835b00'],
		['AI Engineer', '#3655cd'],
		['Software Engineer', '#006aa0'],
		['Data Engineer', '#006360'],
		['Research Scientist', '#bb1344'],
		['neutral', '#4a4d54'],
	])('white figures stand at 5.8:1 or better on %s', (_, color) => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
			const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
			return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(5.8);
	});
});

describe('showing it', () => {
	const action = {setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setTitle: vi.fn()};
	beforeEach(() => {
		fakeBrowser.reset();
		Object.assign(fakeBrowser.action, action);
		for (const call of Object.values(action)) call.mockReset().mockResolvedValue(undefined);
	});

	test('sets text, colours and words on the one tab', async () => {
		await showBadge(7, {text: '79', color: '#611697', title: 'Fit 79.'});
		expect(action.setBadgeText).toHaveBeenCalledWith({tabId: 7, text: '79'});
		expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({tabId: 7, color: '#611697'});
		expect(action.setTitle).toHaveBeenCalledWith({tabId: 7, title: 'Fit 79.'});
	});

	test('a tab that is gone is no mistake, a tab that is there is', async () => {
		action.setTitle.mockRejectedValue(new Error('No tab with id: 7.'));
		const get = vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 7.'));
		await expect(showBadge(7, NO_BADGE)).resolves.toBeUndefined();
		get.mockResolvedValueOnce({id: 7} as never);
		await expect(showBadge(7, NO_BADGE)).rejects.toThrow('No tab');
	});
});
