// The only place that reaches the network: asked for by a command of the reader, behind a provider that the reader set up.
import { requestUrl } from 'obsidian';
import type { Clock, ModelDoor } from '../../../app/summary/model/ports.ts';

export const modelDoor: ModelDoor = {
	async post({ url, headers, body }) {
		const answer = await requestUrl({ url, method: 'POST', headers: { ...headers }, body, throw: false });
		return { status: answer.status, headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value])), text: answer.text };
	},
};

export const windowClock: Clock = {
	wait(milliseconds) {
		let timer = 0;
		const over = new Promise<void>((settle) => (timer = window.setTimeout(settle, milliseconds)));
		return { over, end: () => window.clearTimeout(timer) };
	},
};
