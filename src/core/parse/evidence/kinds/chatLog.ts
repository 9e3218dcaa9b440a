// Logs of chats that people typed.
//
//     <ada> 10:02 …
//     Ada 9:41 AM
//     @ada: `x` …
import { namedRole } from '../../../text/lexicon/namedRole.ts';
import type { Find } from '../../../text/piece.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import type { Head } from '../../head.ts';
import type { Bodies } from '../speech.ts';
import type { KindOfNote, Shown } from './kind.ts';

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

/** Parts of the labels that stand as relays of chats print them, '<ada> hi', and of the names that are handles. */
const RELAYED: ReadonlySet<string> = new Set(['angle-open', 'angle-after-time', 'angle-time']);
const MOST_RELAYED = 0.8;
const SOME_HANDLES = 0.5;
const HANDLE = /^\p{Ll}|[\d^`|\\]/u;
function isRelay(heads: readonly Head[]): boolean {
	const relayed = heads.filter(({ form }) => RELAYED.has(form));
	const names = new Set(relayed.map(({ name }) => name));
	return relayed.length >= MOST_RELAYED * heads.length && [...names].filter((name) => HANDLE.test(name) && namedRole(name) === null).length >= SOME_HANDLES * names.size;
}

/** Dates and halves of the day around a label: 'Ada — 03/04/2024 21:00', 'Today at 20:58', '[오후 6:02]'. */
const DAY = /\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}(?!\d|T\d)|(?:^|\D)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?=\D)|\d\s?[ap]\.?m\b|오[전후]|[上下]午|午[前後]|\d\s(?:minutes?|hours?|days?|months?|years?) ago\b|(?:today|yesterday|heute|gestern|aujourd.hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|сегодня|вчера|今天|昨天|今日|昨日|오늘|어제)\s(?:\S{1,3}\s)?\d{1,2}[:.h]\d\d/iu;
/** Code units of a line in which they stand. */
const DAY_REACH = 60;
const hasDay: Find<boolean> = (line) => DAY.test(line.slice(0, DAY_REACH));
/** Minutes and seconds, if these were times of a recording: a day of chatting hardly begins before six. */
const MORNING = 360;
/** Letters of half of the turns, and of nine in ten: people who type are brief, people who are recorded in a meeting are not. */
const TYPED = { median: 60, most: 150 };

/** Whether short words stand at times of the day, which no recording counts from its beginning. */
function isTyped({ heads, lengths, sample }: Shown): boolean {
	if (lengths.median >= TYPED.median || lengths.most >= TYPED.most) return false;
	const timed = heads.filter((head) => head.seconds !== null);
	const isOfDay = timed.length > MOST_HALF_DAYS * heads.length && timed.every((head) => head.isShort === true) && (timed[0]?.seconds ?? 0) >= MORNING;
	return isOfDay || sample.filter((at) => heads[at]?.line.piece.recall(hasDay) === true).length > MOST_HALF_DAYS * sample.length;
}

export const chatLog: KindOfNote = (shown) => {
	const { note, heads, bodies } = shown;
	return isRelay(heads) || haveHalfDays(note, heads) || isReview(heads, bodies) || isTyped(shown) ? { kind: 'chat', code: 'chat-log', values: {} } : null;
};
