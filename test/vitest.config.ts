// Two suites: `unit` (units, shape and laws; no window, no network) and `browser` (the workbench in a real Chromium).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Time is measured in benchmarks; a test only ends if it hangs, however busy the machine.
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		projects: [
			{ test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/browser/**', '**/node_modules/**'], environment: 'node', testTimeout: 60_000 } },
			{ test: { name: 'browser', include: ['test/browser/**/*.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, expect: { poll: { timeout: 30_000 } } } },
		],
	},
});
