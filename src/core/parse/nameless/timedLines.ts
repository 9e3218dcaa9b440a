// Turns of transcripts without speakers: times open paragraphs, and each paragraph is a turn.
//
//     **0:03** · Tell me about your work.          0:03                          00:00:03,000 --> 00:00:06,000
//     **0:06** · I paint boats.                    Tell me about your work.      - Tell me about your work.
//                                                                                - I paint boats.
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { containerOf } from '../line/container.ts';
import { onlyTime, timeAt } from '../line/time.ts';

/** Code units after which the next time opens a new paragraph, where no blank line parts them. */
const LONG_PARAGRAPH = 1000;

/** Heads without a name, in the order of the note; empty where no line begins with a time. */
export function timedHeads(note: ScannedNote): readonly Head[] {
	const heads: Head[] = [];
	/** The start of the caption whose words come next. */
	let cue: number | null = null;
	let isParted = true;
	const add = (line: Head['line'], bodyFrom: number, seconds: number): void => {
		const last = heads.at(-1);
		if (last === undefined || isParted || line.from - last.from >= LONG_PARAGRAPH) heads.push({ line, form: 'time', container: 'none', ending: 'time', marked: true, name: '', key: '', family: '', from: line.from, bodyFrom, seconds });
		isParted = false;
	};
	for (const line of note.lines) {
		if (line.kind === 'cue') cue = note.cues.get(line.number) ?? cue;
		if (line.kind === 'heading' || (line.kind === 'blank' && note.cues.size === 0)) isParted = true;
		if (line.kind !== 'text') continue;
		const source = note.text.slice(line.from, Math.min(line.to, line.from + 200));
		const voice = note.cues.size > 0 ? dashOf(note, line.number) : null;
		const alone = voice === null ? onlyTime(source) : null;
		const time = alone === null ? timeAt(source, containerOf(source).to) : null;
		if (voice !== null) {
			const seconds = cue ?? heads.at(-1)?.seconds ?? 0;
			isParted = true;
			add(line, line.from + voice, seconds);
			isParted = true;
		} else if (alone !== null) add(line, line.to, alone);
		else if (time !== null) add(line, line.from + time.to + (/^\s*[·|:：–—-]?\s*/.exec(source.slice(time.to))?.[0].length ?? 0), time.seconds);
		else if (cue !== null) add(line, line.from, cue);
		cue = null;
	}
	return heads;
}

/** Where the words start behind the dash of one voice of a caption; null where there are not two such lines. */
function dashOf({ text, lines }: ScannedNote, number: number): number | null {
	const at = (which: number): number | null => {
		const line = lines[which];
		return line?.kind === 'text' ? (/^\s{0,2}[-–—]\s?(?=\S)/.exec(text.slice(line.from, line.from + 8))?.[0].length ?? null) : null;
	};
	return at(number - 1) !== null || at(number + 1) !== null ? at(number) : null;
}
