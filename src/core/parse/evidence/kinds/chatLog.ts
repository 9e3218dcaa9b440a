// Logs of chats that people typed.
//
//     <ada> 10:02 …
//     Ada 9:41 AM
//     @ada: `x` …
import type { ScannedNote } from '../../../text/scan.ts';
import type { Head } from '../../heads.ts';
import type { Bodies } from '../speech.ts';
import type { KindOfNote } from './kind.ts';

/** '9:41 AM' behind the name, as programs for chats write it: no recording has it. */
const HALF_DAY = /^\s?[ap]\.?m\b/i;
const MOST_HALF_DAYS = 0.8;
const haveHalfDays = ({ text }: ScannedNote, heads: readonly Head[]): boolean => heads.filter((head) => head.seconds !== null && HALF_DAY.test(text.slice(head.bodyFrom, head.bodyFrom + 5))).length > MOST_HALF_DAYS * heads.length;

/** People who speak under handles, about code: the review of a change, a thread of its issue. */
const isHandle = (head: Head): boolean => head.name.startsWith('@') || head.form.startsWith('at-');
const SHOWS_CODE = /`[^`\n]+`|```/;
const showsCode = (body: string): boolean => SHOWS_CODE.test(body);
const TURNS_SHOW_CODE = 0.1;
const isReview = (heads: readonly Head[], bodies: Bodies): boolean => heads.every(isHandle) && [...heads.keys()].filter((at) => bodies.at(at).recall(showsCode)).length >= TURNS_SHOW_CODE * heads.length;

const isRelay = (heads: readonly Head[]): boolean => heads.every((head) => head.form.startsWith('angle') && head.isShort === true);

export const chatLog: KindOfNote = ({ note, heads, bodies }) => (isRelay(heads) || haveHalfDays(note, heads) || isReview(heads, bodies) ? { kind: 'chat', code: 'chat-log', values: {} } : null);
