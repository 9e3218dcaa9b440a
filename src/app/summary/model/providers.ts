// How each kind of provider is asked, and how its answer is read.
import type { ModelKind, ModelOptions } from './options.ts';
import type { ModelRequest } from './ports.ts';

export interface Prompt {
	/** What we want. */
	readonly system: string;
	/** The note's words, as data. */
	readonly user: string;
}

/** `isCut`: the model ran out of room. */
export interface Said {
	readonly text: string;
	readonly tokens: number;
	readonly isCut: boolean;
}

interface Provider {
	readonly address: string;
	readonly request: (address: string, model: string, key: string, prompt: Prompt) => ModelRequest;
	readonly read: (answer: unknown) => Said | null;
}

/** Tokens that an answer may have, where a provider asks for the number. */
const LONGEST_ANSWER = 4096;

const at = (value: unknown, ...path: readonly (string | number)[]): unknown => path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string | number, unknown>>)[key] : undefined), value);
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** A string, or the texts of a list of parts. */
function textIn(content: unknown): string | null {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return null;
	return content.map((part: unknown) => at(part, 'text')).filter((text) => typeof text === 'string').join('');
}

const PROVIDERS: Readonly<Record<Exclude<ModelKind, 'none'>, Provider>> = {
	openai: {
		address: 'https://api.openai.com/v1',
		request: (address, model, key, { system, user }) => ({
			url: `${address}/chat/completions`,
			headers: { 'content-type': 'application/json', ...(key === '' ? {} : { authorization: `Bearer ${key}` }) },
			body: JSON.stringify({ model, stream: false, messages: [{ role: 'system', content: system }, { role: 'user', content: user }] }),
		}),
		read: (answer) => {
			const text = textIn(at(answer, 'choices', 0, 'message', 'content'));
			return text === null ? null : { text, tokens: number(at(answer, 'usage', 'total_tokens')), isCut: at(answer, 'choices', 0, 'finish_reason') === 'length' };
		},
	},
	anthropic: {
		address: 'https://api.anthropic.com',
		request: (address, model, key, { system, user }) => ({
			url: `${address}/v1/messages`,
			headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', ...(key === '' ? {} : { 'x-api-key': key }) },
			body: JSON.stringify({ model, max_tokens: LONGEST_ANSWER, system, messages: [{ role: 'user', content: user }] }),
		}),
		read: (answer) => {
			const text = textIn(at(answer, 'content'));
			return text === null ? null : { text, tokens: number(at(answer, 'usage', 'input_tokens')) + number(at(answer, 'usage', 'output_tokens')), isCut: at(answer, 'stop_reason') === 'max_tokens' };
		},
	},
};

/** This machine and its own network: an address of four numbers, a name without a dot, or one that ends in .local. */
const NEAR = /^(?:(?:127|10)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[::1\]|[a-z0-9-]+|[a-z0-9.-]+\.local)$/i;

/** The address that requests go to; null where it is none, or would carry a key in the open across the internet. */
export function addressOf({ modelKind, modelAddress }: ModelOptions): string | null {
	if (modelKind === 'none') return null;
	const address = modelAddress.trim().replace(/\/+$/, '') || PROVIDERS[modelKind].address;
	const host = /^(https?):\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?(?:\/[^\s?#]*)?$/i.exec(address);
	if (host === null) return null;
	return host[1]?.toLowerCase() === 'https' || NEAR.test(host[2] ?? '') ? address : null;
}

/** Null where the options name no provider or no proper address. */
export function requestFor(options: ModelOptions, key: string, prompt: Prompt): ModelRequest | null {
	const address = addressOf(options);
	return address === null || options.modelKind === 'none' ? null : PROVIDERS[options.modelKind].request(address, options.modelName.trim(), key, prompt);
}

/** Null where the body is no answer of this provider. */
export function readAnswer(kind: ModelKind, body: string): Said | null {
	if (kind === 'none') return null;
	try {
		return PROVIDERS[kind].read(JSON.parse(body));
	} catch {
		return null;
	}
}
