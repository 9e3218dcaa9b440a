// Turns of transcripts without speakers: each time mark opens one.
//
//     **0:03** · Tell me about your work.          0:03                          00:00:03,000 --> 00:00:06,000
//                                                  Tell me about your work.      Tell me about your work.
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../heads.ts';
import { containerOf } from '../line/container.ts';
import { onlyTime, timeAt } from '../line/time.ts';

/** Heads without a name, in the order of the note; empty where no line begins with a time. */
export function timedHeads(note: ScannedNote): readonly Head[] {
	const heads: Head[] = [];
	const add = (line: Head['line'], bodyFrom: number, seconds: number): void => void heads.push({ line, form: 'time', container: 'none', ending: 'time', marked: true, name: '', key: '', family: '', from: line.from, bodyFrom, seconds });
	let cue: number | null = null;
	for (const line of note.lines) {
		if (line.kind === 'cue') cue = note.cues.get(line.number) ?? cue;
		if (line.kind !== 'text') continue;
		const source = note.text.slice(line.from, Math.min(line.to, line.from + 200));
		const alone = onlyTime(source);
		const start = containerOf(source).to;
		const time = timeAt(source, start);
		if (alone !== null) add(line, line.to, alone);
		else if (time !== null) add(line, line.from + time.to + (/^\s*[·|:：–—-]?\s*/.exec(source.slice(time.to))?.[0].length ?? 0), time.seconds);
		else if (cue !== null) add(line, line.from, cue);
		cue = null;
	}
	return heads;
}
