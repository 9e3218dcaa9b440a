// What every block that holds turns has in common: a table, a fence, a list of objects.
import type { Line } from '../../text/lines.ts';
import { keysOf } from '../../text/fold.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { bareName, canBeName, isFieldWord } from '../line/name.ts';

/** A block from its first line up to, not including, line number `end`, and the heads in it: none where it holds something else. */
export interface Block {
	readonly end: number;
	readonly heads: readonly Head[];
}

/** One kind of block. A new kind is a new file and one row in `table.ts`. */
export interface BlockShape {
	readonly id: string;
	/** The block that begins at the line, null where none does. `head` is the line's beginning. Reads no line twice. */
	read(note: ScannedNote, line: Line, head: string): Block | null;
}

type Place = Pick<Head, 'name' | 'from' | 'bodyFrom' | 'bodyTo' | 'seconds'>;

/** The head of a turn inside a block, null where the name cannot be one. */
export function headIn(form: string, line: Line, { name, ...place }: Place): Head | null {
	const words = name.replace(/\*\*|__|^[*_]|[*_]$|[:：]\s*$/g, '').trim();
	if (!canBeName(words) || isFieldWord(words)) return null;
	return { line, form, container: 'none', ending: 'colon', marked: true, name: words, ...keysOf(bareName(words)), ...place };
}
