// Places where the transcript itself looks wrong. They are told, never mended.
import type { Speaker, Turn } from '../model/conversation.ts';
import type { Problem } from '../model/problem.ts';
import { fold } from '../text/fold.ts';
import { endsInQuestion } from '../text/sentences.ts';
import type { ScannedNote } from '../text/scan.ts';
import { mayHaveSlip, slipsOf } from './line/slips.ts';
import { endOfTurn } from './turns/turns.ts';

/** Code units at the end of a turn in which a question mark is looked for. */
const ENDING = 80;

/** Two turns of one respondent in a row of which the first ends in a question: the asker's words stand under the wrong label. */
export function findDoubts(note: ScannedNote, turns: readonly Turn[], speakers: readonly Speaker[]): readonly Problem[] {
	const respondents = new Map(speakers.filter((speaker) => speaker.role === 'respondent').map((speaker) => [speaker.id, speaker.name]));
	const problems: Problem[] = [];
	turns.forEach((turn, at) => {
		const next = turns[at + 1];
		if (next?.speaker !== turn.speaker || next.section !== turn.section) return;
		const name = respondents.get(turn.speaker);
		if (name === undefined || !endsInQuestion(endOfTurn(note, turn, ENDING))) return;
		problems.push({ code: 'question-inside-turn', line: turn.line, from: turn.from, to: turn.to, values: { name, nextLine: next.line + 1 } });
	});
	return problems;
}

/** Names that are told at most. */
const MOST_NAMES = 5;

/** Speakers whose names differ by one letter: likely one, but only a reader can say so. */
export function findDoubtfulNames(turns: readonly Turn[], speakers: readonly Speaker[]): readonly Problem[] {
	const open = speakers.filter(({ name, role }) => role !== 'audience' && mayHaveSlip(name));
	if (open.length < 2) return [];
	/** Who has a name that becomes this one when a letter is left out: two such names differ by one letter at most. */
	const owners = new Map<string, Speaker>();
	const pairs: (readonly [rare: Speaker, common: Speaker])[] = [];
	for (const speaker of [...open].sort((a, b) => b.turns - a.turns)) {
		const variants = slipsOf(fold(speaker.name));
		const common = variants.map((variant) => owners.get(variant)).find((owner) => owner !== undefined && owner.turns > speaker.turns);
		if (common !== undefined && pairs.length < MOST_NAMES) pairs.push([speaker, common]);
		for (const variant of variants) if (!owners.has(variant)) owners.set(variant, speaker);
	}
	return pairs.flatMap(([rare, common]) => {
		const turn = turns.find(({ speaker }) => speaker === rare.id);
		return turn === undefined ? [] : [{ code: 'names-may-be-one', line: turn.line, from: turn.from, to: turn.to, values: { name: rare.name, other: common.name } }];
	});
}
