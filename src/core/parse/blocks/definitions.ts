// Ada
// : Where were you born?
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

const WORDS = /^:\s{1,3}(?=\S)/;
/** Code units of a name. */
const LONGEST = 60;

/** A term and its definition, where the term could be a name. */
export const definitions: BlockShape = {
	id: 'definition',
	read(note, line) {
		const next = note.lines[line.number + 1];
		if (line.kind !== 'text' || next?.kind !== 'text' || line.to - line.from > LONGEST) return null;
		const words = WORDS.exec(note.text.slice(next.from, next.from + 8))?.[0].length;
		if (words === undefined) return null;
		const head = headIn('definition', line, { name: note.text.slice(line.from, line.to), from: line.from, bodyFrom: next.from + words, seconds: null });
		return { end: line.number + 2, heads: head === null ? [] : [head] };
	},
};
