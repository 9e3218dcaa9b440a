// The edits that write corrections into a note: other names in labels, labels put in and taken out. Words that were said stay as they are.
import type { Edit } from '../model/edit.ts';
import { wordsFrom } from './starts.ts';
import type { Start, Working } from './starts.ts';

/** `names` has the name of the speaker for each corrected start, null where the label is to stay. In the order of the note; null where a label cannot be written. */
export function writeStarts<S extends Start>(text: string, written: readonly S[], starts: readonly Working<S>[], names: readonly (string | null)[]): readonly Edit[] | null {
	const kept = new Set(starts.map((each) => each.written));
	const edits: (Edit | null)[] = written.filter((start) => !kept.has(start)).map((start) => ({ from: start.from, to: wordsFrom(text, start), insert: '' }));
	starts.forEach(({ start, written: own }, at) => {
		const name = names[at] ?? null;
		if (own === null) edits.push(name === null ? null : newLabel(text, written, start, name));
		else if (name !== null && name !== own.name) edits.push(otherName(text, own, name));
	});
	const all = edits.filter((edit) => edit !== null).sort((a, b) => a.from - b.from);
	// A turn that begins right behind a label that is taken out would have its own reach back into that.
	return all.length === edits.length && all.every(({ from }, at) => from >= (all[at - 1]?.to ?? 0)) ? all : null;
}

/** Where an offset stands after the edits. What is put in right there comes behind an offset that ends words (-1) and before one that begins them (1). */
export function mapOffset(edits: readonly Edit[], offset: number, side: -1 | 1): number {
	let moved = offset;
	for (const { from, to, insert } of edits) {
		if (from > offset || (side < 0 && from === offset)) break;
		moved += insert.length - (Math.min(to, offset) - from);
	}
	return moved;
}

function otherName(text: string, start: Start, name: string): Edit | null {
	const at = text.slice(start.from, wordsFrom(text, start)).indexOf(start.name);
	return at < 0 ? null : { from: start.from + at, to: start.from + at + start.name.length, insert: name };
}

/** A label in the manner of the note, set off as its turns are: like one of the same speaker, or like the nearest before. */
function newLabel(text: string, written: readonly Start[], start: Start, name: string): Edit | null {
	const before = written.filter((each) => each.from < start.from);
	const models = [...written.filter((each) => each.key === start.key), ...before.reverse(), ...written];
	// A label with a time cannot be copied: we do not know the time.
	const model = models.find((each) => each.seconds === null && text.slice(each.from, each.bodyFrom).includes(each.name));
	if (model === undefined) return null;
	const label = text.slice(model.from, wordsFrom(text, model)).replace(model.name, () => name);
	const gaps = written.slice(1).map((each) => gapBefore(text, each.from));
	const gap = gaps[written.indexOf(model) - 1] ?? gaps[0] ?? '\n\n';
	return { from: start.from - gapBefore(text, start.from).length, to: start.from, insert: (gap.includes('\n') ? gap : '\n\n') + label };
}

/** The white space before an offset. */
function gapBefore(text: string, offset: number): string {
	let from = offset;
	while (/\s/.test(text.charAt(from - 1))) from--;
	return text.slice(from, offset);
}
