// The workbench's server: the page, the plugin, the icons, and the vault (writable or not), on this machine only.
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetPlugin, pageParts, shippedPlugin } from './bundle.mjs';
import { Refused, folderNotes, memoryNotes } from './notes.mjs';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const iconFolder = path.join(path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const largestNote = 50_000_000;

/** Keeps the page on this machine: no script, picture or request from elsewhere, whatever a note or a plugin wants. */
const policy = [
	`default-src 'self'`, `script-src 'self' blob:`, `worker-src 'self' blob:`, `style-src 'self' 'unsafe-inline'`,
	`img-src 'self' data: blob:`, `font-src 'self' data:`, `connect-src 'self' http://127.0.0.1:* http://localhost:*`, `object-src 'none'`, `base-uri 'none'`,
].join('; ');

class Answer extends Error {
	constructor(status, words) {
		super(words);
		this.status = status;
	}
}

async function bodyOf(request) {
	const parts = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > largestNote) throw new Answer(413, 'too large');
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** Another page in the same browser must not reach the vault: neither by a name that leads here, nor by a request from there. */
function checkOrigin(request) {
	const host = (request.headers.host ?? '').replace(/:\d+$/, '');
	if (host !== '127.0.0.1' && host !== 'localhost') throw new Answer(403, 'only 127.0.0.1 and localhost');
	const { origin } = request.headers;
	if (origin !== undefined && origin !== `http://${request.headers.host}`) throw new Answer(403, 'only from the workbench itself');
}

async function vaultAnswer(notes, write, request, url) {
	const param = (name) => url.searchParams.get(name) ?? '';
	const route = `${request.method} ${url.pathname}`;
	if (route === 'GET /vault') return ['application/json', JSON.stringify({ name: notes.name, write, ...await notes.list() })];
	if (!write) throw new Answer(403, 'the vault is not writable: start with --write');
	if (route === 'PUT /vault/note') await notes.put(param('path'), await bodyOf(request));
	else if (route === 'PUT /vault/folder') await notes.folder(param('path'));
	else if (route === 'DELETE /vault/note') await notes.remove(param('path'));
	else if (route === 'POST /vault/move') await notes.move(param('from'), param('to'));
	else throw new Answer(404, 'no such address');
	return ['text/plain', 'ok'];
}

async function pageAnswer(plugin, url) {
	const icon = /^\/icons\/([a-z0-9-]+)\.svg$/.exec(url.pathname)?.[1];
	if (icon !== undefined) return ['image/svg+xml', await readFile(path.join(iconFolder, `${icon}.svg`))];
	switch (url.pathname) {
		case '/': return ['text/html', (await readFile(path.join(here, 'page.html'), 'utf8')).replace('SYSTEM', process.platform)];
		case '/page.js': return ['text/javascript', (await pageParts()).script];
		case '/page.css': return ['text/css', (await pageParts()).styles];
		case '/icons.json': return ['application/json', JSON.stringify((await readdir(iconFolder)).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -4)))];
		// What Obsidian runs a bundle in, on the first line: the others keep their numbers.
		case '/plugin/module.js': return ['text/javascript', `export default function (require, module, exports) { ${(await plugin()).main}\n}`];
		case '/plugin/styles.css': return ['text/css', (await plugin()).styles];
		case '/plugin/manifest.json': return ['application/json', (await plugin()).manifest];
		default: throw new Answer(404, 'no such address');
	}
}

/**
 * Starts it. `vault`: a folder's path, or notes as path → text. `plugin`: { main, styles?, manifest? } instead of the shipped one.
 * `rebuild`: the plugin is built anew for every load of the page. Answers the address, the notes and how to end.
 */
export async function serve({ vault, write = false, port = 0, plugin = null, name = undefined, rebuild = false }) {
	const notes = typeof vault === 'string' ? await folderNotes(vault, name) : memoryNotes(vault, name);
	const given = plugin && { styles: '', manifest: JSON.stringify({ id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' }), ...plugin };
	const parts = async () => given ?? shippedPlugin();
	const server = createServer(async (request, response) => {
		try {
			checkOrigin(request);
			const url = new URL(request.url, 'http://127.0.0.1');
			if (rebuild && url.pathname === '/') forgetPlugin();
			const [type, body] = url.pathname.startsWith('/vault') ? await vaultAnswer(notes, write, request, url) : await pageAnswer(parts, url);
			response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
			response.end(body);
		} catch (error) {
			const missing = error.code === 'ENOENT';
			response.writeHead(error instanceof Refused ? 403 : missing ? 404 : error.status ?? 500, { 'content-type': 'text/plain; charset=utf-8' });
			response.end(error.message);
		}
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', done);
	});
	const close = () => new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
	return { url: `http://127.0.0.1:${server.address().port}/`, notes, close };
}
