// Times of turns as seconds of the recording, where the note tells the end of each turn or the time of day.
import type { ScannedNote } from '../text/scan.ts';
import type { Head } from './head.ts';

/** '… by accident. #00:00:14-8#', as German transcription tools write the end of a turn. */
const END_MARK = /#(\d{1,2}):([0-5]\d):([0-5]\d)(?:-(\d))?#\s*$/;
/** Code units at the end of a turn in which the mark stands. */
const REACH = 40;
/** Part of the turns that must carry such a mark. */
const MOST = 0.5;

/** Seconds: a recording seldom begins after this, a clock seldom shows less. */
const FIRST_OF_CLOCK = 5 * 3600;
const DAY = 24 * 3600;
/** From this many times on the pace of the words says whether minutes or hours stand first: letters in a second. */
const ENOUGH_TIMES = 6;
const PACE = { least: 3, most: 30 };

/** The heads with times that count from the start of the recording, as far as the note tells. */
export function mediaTimes(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	return fromClock(fromEnds(note, heads));
}

/** The end of one turn is the beginning of the next. */
function fromEnds(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const endOf = (head: Head, at: number): number | null => {
		const to = heads[at + 1]?.from ?? note.text.length;
		const mark = END_MARK.exec(note.text.slice(Math.max(head.bodyFrom, to - REACH), to).trimEnd());
		return mark === null ? null : Number(mark[1]) * 3600 + Number(mark[2]) * 60 + Number(mark[3]) + Number(mark[4] ?? 0) / 10;
	};
	// Notes that tell the ends tell them from the beginning.
	if (heads.slice(0, 4).every((head, at) => endOf(head, at) === null) || heads.some((head) => head.seconds !== null)) return heads;
	const ends = heads.map(endOf);
	if (ends.filter((end) => end !== null).length < MOST * heads.length) return heads;
	return heads.map((head, at) => ({ ...head, seconds: at === 0 ? null : (ends[at - 1] ?? null) }));
}

/** Times of day, '14:05' or '14:05:30', count from the first one. */
function fromClock(heads: readonly Head[]): readonly Head[] {
	const timed = heads.filter((head) => head.seconds !== null);
	const short = timed.filter((head) => head.isShort === true).length;
	if (timed.length === 0 || (timed.length < 2 && short > 0) || (short > 0 && short < timed.length)) return heads;
	const scale = short > 0 ? 60 : 1;
	const times = timed.map((head) => (head.seconds ?? 0) * scale);
	const first = times[0] ?? 0;
	const last = times.at(-1) ?? 0;
	const isAscending = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
	if (!isAscending || first < FIRST_OF_CLOCK || last >= DAY) return heads;
	// '12:30' may be minutes and seconds of an excerpt: then the words between two times take as long to say.
	if (short > 0 && timed.length >= ENOUGH_TIMES) {
		const letters = (timed.at(-1)?.from ?? 0) - (timed[0]?.from ?? 0);
		const pace = letters / Math.max(1, (last - first) / scale);
		if (pace >= PACE.least && pace <= PACE.most) return heads;
	}
	return heads.map((head) => (head.seconds === null ? head : { ...head, seconds: Math.round(1000 * (head.seconds * scale - first)) / 1000 }));
}
