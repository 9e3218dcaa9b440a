// Questions that nothing sets apart but that they ask: where the note itself says that somebody is interviewed, where they take turns with answers throughout, or where the two speak to each other.
//
//     How did it begin?                    How did it begin?
//
//     By accident, I think. …              > By accident, I think. …
import type { Line } from '../../text/lines.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { announcesInterview } from '../evidence/announced.ts';
import { isPrompt } from './marks.ts';
import { headsOfQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { areToEachOther } from './toEachOther.ts';

/** Fewer are rhetoric. */
const FEWEST = 4;
/** Code units of a question. */
const LONGEST = 400;
/** Part of what asks that must have what does not below it, and part of all paragraphs between the first question and the last that must ask. */
const ANSWERED = 0.8;
const ASKING = 0.25;
/** The same where the note does not say so, and of all paragraphs from the first question on. */
const UNANNOUNCED = { fewest: 6, answered: 0.9, asking: 0.35 };
/** What begins a block that is no paragraph; words in bold or italics begin one. */
const BLOCK = /^\s*(?:[-*+](?:\s|[-*+]\s?[-*+])|[#>|<![]|\d{1,3}[.)]\s)/;

/** The questions, in the order of the note; none where they do not take turns with answers. */
export function plainQuestions(note: ScannedNote): readonly Question[] {
	const talk = note.lines.filter(({ kind }) => kind === 'text');
	const asking = new Set(talk.filter(({ from, to, piece }) => to - from <= LONGEST && piece.recall(endsInQuestion)));
	if (asking.size < FEWEST) return [];
	const paragraphs = paragraphsOf(note, talk, asking);
	const asks = paragraphs.map(({ last, isPlain }) => isPlain && (asking.has(last) || last.piece.recall(isPrompt)));
	const first = asks.indexOf(true);
	const all = asks.filter(Boolean).length;
	const questions = paragraphs.filter((_, at) => asks[at] === true && asks[at + 1] === false);
	// Behind the last answer may stand what readers wrote.
	const end = asks.lastIndexOf(true) + 2;
	if (questions.length < FEWEST || questions.length < ANSWERED * all || all < ASKING * (end - first)) return [];
	const takeTurns = questions.length >= UNANNOUNCED.fewest && questions.length >= UNANNOUNCED.answered * all && all >= UNANNOUNCED.asking * (paragraphs.length - first);
	const asked = questions.map(({ first: line, last }): Question => ({ form: 'plain-question', line, last, bodyFrom: line.from, asks: true }));
	return takeTurns || announcesInterview(note, paragraphs[first]?.first.from ?? 0) || areToEachOther(note, headsOfQuestions(note, asked)) ? asked : [];
}

interface Paragraph {
	readonly first: Line;
	readonly last: Line;
	/** Whether it is no list, quotation or the like. */
	readonly isPlain: boolean;
}

/** Lines that belong together; where most questions have their answers right below, every line by itself. */
function paragraphsOf({ lines }: ScannedNote, talk: readonly Line[], asking: ReadonlySet<Line>): readonly Paragraph[] {
	const close = [...asking].filter(({ number }) => lines[number + 1]?.kind === 'text' && !isBlock(lines[number + 1])).length;
	const areClose = close * 2 > asking.size;
	const paragraphs: Paragraph[] = [];
	for (const line of talk) {
		const last = paragraphs.at(-1);
		const isPlain = !isBlock(line);
		if (!areClose && last !== undefined && last.last.number === line.number - 1 && last.isPlain === isPlain) paragraphs[paragraphs.length - 1] = { ...last, last: line };
		else paragraphs.push({ first: line, last: line, isPlain });
	}
	return paragraphs;
}

const isBlock = (line: Line | undefined): boolean => BLOCK.test(line?.piece.words.slice(0, 8) ?? '');
