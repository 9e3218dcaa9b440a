// Turns that have a time, as captions.
import type { InterviewRecord } from '../../core/model/record.ts';
import { clock, namesOf, paragraphsOf } from './turnsText.ts';

/** Seconds that the last turn, or one that goes back in time, is shown; and the least for any. */
const LAST = 10;
const LEAST = 0.5;

/** A cue for each turn with a time, up to the next one; words are only words. */
export function webVtt(record: InterviewRecord, text: string): string {
	const names = namesOf(record);
	const timed = record.turns.flatMap((turn) => (turn.seconds === null ? [] : [{ turn, from: turn.seconds }])).sort((a, b) => a.from - b.from);
	const cues = timed.map(({ turn, from }, at) => {
		const next = timed[at + 1]?.from ?? from + LAST;
		const words = paragraphsOf(text, turn).map(escape).join('\n');
		return `${turn.id}\n${time(from)} --> ${time(Math.max(next, from + LEAST))}\n<v ${escape(names.get(turn.speaker) ?? '').replace(/[\n.]/g, ' ')}>${words === '' ? '…' : words}`;
	});
	return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

const time = (seconds: number): string => `${clock(seconds)}.${String(Math.round((seconds % 1) * 1000) % 1000).padStart(3, '0')}`;

const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
