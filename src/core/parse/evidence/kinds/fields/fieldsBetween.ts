// Labels of fields that stand between the others, written as those are: what looks like speakers are two fields more.
//
//     **Scripture:** …
//     **Application:** …
//     **Prayer:** …
import type { Find } from '../../../../text/piece.ts';
import type { Container } from '../../../line/container.ts';
import { readHead } from '../../../labels/read.ts';
import { isFieldWord } from '../../../line/name.ts';
import type { KindOfNote } from '../kind.ts';

/** Talk of more turns is no record; labels of fields that there must be, and their part beside the turns, which is all of them where nothing sets the labels off. */
const LONGEST_RECORD = 60;
const FEWEST = 3;
const BESIDE = { marked: 0.5, bare: 1 };

/** Part of the turns that may ask where nothing sets the labels off. */
const MOST_ASKING = 0.2;

interface Field {
	readonly container: Container;
	readonly marked: boolean;
}

/** The field that a line begins with. */
const fieldIn: Find<Field | null> = (words) => {
	const head = readHead(words);
	return head?.ending === 'colon' && isFieldWord(words.slice(head.nameFrom, head.nameTo)) ? { container: head.container, marked: head.form.strength === 'marked' } : null;
};

export const fieldsBetween: KindOfNote = ({ note, heads, bodies }) => {
	if (heads.length > LONGEST_RECORD || !heads.every(({ ending }) => ending === 'colon')) return null;
	const areMarked = heads.every(({ marked }) => marked);
	if (!areMarked && bodies.speech().asks > MOST_ASKING) return null;
	const own = new Set(heads.map(({ line }) => line.number));
	const inside = note.lines.slice(heads[0]?.line.number, heads.at(-1)?.line.number);
	const containers = new Set(heads.map(({ container }) => container));
	const fields = inside.filter(({ kind, number, piece }) => {
		const field = kind === 'text' && !own.has(number) ? piece.recall(fieldIn) : null;
		return field !== null && containers.has(field.container) && (field.marked || !areMarked);
	}).length;
	return fields >= FEWEST && fields >= (areMarked ? BESIDE.marked : BESIDE.bare) * heads.length ? { kind: 'none', code: 'fields-between', values: { labels: fields } } : null;
};
