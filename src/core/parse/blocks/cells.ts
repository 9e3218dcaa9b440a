// | Time  | Speaker | Text          |
// | ----- | ------- | ------------- |
// | 00:12 | Ada     | Good morning. |
import type { Line } from '../../text/lines.ts';
import { fold, lexicon } from '../../text/fold.ts';
import { lettersIn } from '../../text/letters.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { SPOKEN_COLUMN, VOICE_COLUMN } from '../lexicon/columnWords.ts';
import { timeAt } from '../line/time.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

const VOICES = lexicon(VOICE_COLUMN);
const SPOKEN = lexicon(SPOKEN_COLUMN);
const RULE = /^\s{0,3}\|?(?:\s*:?-{1,40}:?\s*\|){1,6}\s*(?::?-{1,40}:?\s*)?$/;
/** Code units of a row before its last column. */
const REACH = 400;
/** Without titles: rows that a table must have, voices among them at most, and letters of the words on average. */
const UNNAMED = { rows: 6, voices: 0.5, words: 20 };

interface Cell {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

/** One row of a table is one turn. The header says which column has the voices; where it is empty, names must recur beside longer words. */
export const cells: BlockShape = {
	id: 'table',
	read(note, line, head) {
		const rule = note.lines[line.number + 1];
		if (!head.includes('|') || rule?.kind !== 'text' || rule.to - rule.from > REACH || !RULE.test(note.text.slice(rule.from, rule.to))) return null;
		let end = line.number + 2;
		while (note.lines[end]?.kind === 'text' && isRow(note, note.lines[end])) end++;
		const titles = cellsOf(note, line).map((cell) => fold(cell.words));
		const voice = titles.findIndex((title) => VOICES.has(title));
		const spoken = titles.findIndex((title) => SPOKEN.has(title));
		const rows = note.lines.slice(line.number + 2, end);
		if (voice >= 0 && spoken >= 0) return { end, heads: headsOf(note, rows, voice, spoken) };
		if (titles.length < 2 || titles.length > 4 || rows.length < UNNAMED.rows || titles.some((title) => /\p{L}/u.test(title))) return { end, heads: [] };
		const first = cellsOf(note, rows[0]).findIndex((cell) => timeAt(cell.words, 0) === null);
		const heads = headsOf(note, rows, Math.max(0, first), titles.length - 1);
		const voices = new Set(heads.map((each) => each.key)).size;
		const words = heads.reduce((sum, each) => sum + lettersIn(note.text.slice(each.bodyFrom, each.bodyTo)), 0);
		return { end, heads: heads.length === rows.length && voices <= UNNAMED.voices * rows.length && words >= UNNAMED.words * rows.length ? heads : [] };
	},
};

const isRow = ({ text }: ScannedNote, line: Line | undefined): boolean => line !== undefined && text.slice(line.from, Math.min(line.to, line.from + REACH)).includes('|');

function headsOf(note: ScannedNote, rows: readonly Line[], voice: number, spoken: number): readonly Head[] {
	let last = '';
	return rows.flatMap((line) => {
		const row = cellsOf(note, line);
		const words = row[spoken];
		if (words === undefined) return [];
		// A voice that goes on leaves its cell empty.
		last = row[voice]?.words || last;
		const time = row.map((cell, at) => (at === voice || at === spoken ? null : timeAt(cell.words.replace(/^`|`$/g, ''), 0))).find((each) => each !== null);
		const head = headIn('table', line, { name: last.replace(/^\[\[(?:[^|\]]*\|)?([^|\]]*)\]\]$/, '$1'), from: line.from, bodyFrom: words.from, bodyTo: words.to, seconds: time?.seconds ?? null });
		return head === null ? [] : [head];
	});
}

/** The cells of a row; the bar inside a link or after a backslash parts nothing. */
function cellsOf({ text }: ScannedNote, line: Line | undefined): readonly Cell[] {
	if (line === undefined) return [];
	const row = text.slice(line.from, line.to);
	const bars = [...row.matchAll(/\\\||\[\[[^\]|]{0,100}\\?\|[^\]]{0,100}\]\]|\|/g)].filter((match) => match[0] === '|').map((match) => match.index);
	const edges = [...(/^\s*\|/.test(row.slice(0, 40)) ? [] : [-1]), ...bars, ...(/\|\s*$/.test(row.slice(-40)) ? [] : [row.length])];
	return edges.slice(1).map((to, at) => {
		const from = (edges[at] ?? -1) + 1;
		const words = row.slice(from, to);
		const start = from + words.length - words.trimStart().length;
		return { from: line.from + start, to: line.from + start + words.trim().length, words: words.trim() };
	});
}
