import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';
import {messageModules} from './scripts/message-modules';

export default defineConfig({
	plugins: [messageModules(), WxtVitest()],
	test: {setupFiles: ['tests/english.ts'], include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 60_000},
});
