// Finds the turns of a note in what reading mode, an embed or a hover renders of it, and marks them there.
import type { MarkdownPostProcessor, MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import { lettersInPlace } from '../../app/letters.ts';
import type { LettersInPlace } from '../../app/letters.ts';
import type { Library, Reading } from '../../app/library.ts';
import { turnIndexAt } from '../../app/turnAt.ts';
import type { Span } from '../../core/model/span.ts';
import type { TurnFact } from '../../editor/facts.ts';
import { indexOfLetters, skeletonOf } from '../place/renderedPlace.ts';
import type { Skeleton } from '../place/renderedPlace.ts';
import { turnFacts } from './editorFacts.ts';
import type { MarkSettings } from './markSettings.ts';
import { markPieces } from './turnPieces.ts';
import type { TurnPiece } from './turnPieces.ts';

/** Letters of a label and of what follows that must be found together. */
const LETTERS = 32;
/** Fewer are taken for a coincidence. */
const LEAST = 4;

/** Text nodes at the beginning that may be the app's own. */
const TITLE_NODES = 3;

/** What is worked out once for a reading. */
interface NoteMarks {
	readonly turns: readonly TurnFact[];
	/** Offsets of the beginnings of lines. */
	readonly lines: readonly number[];
	/** The letters of the whole note, made when they are first asked for. */
	letters(): LettersInPlace;
}

export function readingMarks(library: Library, settings: () => MarkSettings): MarkdownPostProcessor {
	const known = new WeakMap<Reading, NoteMarks>();
	const marksOf = (reading: Reading): NoteMarks => {
		const marks = known.get(reading) ?? noteMarks(reading);
		known.set(reading, marks);
		return marks;
	};
	const inSection = (element: HTMLElement, path: string, { text, lineStart, lineEnd }: MarkdownSectionInformation): void => {
		const reading = library.readText(path, text);
		const { turns, lines } = marksOf(reading);
		if (turns.length > 0) mark(element, skeletonOf(element), text, turns, { from: lines[lineStart] ?? 0, to: (lines[lineEnd + 1] ?? text.length + 1) - 1 });
	};
	/** The app does not tell where it comes from: an embed, a hover, an export. The words tell. */
	const byWords = async (element: HTMLElement, path: string): Promise<void> => {
		const reading = await library.read(path).catch(() => null);
		if (reading === null || marksOf(reading).turns.length === 0) return;
		const marks = marksOf(reading);
		const skeleton = skeletonOf(element);
		const span = spanOf(skeleton, reading.text, marks.letters());
		if (span !== null) mark(element, skeleton, reading.text, marks.turns, span);
	};
	return (element: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> | undefined => {
		if (!settings().marksInReading || context.sourcePath === '' || element.querySelector('.interview-lens-piece') !== null) return undefined;
		const section = context.getSectionInfo(element);
		if (section === null) return byWords(element, context.sourcePath);
		inSection(element, context.sourcePath, section);
		return undefined;
	};
}

function noteMarks(reading: Reading): NoteMarks {
	const lines = [0];
	for (let at = reading.text.indexOf('\n'); at >= 0; at = reading.text.indexOf('\n', at + 1)) lines.push(at + 1);
	let letters: LettersInPlace | null = null;
	return { turns: turnFacts(reading), lines, letters: () => (letters ??= lettersInPlace(reading.text)) };
}

/** The lines of the note that hold the rendered letters; null where they are not there. */
function spanOf({ letters, nodes }: Skeleton, text: string, note: LettersInPlace): Span | null {
	// A title that the app put in front is not in the note.
	for (const { first } of nodes.slice(0, TITLE_NODES)) {
		const words = letters.slice(first, first + LETTERS);
		const at = words.length < LEAST ? -1 : note.letters.indexOf(words);
		if (at < 0) continue;
		const end = text.indexOf('\n', note.offsetOf(at + letters.length - first - 1));
		return { from: text.lastIndexOf('\n', note.offsetOf(at)) + 1, to: end < 0 ? text.length : end };
	}
	return null;
}

/** Marks the turns of `span` in the element that shows it. */
function mark(element: HTMLElement, skeleton: Skeleton, text: string, turns: readonly TurnFact[], span: Span): void {
	const source = lettersInPlace(text.slice(span.from, span.to));
	const pieces: TurnPiece[] = [];
	/** How much further a letter stands in the rendered text than in the source. */
	let drift = 0;
	const rendered = (offset: number): number => Math.min(Math.max(source.indexAt(offset - span.from) + drift, 0), skeleton.letters.length);
	for (let at = Math.max(turnIndexAt(turns, span.from), 0); at < turns.length; at++) {
		const turn = turns[at];
		if (turn === undefined || turn.from >= span.to) break;
		if (turn.to <= span.from) continue;
		if (turn.from < span.from) {
			pieces.push({ first: 0, end: rendered(turn.to), colour: turn.colour, label: null });
			continue;
		}
		const expected = source.indexAt(turn.from - span.from);
		const first = indexOfLetters(skeleton, source.letters.slice(expected, expected + LETTERS), expected + drift, LEAST);
		if (first < 0) continue;
		drift = first - expected;
		const last = pieces[pieces.length - 1];
		if (last !== undefined && last.end > first) pieces[pieces.length - 1] = { ...last, end: first };
		pieces.push({ first, end: rendered(turn.to), colour: turn.colour, label: labelOf(text, turn) });
	}
	markPieces(element, skeleton, pieces);
}

/** Null for a label without letters. */
function labelOf(text: string, { label }: TurnFact): TurnPiece['label'] {
	const words = text.slice(label.from, label.to);
	const letters = lettersInPlace(words);
	const count = letters.letters.length;
	return count === 0 ? null : { letters: count, before: words.slice(0, letters.offsetOf(0)), after: words.slice(letters.offsetOf(count - 1) + 1) };
}
