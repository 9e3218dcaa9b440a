// `npm start [-- PATH] [--write] [--port N] [--no-open]`: opens the workbench over a folder of notes, or over the sample vault.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensurePackages } from '../install.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const usualPort = 4180;
const usage = 'usage: npm start [-- PATH] [--write] [--port N] [--no-open]';

function stop(words, code = 2) {
	process.stderr.write(`${words}\n`);
	process.exit(code);
}

function wishes() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { write: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } },
		});
		if (values.help) stop(usage, 0);
		const port = Number(values.port ?? usualPort);
		if (positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_535) stop(usage);
		return { folder: positionals[0], write: values.write ?? false, port, open: !values['no-open'] };
	} catch (error) {
		return stop(`${error.message}\n${usage}`);
	}
}

/** The folder to open. npm runs this in the project; the reader means the folder they stand in. */
function folderOf(given) {
	if (given === undefined) return path.join(here, 'vault');
	const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
	const there = statSync(folder, { throwIfNoEntry: false });
	if (!there) stop(`There is no folder ${folder}`);
	if (!there.isDirectory()) stop(`${folder} is a file; give the folder that holds your notes`);
	return folder;
}

async function served(options) {
	const { serve } = await import('./server/serve.mjs');
	for (let { port } = options; ; port++) {
		try {
			return await serve({ ...options, port });
		} catch (error) {
			if (error.code !== 'EADDRINUSE' || port >= options.port + 20) throw error;
		}
	}
}

/** Shows the page where there is somebody to see it; where there is not, the address is enough. */
function openBrowser(url) {
	const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!hasDisplay || process.env.CI) return;
	const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
	spawn(command, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

const { folder, write, port, open } = wishes();
const vault = folderOf(folder);
await ensurePackages();
const { shippedPlugin } = await import('./server/bundle.mjs');
await shippedPlugin().catch((error) => stop(`The plugin could not be built:\n${error.message}`, 1));
const { url, close } = await served({ vault, write, port, rebuild: true, ...(folder === undefined ? { name: 'Sample interviews' } : {}) });
process.stdout.write(`Workbench, not Obsidian: ${url}\n`);
process.stdout.write(`Notes: ${vault}${write ? ' (changes are written to disk)' : ' (changes stay in the page; --write writes them)'}\nCtrl-C ends it.\n`);
if (open) openBrowser(url);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
