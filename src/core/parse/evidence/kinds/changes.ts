// Logs of changes, which name their authors and files and tell of issues.
//
//     commit 4f1c9ab…                              2022-05-03  Ada Vos  <ada@harbour.example>
//     Author: Ada Vos <ada@harbour.example>
import type { Find } from '../../../text/piece.ts';
import type { KindOfNote } from './kind.ts';

const ENTRY = /^(?:commit [\da-f]{7,40}\b|\w{3,9},? .{0,30}\d{4}.{0,40}<\S{1,80}@\S{1,80}>\s*$|\d{4}-\d\d-\d\d\s.{1,80}<\S{1,80}@\S{1,80}>\s*$)/;
const isEntry: Find<boolean> = (line) => ENTRY.test(line.slice(0, LOOK));
/** Code units of a line that are looked at. */
const LOOK = 240;
const FEWEST = 3;

export const changes: KindOfNote = ({ note }) => {
	const entries = note.lines.filter(({ kind, piece }) => kind === 'text' && piece.recall(isEntry)).length;
	return entries >= FEWEST ? { kind: 'none', code: 'lists-changes', values: { entries } } : null;
};
