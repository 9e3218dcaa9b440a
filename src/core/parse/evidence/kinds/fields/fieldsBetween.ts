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

/** Talk of more turns is no record; labels of fields that there must be, and their part beside the turns. */
const LONGEST_RECORD = 60;
const FEWEST = 3;
const BESIDE = 0.5;

/** In what the field stands that a line begins with. */
const fieldIn: Find<Container | null> = (words) => {
	const head = readHead(words);
	return head?.ending === 'colon' && head.form.strength === 'marked' && isFieldWord(words.slice(head.nameFrom, head.nameTo)) ? head.container : null;
};

export const fieldsBetween: KindOfNote = ({ note, heads }) => {
	if (heads.length > LONGEST_RECORD || !heads.every(({ marked, ending }) => marked && ending === 'colon')) return null;
	const own = new Set(heads.map(({ line }) => line.number));
	const inside = note.lines.slice(heads[0]?.line.number, heads.at(-1)?.line.number);
	const containers = new Set(heads.map(({ container }) => container));
	const fields = inside.filter(({ kind, number, piece }) => {
		const container = kind === 'text' && !own.has(number) ? piece.recall(fieldIn) : null;
		return container !== null && containers.has(container);
	}).length;
	return fields >= FEWEST && fields >= BESIDE * heads.length ? { kind: 'none', code: 'fields-between', values: { labels: fields } } : null;
};
