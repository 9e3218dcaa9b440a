// Questions that nothing sets apart, between answers with names.
//
//     Where did you learn it?
//     Maud Kerguélen: On a ghost train.
//     And did it work?
//     MK: The third time.
import { aliasesOf } from '../aliases.ts';
import { lineAt, writtenAbove } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { usesOf } from '../head.ts';
import type { Head } from '../head.ts';
import type { Question } from './questions.ts';

/** Fewer are rhetoric. */
const FEWEST = 3;
/** Part of the paragraphs before labels that must ask, and most of the turns with names that may; one may always. */
const ASKING = 0.6;
const ASKED_BY_NAMED = 0.15;
/** Code units of a question, and of the end of a turn that tells whether it asks. */
const LONGEST = 600;
const ENDING = 120;

/** In the order of the note; where only one has a name, whatever stands right before an answer asked for it. None where those with names ask. */
export function questionsBefore(note: ScannedNote, labelled: readonly Head[]): readonly Question[] {
	const isClose = 2 * labelled.filter(({ line }) => note.lines[line.number - 1]?.kind === 'text').length > labelled.length;
	const before = labelled.map((head, at) => paragraphBefore(note, head.line, firstWords(note, labelled[at - 1]), isClose));
	const found = before.filter((question) => question !== null);
	const asking = found.filter(({ asks }) => asks);
	if (asking.length < FEWEST || asking.length < ASKING * found.length) return [];
	const endOf = (at: number): number => before[at + 1]?.line.from ?? labelled[at + 1]?.from ?? note.text.length;
	const asked = labelled.filter(({ bodyFrom }, at) => endsInQuestion(note.text.slice(bodyFrom, endOf(at)).slice(-ENDING).trimEnd())).length;
	if (asked > Math.max(1, ASKED_BY_NAMED * labelled.length)) return [];
	return isOneVoice(labelled) ? found : asking;
}

/** Of one name. */
const MOST_SPELLINGS = 3;

/** Whether all labels are spellings of one name. */
export function isOneVoice(labelled: readonly Head[]): boolean {
	const uses = usesOf(labelled);
	if (uses.size > MOST_SPELLINGS) return false;
	const aliases = aliasesOf(uses);
	return new Set([...uses.keys()].map((key) => aliases.get(key) ?? key)).size === 1;
}

/** The line in which the words of a turn begin: below a label that stands alone, or below its time. */
function firstWords({ lines }: ScannedNote, head: Head | undefined): number {
	if (head === undefined) return -1;
	if (head.bodyFrom < head.line.to) return head.line.number;
	let { number } = lineAt(lines, head.bodyFrom);
	do number++;
	while (lines[number]?.kind === 'blank');
	return number;
}

/** The paragraph above a line; its last line alone where `taken`, in which the turn before begins, is part of it, or lines stand without room between them. Null where there is none. */
function paragraphBefore({ lines }: ScannedNote, below: Line, taken: number, isClose: boolean): Question | null {
	let number = writtenAbove(lines, below.number);
	const last = lines[number];
	if (last?.kind !== 'text' || number <= taken) return null;
	while (!isClose && number > taken && lines[number - 1]?.kind === 'text') number--;
	const line = isClose || number <= taken ? last : (lines[number] ?? last);
	return last.to - line.from > LONGEST ? null : { form: 'plain-question', line, last, bodyFrom: line.from, asks: last.piece.recall(endsInQuestion) };
}
