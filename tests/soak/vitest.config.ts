import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

/** The invariants of the fit and of the role, which the daily run tries a few hundred times each. */
const INVARIANTS = ['tests/weigh/fit.test.ts', 'tests/weigh/fit-of-real.test.ts', 'tests/understand/role-under-titles.test.ts'];
const TRIALS = String(Math.ceil(20_000 * Number(process.env.SOAK_SHARE ?? 1)));

/** The long runs: `npm run soak`. They say in the console what they counted; each invariant is tried 20,000 times. */
export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		include: ['tests/soak/**/*.soak.ts', ...INVARIANTS],
		env: {TRIALS},
		testTimeout: 7_200_000,
		hookTimeout: 120_000,
		fileParallelism: false,
	},
});
