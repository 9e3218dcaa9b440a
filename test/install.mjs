// Installs what a fresh clone lacks. Plain node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs `npm ci` where the packages are missing or older than the lock file. */
export function ensurePackages() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
		process.exit(1);
	}
	const installed = path.join(root, 'node_modules', '.package-lock.json');
	const lock = path.join(root, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	if (existsSync(installed) && sameVersions(lock, installed)) return;
	console.error('Installing packages (npm ci)…');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
	if (status !== 0) {
		console.error('npm ci failed; see above.');
		process.exit(1);
	}
}

/** A checkout changes the lock file's time without changing what it says. */
function sameVersions(lock, installed) {
	const versions = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([name]) => name !== '').map(([name, { version }]) => [name, version]);
	const have = new Map(versions(installed));
	const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
	return versions(lock).every(([name, version]) => have.get(name) === version || wanted[name].optional === true);
}
