// Cites one statement that somebody brings from outside: by the sentences of those who hold views in the talk.
import type { Conversation } from '../../model/conversation.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdersTurns } from '../holders.ts';
import { sentencesOfTalk } from '../talk.ts';
import { cite } from './cite.ts';
import type { Citation } from './cite.ts';
import { indexTalk } from './passages.ts';

/** `note` must be of the very text that the conversation was found in. */
export function citeInTalk(note: ScannedNote, conversation: Conversation, statement: string): Citation {
	return cite(indexTalk(sentencesOfTalk(note, holdersTurns(conversation)), conversation.speakers, [statement]), statement, false);
}
