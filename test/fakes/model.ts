// A language model that is none: a real HTTP server on this machine that answers as it is told, and the ways to it from node.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, ModelDoor } from '../../src/app/summary/model/ports.ts';

export interface Asked {
	readonly url: string;
	readonly headers: IncomingMessage['headers'];
	readonly body: { readonly model?: string; readonly system?: string; readonly messages?: readonly { readonly role: string; readonly content: string }[] };
}
export type Answering = (asked: Asked, response: ServerResponse, count: number) => void | Promise<void>;

export interface ModelServer {
	readonly address: string;
	readonly asked: readonly Asked[];
	answer: Answering;
	close(): Promise<void>;
}

export async function startModel(answer: Answering): Promise<ModelServer> {
	const asked: Asked[] = [];
	const model = { answer };
	const server = createServer((request, response) => {
		response.setHeader('access-control-allow-origin', '*');
		response.setHeader('access-control-allow-headers', '*');
		if (request.method === 'OPTIONS') {
			response.end();
			return;
		}
		let body = '';
		request.setEncoding('utf8').on('data', (some: string) => (body += some));
		request.on('end', () => {
			const one: Asked = { url: request.url ?? '', headers: request.headers, body: JSON.parse(body) as Asked['body'] };
			asked.push(one);
			void model.answer(one, response, asked.length);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		asked,
		get answer() { return model.answer; },
		set answer(next) { model.answer = next; },
		close: () => new Promise((closed) => {
			server.closeAllConnections();
			server.close(() => closed());
		}),
	};
}

/** The words of the transcript that were sent, by turn. */
export function transcriptIn(asked: Asked): readonly { readonly turn: string; readonly speaker: string; readonly words: string }[] {
	const content = asked.body.messages?.find(({ role }) => role === 'user')?.content ?? '{}';
	return (JSON.parse(content) as { transcript?: readonly { turn: string; speaker: string; words: string }[] }).transcript ?? [];
}

/** An answer as OpenAI's interface gives it. */
export function says(response: ServerResponse, content: string, tokens = 50, finish = 'stop'): void {
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }], usage: { total_tokens: tokens } }));
}

export const claims = (...statements: readonly { readonly text: string; readonly quotes: readonly string[] }[]): string => JSON.stringify({ statements });

export const nodeDoor: ModelDoor = {
	async post({ url, headers, body }) {
		const answer = await fetch(url, { method: 'POST', headers: { ...headers }, body });
		return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
	},
};

/** Pauses are a thousand times as short as in the world, the time for an answer only a hundred times: a busy machine is slow too. */
export function fastClock(waits: number[] = []): Clock {
	return {
		wait(milliseconds) {
			waits.push(milliseconds);
			let timer: NodeJS.Timeout | undefined;
			return { over: new Promise((settle) => (timer = setTimeout(settle, milliseconds / (milliseconds > 100_000 ? 100 : 1000)))), end: () => clearTimeout(timer) };
		},
	};
}
