// Logs of changes, as programs for versions print them: entries with authors and days, and below them labels that name files.
//
//     commit 4f1c9ab…                              2022-05-03  Ada Vos  <ada@harbour.example>
//     Author: Ada Vos <ada@harbour.example>
//                                                          * src/tide.c (boats): Count them twice.
import type { Find } from '../../../text/piece.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import type { KindOfNote } from './kind.ts';

const COMMIT = /^commit [\da-f]{7,40}\s*$/;
const AUTHOR = /^(?:Author|Merge):\s/;
const DATED = /^(?:\p{L}{3,9},? [^<>\n]{0,30}?\d{4}(?!\d)|\d{4}-\d\d-\d\d\s)/u;
const ADDRESS = /<[^<>@\s]{1,80}@[^<>@\s]{1,80}>\s*$/;
const ITEM = /^\s*\*\s/;
/** Code units of a line that are looked at. */
const LOOK = 240;
/** Fewer may stand in a note of somebody; and part of the labels that there must be entries for: people who talk of changes quote few. */
const FEWEST = 3;
const OF_LABELS = 0.1;

const isCommit: Find<boolean> = (line) => COMMIT.test(line.slice(0, LOOK));
const isDated: Find<boolean> = (line) => DATED.test(line.slice(0, LOOK)) && ADDRESS.test(line.slice(0, LOOK));

/** Whether line `number` opens an entry: its author stands right below, or what was changed does as a list. */
function isEntry({ lines }: ScannedNote, number: number): boolean {
	const line = lines[number];
	if (line?.kind !== 'text') return false;
	if (line.piece.recall(isCommit)) return AUTHOR.test(lines[number + 1]?.piece.words.slice(0, LOOK) ?? '');
	if (!line.piece.recall(isDated)) return false;
	let next = number + 1;
	while (lines[next]?.kind === 'blank') next++;
	return ITEM.test(lines[next]?.piece.words.slice(0, LOOK) ?? '');
}

export const changes: KindOfNote = ({ note, heads }) => {
	// Authors have addresses, and most notes none.
	if (!note.text.includes('@')) return null;
	const entries = note.lines.filter(({ number }) => isEntry(note, number)).length;
	return entries >= Math.max(FEWEST, OF_LABELS * heads.length) ? { kind: 'none', code: 'lists-changes', values: { entries } } : null;
};
