// The suite against the real app, for public CI: it downloads Obsidian, which the machines we build on cannot. Not run here, only type-checked.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');

export const config: WebdriverIO.Config = {
	runner: 'local',
	framework: 'mocha',
	specs: ['./specs/**/*.e2e.ts'],
	maxInstances: 1,
	capabilities: ['earliest', 'latest'].map((version) => ({
		browserName: 'obsidian',
		browserVersion: version,
		'wdio:obsidianOptions': { installerVersion: version, plugins: [root], vault: path.join(root, 'test/workbench/vault') },
	})),
	services: ['obsidian'],
	reporters: ['obsidian'],
	cacheDir: path.join(root, '.obsidian-cache'),
	mochaOpts: { ui: 'bdd', timeout: 60_000 },
	waitforTimeout: 10_000,
};
