// `npm test`: installs what is missing, then lint, types, build, unit tests and laws, browser tests; one closing line counts them all.
//   npm test                 everything
//   npm test -- unit         only these steps (lint, types, build, unit, browser, real-app)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensurePackages, root } from './install.mjs';

ensurePackages();

const node = (file, ...args) => [process.execPath, path.join(root, file), ...args];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'interview-lens-'));
const report = (name) => path.join(scratch, `${name}.json`);
const vitest = (project) => node('node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`);

const STEPS = {
	lint: node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
	types: node('node_modules/typescript/bin/tsc', '--noEmit'),
	build: node('esbuild.config.mjs', 'production'),
	unit: vitest('unit'),
	browser: vitest('browser'),
	// The suite against the real app is only type-checked, and only where its packages are: in CI, or after `npm ci` in its folder.
	'real-app': node('node_modules/typescript/bin/tsc', '-p', 'test/real-app'),
};

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
for (const name of wanted) {
	if (Object.hasOwn(STEPS, name)) continue;
	console.error(`test/run.mjs: unknown step "${name}"; known: ${Object.keys(STEPS).join(', ')}`);
	process.exit(2);
}

let [passed, failed, skipped] = [0, 0, 0];
for (const [name, [command, ...args]] of Object.entries(STEPS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	console.log(`\n── ${name}`);
	if (name === 'real-app' && !hasRealAppTypes()) {
		skipped++;
		console.log('real-app: skipped, its packages are not installed (npm ci in test/real-app)');
		continue;
	}
	const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
	const counts = countsOf(name);
	if (counts === null) {
		if (status === 0) passed++;
		else failed++;
		console.log(status === 0 ? `${name}: clean` : `${name}: failed (exit ${status})`);
		continue;
	}
	passed += counts.passed;
	skipped += counts.skipped;
	// A runner that ends badly without a failed test has still failed.
	failed += Math.max(counts.failed, status === 0 ? 0 : 1);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Whether the types of the real app's suite are there; CI installs them, without the scripts that would download the app. */
function hasRealAppTypes() {
	const folder = path.join(root, 'test/real-app');
	// Its packages ask for a newer node to run; here they are only looked at.
	if (process.env.CI) spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 2], shell: process.platform === 'win32' });
	return existsSync(path.join(folder, 'node_modules/wdio-obsidian-service'));
}

/** What vitest reported, null for the other steps. */
function countsOf(name) {
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report(name), 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
	} catch {
		return name === 'unit' || name === 'browser' ? { passed: 0, failed: 1, skipped: 0 } : null;
	}
}
