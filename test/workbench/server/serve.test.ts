// The workbench's server keeps to itself: paths inside the vault, requests from its own page, writing only when asked.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from './serve.mjs';
import type { Serving } from './serve.mjs';

let folder = '';
let server: Serving | null = null;

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
	mkdirSync(path.join(folder, 'vault', '.hidden'), { recursive: true });
	mkdirSync(path.join(folder, 'vault', 'sub'));
	for (const name of ['vault/a.md', 'vault/sub/b.txt', 'vault/c.png', 'vault/.hidden/d.md', 'outside.md']) writeFileSync(path.join(folder, name), name);
	symlinkSync(folder, path.join(folder, 'vault', 'out'));
});
afterEach(async () => {
	await server?.close();
	server = null;
	rmSync(folder, { recursive: true });
});

const file = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** Like fetch, with headers that fetch would not let us set. */
function ask(method: string, address: string, headers: Record<string, string> = {}, body = ''): Promise<{ status: number; text: string }> {
	return new Promise((done, failed) => {
		const sent = request(new URL(address, server?.url), { method, headers }, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => done({ status: answer.statusCode ?? 0, text }));
		});
		sent.on('error', failed).end(body);
	});
}

test('the listing holds notes, not hidden folders, other files or what links lead to', async () => {
	server = await serve({ vault: path.join(folder, 'vault') });
	const { text } = await ask('GET', '/vault');
	const listing = JSON.parse(text) as { name: string; write: boolean; files: Record<string, { text: string }>; folders: string[] };
	expect([listing.name, listing.write, Object.keys(listing.files), listing.folders]).toEqual(['vault', false, ['a.md', 'sub/b.txt'], ['sub']]);
});

test('nothing is written unless asked for', async () => {
	server = await serve({ vault: path.join(folder, 'vault') });
	expect((await ask('PUT', '/vault/note?path=a.md', {}, 'new')).status).toBe(403);
	expect((await ask('DELETE', '/vault/note?path=a.md')).status).toBe(403);
	expect(file('vault/a.md')).toBe('vault/a.md');
});

test('with write: notes are written, moved and deleted, inside the vault only', async () => {
	server = await serve({ vault: path.join(folder, 'vault'), write: true });
	expect((await ask('PUT', '/vault/note?path=new/n.md', {}, '新')).status).toBe(200);
	expect((await ask('POST', '/vault/move?from=a.md&to=sub/a.md')).status).toBe(200);
	expect((await ask('DELETE', '/vault/note?path=sub/b.txt')).status).toBe(200);
	expect([file('vault/new/n.md'), file('vault/sub/a.md')]).toEqual(['新', 'vault/a.md']);
	for (const bad of ['../outside.md', '/etc/hosts', 'out/outside.md', 'sub/../../outside.md', '.hidden/d.md', 'C:\\x.md', 'x.js', '']) {
		expect((await ask('PUT', `/vault/note?path=${encodeURIComponent(bad)}`, {}, 'bad')).status, bad).toBe(403);
	}
	expect((await ask('POST', '/vault/move?from=sub/a.md&to=out/outside.md')).status).toBe(403);
	expect([file('outside.md'), file('vault/.hidden/d.md')]).toEqual(['outside.md', 'vault/.hidden/d.md']);
});

test('only this machine and the page itself are answered', async () => {
	server = await serve({ vault: { 'a.md': '' } });
	const { host } = new URL(server.url);
	expect(host.startsWith('127.0.0.1:')).toBe(true);
	expect((await ask('GET', '/vault', { host: 'evil.example' })).status).toBe(403);
	expect((await ask('GET', '/vault', { origin: 'http://evil.example' })).status).toBe(403);
	expect((await ask('GET', '/vault', { host, origin: `http://${host}` })).status).toBe(200);
	expect((await ask('GET', '/icons/..%2fpackage.svg')).status).toBe(404);
	expect((await ask('GET', '/nothing')).status).toBe(404);
});
