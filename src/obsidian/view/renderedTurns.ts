// Which turn of a rendered block a place in it belongs to: a paragraph may hold fifteen turns.
import type { Turn } from '../../core/model/conversation.ts';

/** Letters of a turn's beginning that are looked for, most first: a link or a note in it may hide some. */
const NEEDLES = [24, 12, 6];
/** Code units of a turn that hold so many letters, marks included. */
const SOURCE = 120;

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

/** Where turns begin in a block, in letters; kept while the block and what it was read as stay the same. */
interface Known {
	readonly text: string;
	readonly rendered: string;
	readonly starts: readonly { readonly turn: Turn; readonly at: number }[];
}

const known = new WeakMap<HTMLElement, Known>();

/** The last of `turns`, which begin in the block, that begins at or before the caret; null where none does. */
export function turnAtRendered(block: HTMLElement, caret: { readonly node: Node; readonly offset: number }, text: string, turns: readonly Turn[]): Turn | null {
	const starts = startsIn(block, text, turns);
	const before = block.doc.createRange();
	before.setStart(block, 0);
	before.setEnd(caret.node, caret.offset);
	// A caret before the label's first letter stands between two turns: the one that follows is meant.
	const at = letters(before.toString()).length;
	let found: Turn | null = null;
	for (const start of starts) if (start.at <= at) found = start.turn;
	return found;
}

function startsIn(block: HTMLElement, text: string, turns: readonly Turn[]): Known['starts'] {
	const content = block.textContent ?? '';
	const kept = known.get(block);
	if (kept !== undefined && kept.text === text && kept.rendered === content) return kept.starts;
	const all = letters(content);
	let from = 0;
	const starts = turns.flatMap((turn) => {
		const source = letters(text.slice(turn.from, Math.min(turn.to, turn.from + SOURCE)));
		for (const length of NEEDLES) {
			const needle = source.slice(0, length);
			const at = needle === '' ? -1 : all.indexOf(needle, from);
			if (at < 0) continue;
			from = at + 1;
			return [{ turn, at }];
		}
		return [];
	});
	known.set(block, { text, rendered: content, starts });
	return starts;
}
