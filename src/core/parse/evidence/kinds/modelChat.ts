// Chats with a language model.
//
//     **You:** …
//     **ChatGPT:** …
import { lexicon } from '../../../text/fold.ts';
import { MODEL_WORDS, PRODUCT_WORDS, PROMPTER_WORDS } from '../../lexicon/kindWords.ts';
import type { KindOfNote } from './kind.ts';

const PRODUCTS = lexicon(PRODUCT_WORDS);
const MODELS = new Set([...lexicon(MODEL_WORDS), ...PRODUCTS]);
const PROMPTERS = lexicon(PROMPTER_WORDS);
/** Signs before and behind the words, as '🧑 Me' has. */
const DRESS = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
/** 'gpt-4o', 'claude 3.5', 'chatgpt said'. */
const isOf = (labels: ReadonlySet<string>, key: string): boolean => labels.has(key) || (/\d|\ssaid$/.test(key) && labels.has(/^\p{L}+/u.exec(key)?.[0] ?? ''));
const isPrompter = (key: string): boolean => PROMPTERS.has(key.replace(/ said$/, ''));

/** Whoever speaks for oneself with a model; or anybody with one alone whose label no person has ('Claude' may be somebody's name). */
export const modelChat: KindOfNote = ({ uses }) => {
	const labels = [...uses.keys()].map((key) => key.replace(DRESS, ''));
	const isChat = (labels.length === 2 && labels.some((key) => isOf(PRODUCTS, key))) || (labels.some((key) => isOf(MODELS, key)) && labels.some(isPrompter));
	return isChat ? { kind: 'chat', code: 'chat-with-model', values: {} } : null;
};
