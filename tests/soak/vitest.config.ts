import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

/** The long runs: `npm run soak`. They say in the console what they counted. */
export default defineConfig({
	plugins: [WxtVitest()],
	test: {include: ['tests/soak/**/*.soak.ts'], testTimeout: 7_200_000, hookTimeout: 120_000, fileParallelism: false},
});
