// Ada                          Where were you born?
// : Where were you born?       :   In a lighthouse.
import { endsInQuestion } from '../../text/sentences.ts';
import { labelOf } from '../heads.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

const WORDS = /^:\s{1,3}(?=\S)/;
/** What is asked begins with a word, not with a mark. */
const ASKED = /^[\p{L}¿¡"“«]/u;
/** Code units of a name, and of a question. */
const LONGEST = { name: 60, question: 400 };

/** A term and its definition, where the term could be a name; two turns where it asks. */
export const definitions: BlockShape = {
	id: 'definition',
	read(note, line, head) {
		const next = note.lines[line.number + 1];
		if (line.kind !== 'text' || next?.kind !== 'text' || line.to - line.from > LONGEST.question) return null;
		const words = WORDS.exec(note.text.slice(next.from, next.from + 8))?.[0].length;
		if (words === undefined) return null;
		if (ASKED.test(head) && labelOf(head) === null && line.piece.recall(endsInQuestion)) {
			const turns = [
				headIn('definition', line, { name: 'Q', from: line.from, bodyFrom: line.from, seconds: null }),
				headIn('definition', next, { name: 'A', from: next.from, bodyFrom: next.from + words, seconds: null }),
			];
			return { end: line.number + 2, heads: turns.filter((each) => each !== null) };
		}
		if (line.to - line.from > LONGEST.name) return null;
		const turn = headIn('definition', line, { name: note.text.slice(line.from, line.to), from: line.from, bodyFrom: next.from + words, seconds: null });
		return { end: line.number + 2, heads: turn === null ? [] : [turn] };
	},
};
