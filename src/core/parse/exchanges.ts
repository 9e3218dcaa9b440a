// Questions and their answers, paired by role: in real transcripts one question in three carries no question mark.
import type { Exchange, Role, Speaker, Turn } from '../model/conversation.ts';

const ASKS: ReadonlySet<Role> = new Set(['interviewer', 'audience']);

/** Every asking turn opens an exchange; the answers are the turns of others up to the next asking turn of the same section run. */
export function pairExchanges(turns: readonly Turn[], speakers: readonly Speaker[]): readonly Exchange[] {
	const roles = new Map(speakers.map((speaker) => [speaker.id, speaker.role]));
	const exchanges: { question: string; answers: string[] }[] = [];
	for (const turn of turns) {
		// A translated question asks nothing new.
		if (turn.translationOf !== undefined && ASKS.has(roles.get(turn.speaker) ?? 'unknown')) continue;
		const role = roles.get(turn.speaker) ?? 'unknown';
		if (ASKS.has(role)) exchanges.push({ question: turn.id, answers: [] });
		else exchanges.at(-1)?.answers.push(turn.id);
	}
	return exchanges;
}
