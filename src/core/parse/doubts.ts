// Places where the transcript itself looks wrong. They are told, never mended.
import type { Speaker, Turn } from '../model/conversation.ts';
import type { Problem } from '../model/problem.ts';
import { endsInQuestion } from '../text/sentences.ts';
import type { ScannedNote } from '../text/scan.ts';
import { endOfTurn } from './turns.ts';

/** Code units at the end of a turn in which a question mark is looked for. */
const ENDING = 80;

/** Two turns of one respondent in a row of which the first ends in a question: the asker's words stand under the wrong label. */
export function findDoubts(note: ScannedNote, turns: readonly Turn[], speakers: readonly Speaker[]): readonly Problem[] {
	const respondents = new Map(speakers.filter((speaker) => speaker.role === 'respondent').map((speaker) => [speaker.id, speaker.name]));
	return turns.flatMap((turn, at): readonly Problem[] => {
		const next = turns[at + 1];
		const name = respondents.get(turn.speaker);
		if (name === undefined || next?.speaker !== turn.speaker || next.section !== turn.section) return [];
		if (!endsInQuestion(endOfTurn(note, turn, ENDING))) return [];
		return [{ code: 'question-inside-turn', line: turn.line, from: turn.from, to: turn.to, values: { name, nextLine: next.line + 1 } }];
	});
}
