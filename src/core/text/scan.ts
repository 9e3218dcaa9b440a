// Reads a note's lines once and says of each what it is, so that everything later may look at talk alone.
import type { Span } from '../model/span.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { classify, cueSeconds } from './blocks.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { Properties } from './frontMatter.ts';
import type { Line, OpenLine } from './lines.ts';
import { afresh } from './memo.ts';
import type { Pieces } from './memo.ts';
import type { Piece } from './piece.ts';

export interface ScannedNote {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly properties: Properties;
	/** Seconds at which captions start, by the number of their time line. */
	readonly cues: ReadonlyMap<number, number>;
	readonly problems: readonly Problem[];
	/** Where pieces come from that are no lines. */
	readonly pieces: Pieces;
}

/** Code units: a line beyond this is told to the reader, because editors become slow on it. */
const LONG_LINE = 200_000;

/** Never throws; takes time linear in the length of the text. */
export function scanNote(text: string, pieces: Pieces = afresh): ScannedNote {
	const lines = pieces.lines(text);
	const problems: Problem[] = [];
	const tell = (code: ProblemCode, { number, from, to }: Line, values: Problem['values'] = {}): void => void problems.push({ code, line: number, from, to, values });

	const front = frontMatterLines(lines);
	for (const line of front) line.kind = 'frontMatter';
	const read = pieces.of(text.slice(front[0]?.from ?? 0, front.at(-1)?.to ?? 0)).recall(readFrontMatter);
	if (read.problem !== null && front[0] !== undefined) tell(read.problem.code, front[0], read.problem.values);

	const unclosed = classify(lines, front.length, true);
	if (unclosed !== null) {
		// An open fence must not swallow a transcript: what follows it is read as text.
		tell(unclosed.kind === 'code' ? 'fence-unclosed' : 'comment-unclosed', unclosed);
		classify(lines, unclosed.number, false);
	}
	const cues = new Map<number, number>();
	const mayBeOdd = PERHAPS_ODD.test(text);
	let odd: Line | null = null;
	for (const line of lines) {
		if (line.from === line.to) continue;
		if (line.to - line.from > LONG_LINE && line.kind !== 'frontMatter') tell('line-too-long', line, { characters: line.to - line.from });
		if (mayBeOdd && odd === null && line.piece.recall(oddIn) !== '') odd = line;
		const seconds = line.kind === 'cue' ? cueSeconds(line.piece.words) : null;
		if (seconds !== null) cues.set(line.number, seconds);
	}
	const code = odd?.piece.recall(oddIn) ?? '';
	if (odd !== null) tell(code < 'd800' ? 'control-characters' : 'lone-surrogate', odd, { code });
	return { text, lines, properties: read.properties, cues, problems, pieces };
}

/** Gives what a span covers, line by line, with the white space at the end of each. The span begins in line `first` or below. */
export function eachPieceIn({ text, lines, pieces }: ScannedNote, { from, to }: Span, first: number, take: (piece: Piece) => void): void {
	for (let number = first; number < lines.length; number++) {
		const line = lines[number];
		if (line === undefined || line.from >= to) break;
		if (line.to <= from) continue;
		const start = Math.max(line.from, from);
		const isCut = to < line.to && text.slice(to, line.to).trim() !== '';
		take(isCut ? pieces.of(text.slice(start, to)) : line.piece.from(start - line.from));
	}
}

/** A control character or half of a pair: what no writer typed on purpose. */
const ODD = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
/** The same and whole pairs too: found several times as fast, and most notes have none. */
const PERHAPS_ODD = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\uffff]/;

/** The code of the line's first odd character, '' where it has none. */
function oddIn(line: string): string {
	const odd = PERHAPS_ODD.test(line) ? ODD.exec(line) : null;
	return odd === null ? '' : odd[0].charCodeAt(0).toString(16).padStart(4, '0');
}

/** The lines up to and with the closing `---`; none where the note does not begin with front matter. */
function frontMatterLines(lines: readonly OpenLine[]): readonly OpenLine[] {
	const isMark = ({ from, to, piece }: OpenLine): boolean => to - from < 80 && /^---\s*$/.test(piece.words);
	if (lines[0] === undefined || !isMark(lines[0])) return [];
	return lines.slice(0, lines.findIndex((line) => line.number > 0 && isMark(line)) + 1);
}
