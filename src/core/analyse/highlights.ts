// The author's highlights inside the talk: **bold**, ==marked== and <mark>marked</mark> stretches that say something.
//
//     Ada: We tried both. **Small teams** **decide** faster, **and they know why****.**
//                           └──────────────────────┘           └──────────────────┘
// Marks that only meet ('****') or stand around blanks are noise of editors and converters, and what they part is one stretch.
import type { Turn } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import { finish, isPause } from '../model/steps.ts';
import { plainWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';
import { endsInQuestion, sentencesOf } from '../text/sentences.ts';
import { isUnspaced, runsOf } from '../text/terms/terms.ts';

export interface Highlight extends Span {
	readonly turn: Turn;
	readonly line: number;
}

/** A stretch must say something: letters, of which a character that is written without spaces counts several, and spaced words or such characters, or some of both. */
const LEAST_LETTERS = 20;
const LETTERS_PER_UNSPACED = 2.5;
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 9;
/** Where more than this part of somebody's lines is marked, marking is how the note is set, not what its author found. */
const MOST_MARKED = 0.75;
/** Code units of a mark and the blanks beside it. */
const LONGEST_MARK = 8;
/** Code units of a line that are looked through. */
const LONGEST_LINE = 50_000;

const MARK = /(\*{2,}|__+|==|<\/?(?:mark|b|strong|u)>)/gi;

/** In the order of the note. */
export function findHighlights(note: ScannedNote, turns: readonly Turn[]): readonly Highlight[] {
	return finish(highlightsInSteps(note, turns));
}

/** The same with rests. */
export function* highlightsInSteps(note: ScannedNote, turns: readonly Turn[]): Generator<void, readonly Highlight[]> {
	const found: Highlight[] = [];
	const said = new Map<string, { marked: number; all: number }>();
	for (const [at, turn] of turns.entries()) {
		if (isPause(at)) yield;
		const counts = said.get(turn.speaker) ?? { marked: 0, all: 0 };
		said.set(turn.speaker, counts);
		for (let number = turn.line; number <= turn.endLine; number++) {
			const line = note.lines[number];
			if (line?.kind !== 'text') continue;
			const from = Math.max(line.from, turn.body.from);
			const to = Math.min(line.to, turn.body.to, from + LONGEST_LINE);
			if (to <= from) continue;
			counts.all += to - from;
			for (const stretch of stretchesOf(note.text.slice(from, to))) {
				counts.marked += stretch.to - stretch.from;
				const words = note.text.slice(from + stretch.from, from + stretch.to);
				// A turn that is a question in bold, on the whole, is set so.
				if (endsInQuestion(words) && words.length >= turn.body.to - turn.body.from - 2 * LONGEST_MARK) continue;
				if (saysSomething(words)) found.push({ turn, line: number, ...widened(note.text, { from, to }, { from: from + stretch.from, to: from + stretch.to }) });
			}
		}
	}
	return found.filter(({ turn }) => (said.get(turn.speaker)?.marked ?? 0) <= MOST_MARKED * (said.get(turn.speaker)?.all ?? 0));
}

/** The marked stretches of a line without their marks, neighbours joined. An opened mark that nothing closes marks nothing. */
function stretchesOf(line: string): readonly Span[] {
	const stretches: { from: number; to: number }[] = [];
	let open: { readonly mark: string; readonly from: number } | null = null;
	MARK.lastIndex = 0;
	for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
		const [mark] = match;
		const after = match.index + mark.length;
		// Two marks that meet close and open again.
		if (mark.startsWith('****')) continue;
		const kind = mark.replace(/[</>]/g, '').slice(0, 2).toLowerCase();
		if (open === null) {
			if (!mark.startsWith('</')) open = { mark: kind, from: after };
		} else if (open.mark === kind && !(mark.startsWith('<') && !mark.startsWith('</'))) {
			const trimmed = line.slice(open.from, match.index);
			const from = open.from + trimmed.length - trimmed.trimStart().length;
			const to = match.index - (trimmed.length - trimmed.trimEnd().length);
			const last = stretches.at(-1);
			if (last !== undefined && to > from && !/[\p{L}\p{N}]/u.test(line.slice(last.to, from)) && from - last.to <= CLOSE) last.to = to;
			else if (to > from) stretches.push({ from, to });
			open = null;
		}
	}
	return stretches;
}

/** Brackets and quotation marks, the opening and the closing one of each pair. */
const PAIRS = ['()', '（）', '[]', '【】', '「」', '『』', '《》', '“”'] as const;

/** Marks that part the halves of a pair were set by an editor amid the words: what is meant is the sentence. */
function widened(text: string, line: Span, marked: Span): Span {
	const words = text.slice(marked.from, marked.to);
	const count = (sign: string): number => words.split(sign).length;
	if (PAIRS.every(([opening, closing]) => count(opening ?? '') === count(closing ?? ''))) return marked;
	const touched = sentencesOf(text, line.from, line.to).filter(({ from, to }) => from < marked.to && to > marked.from);
	return { from: touched[0]?.from ?? marked.from, to: touched.at(-1)?.to ?? marked.to };
}

/** Code units of marks, blanks and punctuation between stretches that are one. */
const CLOSE = 8;

/** Not a label ('Background:'), a name or a word or two. */
function saysSomething(source: string): boolean {
	// Marks that meet often stand where a blank stood.
	const words = plainWords(source.replace(/\*{4,}/g, ' '));
	if (/[:：]$/.test(words)) return false;
	const runs = runsOf(words);
	const spaced = runs.filter((run) => !isUnspaced(run)).length;
	const unspaced = runs.filter(isUnspaced).reduce((sum, run) => sum + run.length, 0);
	const letters = runs.reduce((sum, run) => sum + run.length, 0) + (LETTERS_PER_UNSPACED - 1) * unspaced;
	return letters >= LEAST_LETTERS && unspaced / LEAST_CHARACTERS + spaced / LEAST_WORDS >= 1;
}
