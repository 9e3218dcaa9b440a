// Chats with a language model.
//
//     **You:** …
//     **ChatGPT:** …
import { lexicon } from '../../../text/fold.ts';
import { MODEL_WORDS, PROMPTER_WORDS } from '../../lexicon/kindWords.ts';
import type { KindOfNote } from './kind.ts';

const MODELS = lexicon(MODEL_WORDS);
const PROMPTERS = lexicon(PROMPTER_WORDS);
/** 'gpt-4o', 'claude 3.5', 'chatgpt said'. */
const isModel = (key: string): boolean => MODELS.has(key) || (/\d|\ssaid$/.test(key) && MODELS.has(/^\p{L}+/u.exec(key)?.[0] ?? ''));
const isPrompter = (key: string): boolean => PROMPTERS.has(key.replace(/ said$/, ''));

export const modelChat: KindOfNote = ({ keys }) => ([...keys].some(isModel) && [...keys].some(isPrompter) ? { kind: 'chat', code: 'chat-with-model', values: {} } : null);
