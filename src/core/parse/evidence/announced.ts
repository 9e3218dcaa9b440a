// Whether a note says of itself that somebody was interviewed: in its title, its properties and their names, or right above the talk.
import type { ScannedNote } from '../../text/scan.ts';
import { INTERVIEW_WORDS } from '../lexicon/interviewWords.ts';

const WORDS = Object.values(INTERVIEW_WORDS).flatMap((words) => words.split('|'));
/** Where words are not spaced one may begin anywhere; '对话框' is a window of a program. */
const ANNOUNCES = new RegExp(`(?:(?:^|[^\\p{L}\\p{M}])(?:${WORDS.join('|')})|(?:${WORDS.filter((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word)).join('|')}))(?!框)`, 'u');
/** Code units above the talk that are looked at, and of each property. */
const ABOVE = 1500;
const LONGEST_VALUE = 300;

/** `talkFrom` is where the first label stands. */
export function announcesInterview({ text, properties }: ScannedNote, talkFrom: number): boolean {
	const above = text.slice(Math.max(0, talkFrom - ABOVE), talkFrom);
	return [above, ...properties.keys(), ...[...properties.values()].flat().map((value) => value.slice(0, LONGEST_VALUE))].some((words) => ANNOUNCES.test(words.toLowerCase()));
}
