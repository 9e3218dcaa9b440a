// The address of a turn: made for a link, read back from one. Pure; finding the turn again is `app/findTurn.ts`.
import type { Turn } from '../../core/model/conversation.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { plainWords } from '../../core/text/plain.ts';

/** The action of our `obsidian://` addresses. */
export const TURN_ACTION = 'interview-lens';

/** Where a turn was when the link was made. The words decide; the others help where the note has changed or words recur. */
export interface TurnAddress {
	/** Path of the note. */
	readonly file: string;
	/** The speaker's name, '' where it is not told. */
	readonly speaker: string;
	/** The first words of the turn, without Markdown. */
	readonly words: string;
	/** 0-based line of the label, null where it is not told. */
	readonly line: number | null;
}

/** Characters of a turn that are written into a link: enough to tell it from others, short enough for a link. */
const ANCHOR = 48;
/** Code units of source that are looked at for them. */
const LOOK = 400;
/** Longer parts of an address are cut: anyone can write one. */
const LONGEST = 1000;

/** Plain words cut after `most` characters, at a word where there is one near. */
export function cutAtWord(words: string, most: number): string {
	if (words.length <= most) return words;
	const space = words.lastIndexOf(' ', most);
	const cut = words.slice(0, space > most / 2 ? space : most);
	// Never half a character.
	return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

export function addressOf(record: InterviewRecord, text: string, turn: Turn): TurnAddress {
	const speaker = record.speakers.find(({ id }) => id === turn.speaker)?.name ?? '';
	const words = plainWords(text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + LOOK)));
	return { file: record.path, speaker, words: cutAtWord(words, ANCHOR), line: turn.line };
}

/** 'obsidian://interview-lens?vault=…&file=…&speaker=…&words=…&line=26'; the line is 1-based, as people count. */
export function linkTo(vault: string, { file, speaker, words, line }: TurnAddress): string {
	const parts = { vault, file, speaker, words, line: line === null ? '' : String(line + 1) };
	return `obsidian://${TURN_ACTION}?${Object.entries(parts).filter(([, value]) => value !== '').map(([key, value]) => `${key}=${encoded(value)}`).join('&')}`;
}

/** By words alone: a line would change with every summary that is placed above it. */
export function excerptLink(vault: string, file: string, { speaker, opening }: { readonly speaker: string; readonly opening: string }): string {
	return linkTo(vault, { file, speaker, words: cutAtWord(opening, ANCHOR), line: null });
}

/** Reads the parts of a link, whoever wrote it; null where it names no note. */
export function addressFrom(parts: Readonly<Record<string, string | undefined>>): TurnAddress | null {
	const part = (key: string): string => (parts[key] ?? '').slice(0, LONGEST).trim();
	const file = part('file').replace(/^\/+/, '');
	const line = /^\d{1,9}$/.test(part('line')) ? Number(part('line')) - 1 : null;
	return file === '' ? null : { file, speaker: part('speaker'), words: part('words'), line: line !== null && line >= 0 ? line : null };
}

/** `base` is where the notes are published, `permalink` the note's own; null where one is missing or the base is no address. */
export function publishedLink(base: string, permalink: string, words: string): string | null {
	const site = base.trim().replace(/\/+$/, '');
	if (!/^https?:\/\/[^\s/]+/i.test(site) || permalink.trim() === '') return null;
	const path = permalink.trim().replace(/^\/*/, '/').split('/').map(encoded).join('/');
	return words === '' ? site + path : `${site}${path}#:~:text=${encoded(words)}`;
}

/** Also the signs that mean something in a link of Markdown or in a text fragment: brackets and the dash. */
function encoded(part: string): string {
	// Half a character cannot be encoded.
	return encodeURIComponent(part.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1')).replace(/[-()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Words for a text fragment: browsers find whole words only, so that scripts without spaces are cut at a mark. */
export function fragmentWords(words: string): string {
	const marks = [...words.matchAll(/[^\p{L}\p{N}\p{M}]+/gu)].filter((mark) => mark.index >= ANCHOR / 4);
	const last = marks[marks.length - 1];
	return last === undefined ? words : words.slice(0, last.index);
}
