// Questions and answers that are all items, with room between them: the last thing that is looked for.
//
//     - Why clocks?
//
//     - My father had one, and nobody else could wind it.
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { announcesInterview } from '../evidence/announced.ts';
import { everyOther } from './asked.ts';
import { BULLET } from './marks.ts';
import type { Question } from './questions.ts';

/** In the order of the note; none where they do not take turns throughout, or the note does not say that somebody is interviewed: notes of many kinds have such lists. */
export function itemsByTurns(note: ScannedNote): readonly Question[] {
	const items = note.lines.flatMap((line): readonly Question[] => {
		const mark = line.kind === 'text' && note.lines[line.number - 1]?.kind !== 'text' && note.lines[line.number + 1]?.kind !== 'text' ? BULLET.exec(line.piece.words)?.[0] : undefined;
		return mark === undefined ? [] : [{ form: 'list-question', line, last: line, bodyFrom: line.from + mark.length, asks: line.piece.recall(endsInQuestion) }];
	});
	const questions = everyOther(note, items);
	return questions !== null && announcesInterview(note, items[0]?.line.from ?? 0) ? questions : [];
}
