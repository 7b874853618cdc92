/** Tests that look at the built extension in `.output/`: they run after both builds, and so not with the unit tests. */
import {defineConfig} from 'vitest/config';

export default defineConfig({test: {root: process.cwd(), include: ['tests/build/**/*.build.ts'], testTimeout: 120_000, hookTimeout: 120_000}});
