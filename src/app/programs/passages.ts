// Passages as other programs read them.
import type { Passage } from '../../core/index/passage.ts';

/** Turns by the ids that records use: number 0 is 't1'. */
export function passageForPrograms({ path, turn, line, from, to, quote, before, after, speaker, question }: Passage): { readonly path: string } & Readonly<Record<string, unknown>> {
	return { path, turn: turnId(turn), line, from, to, quote, before, after, speaker, question: question === null ? null : { turn: turnId(question.turn), line: question.line, words: question.words } };
}

export function turnId(number: number): string {
	return `t${number + 1}`;
}
