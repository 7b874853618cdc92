/** Payloads in every view of the workspace, in Chromium under the extension's own policy, and axe over each of these views in both themes. `PAYLOADS` and `SEED` ask for others. */
import AxeBuilder from '@axe-core/playwright';
import {expect} from 'vitest';
import {buildFolder} from '../../scripts/build-extension';
import {type ChromiumWalker, walkChromium} from '../../scripts/walker';
import {describeHostileWorkspace} from './hostile-workspace';
import {payloadsOf} from './payloads';

const SEED = Number(process.env.SEED ?? 6);
const COUNT = Number(process.env.PAYLOADS ?? 200);
const texts = (count: number): readonly string[] => payloadsOf(SEED, count).map(({text}) => text);

const wide = {width: 1300, height: 1000};
describeHostileWorkspace('Chromium', {
	start: () => walkChromium({extension: buildFolder('chrome'), viewport: wide}),
	payloads: texts(COUNT),
	whole: Math.ceil(COUNT / 5),
});

let chromium: ChromiumWalker;
describeHostileWorkspace('axe', {
	start: async () => {
		chromium = await walkChromium({extension: buildFolder('chrome'), viewport: wide});
		return chromium;
	},
	payloads: texts(12),
	whole: 5,
	beside: async view => {
		const page = chromium.loaded.context.pages().find(one => one.url().startsWith(`${chromium.origin}/workspace.html`));
		if (page === undefined) throw new Error('no workspace');
		for (const colorScheme of ['light', 'dark'] as const) {
			// Colours that are on their way from one theme to the other are nobody's.
			await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
			// The theme changes colours and nothing else.
			const axe = new AxeBuilder({page});
			const {violations} = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
			expect(violations.map(({id, nodes}) => `${view}, ${colorScheme}: ${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
		}
	},
});
