// The talk as sentences in the order of the note: what viewpoints are looked for in.
import type { Turn } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import { finish, isPause } from '../model/steps.ts';
import { lineAt } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import { sentencesOf } from '../text/sentences.ts';

export interface Sentence extends Span {
	readonly turn: Turn;
	/** Line on which it begins; only where an editor wrapped the lines it ends on another. */
	readonly line: number;
	readonly source: string;
}

/** What a transcriber wrote into the talk: '[Observation]: She laughs.', '(The bell rings.)', and a note to a number, '[2] See below.' */
const ASIDE_LINE = /^\s*(?:[[【(（][^\]】)）\n]{1,60}[\]】)）]\s*[:：]|\[\^?\d{1,3}\]:?\s)/;
const ASIDE = /^[*_\s]*(?:\[[^\]]*\]|【[^】]*】|\([^)]*\)|（[^）]*）)[*_\s.。]*$/;
/** Code units of a line that tell an aside. */
const HEAD = 80;

/** Without asides of whoever wrote the talk down: nobody said them. */
export function sentencesOfTalk(note: ScannedNote, turns: readonly Turn[]): readonly Sentence[] {
	return finish(talkInSteps(note, turns));
}

/** The same with rests. */
export function* talkInSteps(note: ScannedNote, turns: readonly Turn[]): Generator<void, readonly Sentence[]> {
	const sentences: Sentence[] = [];
	for (const [at, turn] of turns.entries()) {
		if (isPause(at)) yield;
		let line = lineAt(note.lines, turn.body.from);
		let isAside = ASIDE_LINE.test(note.text.slice(turn.body.from, Math.min(line.to, turn.body.from + HEAD)));
		for (const { from, to } of sentencesOf(note.text, turn.body.from, turn.body.to)) {
			while (from > line.to) {
				line = note.lines[line.number + 1] ?? line;
				isAside = ASIDE_LINE.test(note.text.slice(line.from, Math.min(line.to, line.from + HEAD)));
			}
			const source = note.text.slice(from, to);
			if ((line.kind === 'text' || line.kind === 'heading') && !isAside && !ASIDE.test(source)) sentences.push({ from, to, turn, line: line.number, source });
		}
	}
	return sentences;
}
