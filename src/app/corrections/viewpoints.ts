// Makes corrections of viewpoints: of one that is found, or of words that the reader points at.
import { anchorsOf } from '../../core/correct/anchor.ts';
import type { Span } from '../../core/model/span.ts';
import type { Viewpoint } from '../../core/model/viewpoint.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import type { Reading } from '../library.ts';
import { turnAt } from './make.ts';
import type { Made } from './make.ts';

/** What a reader can say of a viewpoint as it is. */
export type ViewpointWord = 'pin' | 'hide';

export function wordOn({ text }: Reading, viewpoint: Viewpoint, kind: ViewpointWord): Made {
	const anchors = anchorsOf(text, viewpoint);
	return anchors === null ? 'words-repeated' : { kind, ...anchors };
}

/** `title` and `text` are the reader’s words; one of them may be empty. */
export function rewording({ text: source }: Reading, viewpoint: Viewpoint, title: string, text: string): Made {
	const anchors = anchorsOf(source, viewpoint);
	return anchors === null ? 'words-repeated' : { kind: 'reword', ...anchors, title, text };
}

/** The words that are selected, as far as they belong to the turn in which they begin; the sentence at the offset where none are. */
export function passageToMark(reading: Reading, { from, to }: Span): Span | null {
	const { text } = reading;
	const turn = turnAt(reading, skipSpace(text, from, to));
	if (turn === null) return null;
	if (from === to) return sentencesOf(text, turn.body.from, turn.body.to).find((sentence) => from <= sentence.to) ?? null;
	const start = skipSpace(text, Math.max(from, turn.body.from), to);
	let end = Math.min(to, turn.body.to);
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return end > start ? { from: start, to: end } : null;
}

export function marking(reading: Reading, selected: Span): Made {
	const passage = passageToMark(reading, selected);
	if (passage === null) return 'no-place';
	const anchors = anchorsOf(reading.text, passage);
	return anchors === null ? 'words-repeated' : { kind: 'viewpoint', ...anchors };
}

function skipSpace(text: string, offset: number, end: number): number {
	let at = offset;
	while (at < end && /\s/.test(text.charAt(at))) at++;
	return at;
}
