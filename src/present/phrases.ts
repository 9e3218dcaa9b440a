// The words shown to people, by language. A language is one file in `phrases/`; English serves every other.
import { en } from './phrases/en.ts';
import type { Phrases } from './phrases/shape.ts';
import { zh } from './phrases/zh.ts';

const LANGUAGES: Readonly<Record<string, Phrases>> = { en, zh };

/** `language` is a BCP 47 tag; 'zh-TW' finds 'zh'. */
export function phrasesFor(language: string): Phrases {
	return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
}
