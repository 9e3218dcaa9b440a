// The blocks that hold turns. Order means precedence: the first that begins at a line takes its lines.
import { isSpace } from '../../text/letters.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { inOrder } from '../head.ts';
import type { Head } from '../head.ts';
import { cells } from './cells.ts';
import { components } from './components.ts';
import { definitions } from './definitions.ts';
import { fences } from './fences.ts';
import { objects } from './objects.ts';
import type { BlockShape } from './shape.ts';
import { SIGNATURE, signed } from './signed.ts';
import { timedText } from './timedText.ts';

const BLOCK_SHAPES: readonly BlockShape[] = [fences, objects, timedText, cells, components, signed, definitions];

/** Most lines open no block: their first letter, and that of the next line, say so. */
const mayOpen = (text: string, from: number): boolean => '`~[{<'.includes(text.charAt(from)) || isSpace(text.charCodeAt(from));
const goesOn = (text: string, from: number): boolean => from < text.length && '|:-'.includes(text.charAt(from));

/** Code units of a line that tell whether a block begins there. */
const LINE_HEAD = 400;

/** The heads of lines joined with those of blocks; the lines of a block hold no others. */
export function withBlocks(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const isSigned = note.text.includes(SIGNATURE);
	const taken = new Set<number>();
	const found: Head[] = [];
	for (let number = 0; number < note.lines.length; number++) {
		const line = note.lines[number];
		if (line === undefined || (line.kind !== 'text' && line.kind !== 'code')) continue;
		if (!mayOpen(note.text, line.from) && !(isSigned && note.text.charAt(line.from) === '>') && !goesOn(note.text, note.lines[number + 1]?.from ?? Infinity)) continue;
		const head = note.text.slice(line.from, Math.min(line.to, line.from + LINE_HEAD));
		for (const shape of BLOCK_SHAPES) {
			const block = shape.read(note, line, head);
			if (block === null) continue;
			// One by one: a table of a hundred thousand rows is more than a call can take.
			for (const each of block.heads) found.push(each);
			for (; number < block.end; number++) taken.add(number);
			number--;
			break;
		}
	}
	if (taken.size === 0) return heads;
	return inOrder([...heads.filter((head) => !taken.has(head.line.number)), ...found]);
}
