// Transcripts in which nothing marks who speaks: they read like talk, or carry times at every line.
import { lettersIn, wideCharacters } from '../../text/letters.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { timeAt } from '../line/time.ts';
import { containerOf } from '../line/container.ts';

/** Code units that are looked at. */
const SAMPLE = 20_000;
/** Words (or, where words are not spaced, characters) below which nothing is said. */
const LEAST_WORDS = 600;
/** Little words of speech; documents have hardly any. */
const FILLERS = /\b(?:yeah|yep|yes|okay|ok|oh|um+|uh+|hmm|gonna|wanna|kind of|sort of|you know|i mean|i think|i guess|i'm|i don't|really|right\?|eh|bueno|vale|pues|né|tá|alors|genre|euh|halt|ähm|also)\b|嗯|呃|对吧|是吧|就是说|那个|然后呢|啊，|吧，|呢，|えっと|そうですね|なるほど|あの|그래서|네,|음/gi;
/** Parts of the words that are little words, and of the lines that are Markdown blocks. */
const SPOKEN = 0.022;
const MOST_BLOCKS = 0.12;
const BLOCK = /^\s*(?:[-*+>|#]|\d+\.|`)/;
const BLOCK_START = 12;
const TIME = /\d:[0-5]\d/;
/** Lines that begin with ascending times. */
const TIMED_LINES = 8;
/** Seconds, if minutes stood first: where hours may stand there, a recording begins before; and letters that the slowest say in a second. */
const LATEST_START = 300;
const SLOWEST = 2;

/** Whether the note is a transcript without speakers. */
export function isUnlabelledTranscript(note: ScannedNote): boolean {
	return isTimed(note) || readsLikeTalk(note);
}

interface Timed {
	readonly from: number;
	readonly seconds: number;
	/** Whether it may be a time of day. */
	readonly isShort: boolean;
}

function isTimed(note: ScannedNote): boolean {
	if (!TIME.test(note.text)) return false;
	const timed: Timed[] = [];
	let lines = 0;
	for (const line of note.lines.slice(0, 2000)) {
		if (line.kind !== 'text') continue;
		lines++;
		const head = note.text.slice(line.from, Math.min(line.to, line.from + 200));
		const time = timeAt(head, containerOf(head).to);
		if (time !== null && time.seconds >= (timed.at(-1)?.seconds ?? 0)) timed.push({ from: line.from, seconds: time.seconds, isShort: time.isShort });
	}
	const count = note.cues.size + timed.length;
	return count >= TIMED_LINES && count > 0.3 * lines && (note.cues.size > 0 || isSpokenBetween(note.text, timed));
}

/** Whether the times are those of a recording in which somebody talks: chapters and the hours of a day stand further apart. */
function isSpokenBetween(text: string, timed: readonly Timed[]): boolean {
	const [first, last] = [timed[0], timed.at(-1)];
	if (first === undefined || last === undefined || (first.isShort && first.seconds > LATEST_START)) return false;
	return lettersIn(text.slice(first.from, last.from)) >= SLOWEST * (last.seconds - first.seconds);
}

function readsLikeTalk(note: ScannedNote): boolean {
	const talk = note.lines.filter((line) => line.kind === 'text' || line.kind === 'heading');
	// Most documents have more blocks, and counting those costs least.
	if (talk.filter(({ from }) => BLOCK.test(note.text.slice(from, from + BLOCK_START))).length > MOST_BLOCKS * talk.length) return false;
	const first = talk.find((line) => line.to - line.from > 60);
	if (first === undefined) return false;
	const sample = note.text.slice(first.from, first.from + SAMPLE);
	const words = (sample.match(/[A-Za-z\u00c0-\u024f\u0400-\u04ff]+/g)?.length ?? 0) + wideCharacters(sample) / 2;
	return words >= LEAST_WORDS && (sample.match(FILLERS)?.length ?? 0) >= SPOKEN * words;
}
