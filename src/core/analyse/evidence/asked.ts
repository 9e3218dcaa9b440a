// What only those say whose label tells that they ask: their words support no viewpoint, but "nobody says it" would not be true.
import type { Conversation } from '../../model/conversation.ts';
import type { Evidence } from '../../model/viewpoint.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdersTurns } from '../holders.ts';
import { talkInSteps } from '../talk.ts';
import { cite } from './cite.ts';
import { indexInSteps } from './passages.ts';

/** In steps; gives the best passage of the askers for one of the statements, nothing where they do not carry it either. */
export function* askedInSteps(note: ScannedNote, conversation: Conversation, statements: readonly string[]): Generator<void, (statement: string) => { readonly asked?: Evidence }> {
	const holding = new Set(holdersTurns(conversation));
	const sentences = yield* talkInSteps(note, conversation.turns.filter((turn) => !holding.has(turn)));
	const index = yield* indexInSteps(sentences, conversation.speakers, statements);
	return (statement) => {
		const [asked] = cite(index, statement, false).evidence;
		return asked === undefined ? {} : { asked };
	};
}
