/** End-to-end tests in real browsers. One file at a time in each of two workers: a browser needs its core. */
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: process.cwd(),
		setupFiles: ['tests/english.ts'],
		include: ['tests/e2e/**/*.e2e.ts'],
		testTimeout: 90_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		sequence: {concurrent: false},
	},
});
