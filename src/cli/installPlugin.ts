// `install-plugin`: puts the built plugin into a vault.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isVault } from './corrections.ts';
import { WrongUsage } from './usage.ts';

export const INSTALL_USAGE = 'install-plugin VAULT     main.js, manifest.json and styles.css into that vault\'s plugin folder';

const ASSETS = ['main.js', 'manifest.json', 'styles.css'];

/** Copies the assets of the working folder; a folder without the host's configuration folder is refused. */
export async function installPlugin(args: readonly string[]): Promise<number> {
	const [vault, ...more] = args;
	if (vault === undefined || more.length > 0) throw new WrongUsage('install-plugin needs one VAULT');
	if (!(await isVault(vault))) {
		process.stderr.write(`${vault} is no vault: it has no folder .obsidian (open it in the app once, or name another folder)\n`);
		return 1;
	}
	const { id } = JSON.parse(await readFile('manifest.json', 'utf8')) as { id: string };
	const folder = path.join(vault, '.obsidian', 'plugins', id);
	await mkdir(folder, { recursive: true });
	for (const asset of ASSETS) await copyFile(asset, path.join(folder, asset));
	process.stdout.write(`${ASSETS.join(', ')} → ${folder}\nNow enable "Interview Lens" under Settings, Community plugins.\n`);
	return 0;
}
