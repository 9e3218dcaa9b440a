// Whether a note says of itself that somebody was interviewed: in its title, its properties and their names, right above the talk, or by thanks at its end.
import type { Line } from '../../text/lines.ts';
import type { Find } from '../../text/piece.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { INTERVIEW_WORDS, THANKS_WORDS, TRANSCRIPT_WORDS } from '../lexicon/interviewWords.ts';

const wordsOf = (languages: Readonly<Record<string, string>>): readonly string[] => Object.values(languages).flatMap((words) => words.split('|'));
const WORDS = wordsOf(INTERVIEW_WORDS);
/** Where words are not spaced one may begin anywhere. */
const ANNOUNCES = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${WORDS.join('|')})|(?:${WORDS.filter((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word)).join('|')})`, 'u');
const THANKS = new RegExp(wordsOf(THANKS_WORDS).join('|'), 'u');
/** '对话框' is a window of a program, '日语对话' and '对话1' are lessons. */
const NO_TALK = /[对對][话話](?:框|\s?[\d一二三四五六七八九十])|[语語景境][对對][话話]/g;
/** A line that says what follows: '## Transcript', '📖 Transcript', '文字记录'. */
const TRANSCRIPT = new RegExp(`^[^\\p{L}\\n]{0,12}(?:full )?(?:${wordsOf(TRANSCRIPT_WORDS).join('|')})[^\\p{L}\\n]{0,6}$`, 'imu');
/** Code units above the talk that are looked at, at the end of the note, and of each property. */
const ABOVE = 1500;
const BELOW = 400;
const LONGEST_VALUE = 300;

/** Code units of a line that says what follows. */
const LONGEST_LINE = 60;
const saysTranscript: Find<boolean> = (words) => words.length <= LONGEST_LINE && TRANSCRIPT.test(words);

/** The first line that says that what follows is what was said, undefined where none does. */
export const transcriptLine = ({ lines }: ScannedNote): Line | undefined => lines.find((line) => (line.kind === 'heading' || line.kind === 'text') && line.piece.recall(saysTranscript));

/** `talkFrom` is where the first label stands. */
export function announcesInterview({ text, properties }: ScannedNote, talkFrom: number): boolean {
	const above = text.slice(Math.max(0, talkFrom - ABOVE), talkFrom);
	const values = [...properties.values()].flat().map((value) => value.slice(0, LONGEST_VALUE));
	const keys = [...properties.keys()].map((key) => `${key}:`);
	return TRANSCRIPT.test(above) || [above, ...keys, ...values].some((words) => ANNOUNCES.test(words.toLowerCase().replace(NO_TALK, ''))) || THANKS.test(text.slice(-BELOW).toLowerCase());
}
