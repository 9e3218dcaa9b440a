// The one way from a note's text to its record; every door goes through here.
import { findViewpoints } from '../core/analyse/viewpoints.ts';
import { DEFAULT_READ_OPTIONS } from '../core/model/options.ts';
import type { ReadOptions } from '../core/model/options.ts';
import { RECORD_SCHEMA } from '../core/model/record.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { parseConversation } from '../core/parse/conversation.ts';
import { languageOf } from '../core/text/language.ts';
import { plainWords } from '../core/text/plain.ts';
import { scanNote } from '../core/text/scan.ts';

/** Code units that a title may have. */
const LONGEST_TITLE = 300;

/**
 * Reads a note. `path` uses forward slashes and gives the title where the text has none; it is not opened.
 * Never throws because of the text; takes time linear in its length.
 */
export function readNote(path: string, text: string, options: Partial<ReadOptions> = {}): InterviewRecord {
	const wanted: ReadOptions = { ...DEFAULT_READ_OPTIONS, ...options };
	const note = scanNote(text);
	const conversation = parseConversation(note, wanted);
	const property = note.properties.get('title')?.[0]?.slice(0, LONGEST_TITLE).trim();
	const heading = conversation.sections.find((section) => section.level === 1)?.title;
	return {
		schema: RECORD_SCHEMA,
		path,
		title: [property, heading, fileName(path)].find((title) => title !== undefined && title !== '') ?? '',
		language: languageOf(talkOf(text, conversation.turns)),
		...conversation,
		viewpoints: findViewpoints(note, conversation, wanted),
	};
}

/** The text that tells the language: from the first turn on, where there is one. */
function talkOf(text: string, turns: InterviewRecord['turns']): string {
	return text.slice(turns[0]?.from ?? 0);
}

/** 'a/b/Some talk.md' → 'Some talk'. */
function fileName(path: string): string {
	return plainWords(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt|vtt|srt)$/i, ''));
}
