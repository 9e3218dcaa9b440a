// The talk as sentences in the order of the note: what viewpoints are looked for in.
import type { Turn } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import { lineAt } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import { sentencesOf } from '../text/sentences.ts';

export interface Sentence extends Span {
	readonly turn: Turn;
	/** Line on which it begins; sentences never cross lines. */
	readonly line: number;
	readonly source: string;
}

export function sentencesOfTalk(note: ScannedNote, turns: readonly Turn[]): readonly Sentence[] {
	const sentences: Sentence[] = [];
	for (const turn of turns) {
		let line = lineAt(note.lines, turn.body.from);
		for (const { from, to } of sentencesOf(note.text, turn.body.from, turn.body.to)) {
			while (from > line.to) line = note.lines[line.number + 1] ?? line;
			if (line.kind === 'text' || line.kind === 'heading') sentences.push({ from, to, turn, line: line.number, source: note.text.slice(from, to) });
		}
	}
	return sentences;
}
