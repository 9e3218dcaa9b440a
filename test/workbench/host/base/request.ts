// requestUrl over fetch, to this machine only: the workbench never goes to the network.
import type * as Obsidian from 'obsidian';

async function ask(given: Obsidian.RequestUrlParam | string): Promise<Obsidian.RequestUrlResponse> {
	const wish: Obsidian.RequestUrlParam = typeof given === 'string' ? { url: given } : given;
	const url = new URL(wish.url, window.location.href);
	if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost') {
		throw new Error(`workbench: requestUrl reaches 127.0.0.1 only, not ${url.hostname}`);
	}
	const headers = new Headers(wish.headers);
	if (wish.contentType !== undefined) headers.set('content-type', wish.contentType);
	const answer = await window.fetch(url, { method: wish.method ?? 'GET', headers, ...(wish.body === undefined ? {} : { body: wish.body }) });
	const arrayBuffer = await answer.arrayBuffer();
	const text = new TextDecoder().decode(arrayBuffer);
	if (answer.status >= 400 && wish.throw !== false) throw Object.assign(new Error(`Request failed, status ${answer.status}`), { status: answer.status });
	return { status: answer.status, headers: Object.fromEntries(answer.headers), arrayBuffer, text, get json() { return JSON.parse(text) as unknown; } };
}

export function requestUrl(given: Obsidian.RequestUrlParam | string): Obsidian.RequestUrlResponsePromise {
	const answer = ask(given);
	const part = <K extends 'arrayBuffer' | 'json' | 'text'>(name: K): Promise<Obsidian.RequestUrlResponse[K]> => answer.then((response) => response[name]);
	return Object.defineProperties(answer, {
		arrayBuffer: { get: () => part('arrayBuffer') },
		json: { get: () => part('json') },
		text: { get: () => part('text') },
	}) as Obsidian.RequestUrlResponsePromise;
}

export async function request(given: Obsidian.RequestUrlParam | string): Promise<string> {
	return (await ask(given)).text;
}
