// Finds a browser to drive, or fetches one: $CHROMIUM, an installed Chromium or Chrome, Playwright's own, Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const say = (words) => process.stderr.write(`${words}\n`);

function usualPlaces() {
	const { PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '', HOME = '' } = process.env;
	const ofWindows = [LOCALAPPDATA, PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? ''].filter((folder) => folder !== '');
	switch (process.platform) {
		case 'darwin': return ['/Applications', path.join(HOME, 'Applications')].flatMap((folder) => [
			path.join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'), path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
		]);
		case 'win32': return ofWindows.flatMap((folder) => [
			path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Chromium/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
		]);
		default: return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].flatMap((name) => PATH.split(path.delimiter).map((folder) => path.join(folder, name)));
	}
}

/** Playwright knows where its download would be; it is there or not. */
async function playwrightsOwn() {
	const { chromium } = await import('playwright-core');
	const file = chromium.executablePath();
	return existsSync(file) ? file : null;
}

/** Runs a command with its output on stderr; true when it went well. */
function ran(command, args) {
	say(`  ${command} ${args.join(' ')}`);
	const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
	return status === 0;
}

async function fetched() {
	say('No Chromium or Chrome found; trying to get one:');
	const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
	if (ran(process.execPath, [cli, 'install', 'chromium'])) return playwrightsOwn();
	const isRoot = process.getuid?.() === 0;
	if (isRoot && existsSync('/usr/bin/apt-get') && ran('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) return usualPlaces().find((file) => existsSync(file)) ?? null;
	return null;
}

/** The path of a browser's executable. Throws, with what to do, when there is none and none could be had. */
export async function ensureBrowser() {
	const named = process.env.CHROMIUM;
	if (named) {
		if (!existsSync(named)) throw new Error(`$CHROMIUM names a file that is not there: ${named}`);
		return named;
	}
	const found = usualPlaces().find((file) => existsSync(file)) ?? await playwrightsOwn() ?? await fetched();
	if (!found) throw new Error('No browser. Install Chromium or Chrome, or set $CHROMIUM to the path of one.');
	return found;
}
